package dev.sideline.crm;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the outside calls our rows; asked for once, and again when there is a row that is newer. */
final class Names {

    private final Facts facts;
    private final Map<Kind, Map<Long, String>> names = new EnumMap<>(Kind.class);

    Names(Facts facts) {
        this.facts = facts;
    }

    /** The row's external id; empty where the row is not there any more. */
    Optional<String> of(Kind kind, long id) {
        String known = names.computeIfAbsent(kind, facts::externalIds).get(id);
        if (known == null) {
            names.put(kind, facts.externalIds(kind));
            known = names.get(kind).get(id);
        }
        return Optional.ofNullable(known);
    }

    boolean isTaken(Kind kind, String name) {
        return names.computeIfAbsent(kind, facts::externalIds).containsValue(name);
    }
}
