package dev.sideline.crm;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the outside calls our rows, as it is when it is first asked for. */
final class Names {

    private final Facts facts;
    private final Map<Kind, Map<Long, String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> taken = new EnumMap<>(Kind.class);

    Names(Facts facts) {
        this.facts = facts;
    }

    /** The row's external id; empty where the row is not there any more. */
    Optional<String> of(Kind kind, long id) {
        return Optional.ofNullable(all(kind).get(id));
    }

    boolean isTaken(Kind kind, String name) {
        return taken.computeIfAbsent(kind, each -> Set.copyOf(all(each).values()))
                .contains(name);
    }

    private Map<Long, String> all(Kind kind) {
        return names.computeIfAbsent(kind, facts::externalIds);
    }
}
