package dev.sideline.app;

import dev.sideline.account.Account;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.play.Subject;
import java.util.EnumMap;
import java.util.Map;
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

    private String find(Kind kind, long id) {
        String name = names.computeIfAbsent(kind, facts::externalIds).get(id);
        if (name == null) {
            throw new IllegalStateException("no external id for " + kind + " " + id);
        }
        return name;
    }
}
