package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reasons that silence a play or a whole family, on an account, for a person, or both, until a date (that day included).
 * The urgent lane is silenced only by naming the play.
 */
record Mutes(Collection<Mute> all) {

    /** The answer as the addressee should hear it: silent until the last of the mutes that cover it has ended. */
    Answer heard(Answer answer, Rule rule, Account.@Nullable Id account, Person.Id to, Today today) {
        Today asked = today.branch();
        List<Mute> active = active(rule, isUrgent(answer), account, to, answer.subject(), asked);
        if (answer instanceof Answer.Silent || active.isEmpty()) {
            return answer;
        }
        return new Answer.Silent(answer.subject(), earlier(answer.nextChange(), end(active)));
    }

    /** Those that may concern an account: its own, and those that name none. */
    static Mutes on(AccountSnapshot account, Company company) {
        return new Mutes(Stream.concat(account.mutes().stream(), company.mutesEverywhere().stream())
                .toList());
    }

    /** Whether a play is silenced there for somebody, by its own name or its family's, whatever it would say. */
    boolean silence(Rule rule, Account.Id account, Person.Id to, Today asked) {
        return !active(rule, false, account, to, Subject.of(account), asked).isEmpty();
    }

    /** Those in force; each is looked at, so that the day tells the same whatever their order. */
    private List<Mute> active(
            Rule rule, boolean urgent, Account.@Nullable Id account, Person.Id to, Subject subject, Today asked) {
        return all.stream()
                .filter(mute -> covers(mute, urgent, rule)
                        && concerns(mute, account, to, subject)
                        && (mute.until() == null || !asked.isAfter(mute.until())))
                .toList();
    }

    private static boolean isUrgent(Answer answer) {
        return answer instanceof Answer.Fires fires && fires.finding().urgent();
    }

    private static boolean covers(Mute mute, boolean urgent, Rule rule) {
        String named = mute.play().strip();
        return named.equalsIgnoreCase(rule.id()) || (!urgent && named.equalsIgnoreCase(rule.family()));
    }

    private static boolean concerns(Mute mute, Account.@Nullable Id account, Person.Id to, Subject subject) {
        Person.Id person = mute.person();
        return (mute.account() == null || mute.account().equals(account))
                && (person == null || person.equals(to) || isAbout(subject, person));
    }

    private static boolean isAbout(Subject subject, Person.Id person) {
        return subject.kind() == Kind.PERSON && subject.id() == person.value();
    }

    private static @Nullable LocalDate end(List<Mute> active) {
        if (active.stream().anyMatch(mute -> mute.until() == null)) {
            return null;
        }
        return active.stream()
                .map(Mute::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(null);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
