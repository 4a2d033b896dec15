package dev.sideline.app;

import dev.sideline.account.Account;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Person;
import dev.sideline.play.Subject;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the outside calls our rows. */
final class ExternalNames {

    private final Facts facts;
    private final Map<Kind, Map<Long, String>> names = new EnumMap<>(Kind.class);

    ExternalNames(Facts facts) {
        this.facts = facts;
    }

    /** A subject as {@code kind:id}. */
    String of(Subject subject) {
        return subject.kindName() + ":" + find(subject.kind(), subject.id());
    }

    String of(Person.Id id) {
        return find(Kind.PERSON, id.value());
    }

    @Nullable String of(Account.@Nullable Id id) {
        return id == null ? null : find(Kind.ACCOUNT, id.value());
    }

    /** A milestone has no id of its own outside and is known by its deal and its name. */
    private Map<Long, String> read(Kind kind) {
        return kind != Kind.MILESTONE
                ? facts.externalIds(kind)
                : facts.all(kind).stream()
                        .map(Milestone::new)
                        .collect(Collectors.toMap(
                                milestone -> milestone.id().value(),
                                milestone -> find(Kind.DEAL, milestone.deal().value()) + "|" + milestone.name()));
    }

    private String find(Kind kind, long id) {
        Map<Long, String> known = names.get(kind);
        if (known == null) {
            known = read(kind);
            names.put(kind, known);
        }
        String name = known.get(id);
        if (name == null) {
            throw new IllegalStateException("no external id for " + kind + " " + id);
        }
        return name;
    }
}
