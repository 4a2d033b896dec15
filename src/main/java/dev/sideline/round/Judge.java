package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.play.Answer;
import dev.sideline.play.Playbook;
import dev.sideline.play.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the plays to accounts as they are now, and keeps what concerns one person. */
final class Judge {

    /** With two days to spare for zones. */
    private static final Duration LATELY = Duration.ofDays(Accounts.LATELY_DAYS + 2L);

    private final Accounts accounts;
    private final Playbook playbook;
    private final Function<Person, ZoneId> zones;

    Judge(Accounts accounts, Playbook playbook, Function<Person, ZoneId> zones) {
        this.accounts = accounts;
        this.playbook = playbook;
        this.zones = zones;
    }

    /** What is said to somebody, about which accounts. */
    record Verdict(List<Answer.Fires> fires, List<Question> questions) {}

    /** About all accounts that concern them, and beyond single accounts. */
    Verdict everything(Person person, Company company, Instant now) {
        LocalDate today = today(person, now);
        List<AccountSnapshot> concerning = accounts.snapshots(concerning(person, company, now));
        return verdict(
                person,
                Stream.concat(
                        onEach(concerning, person, company, today),
                        playbook.judge(person, concerning, company, accounts.library(), today).stream()));
    }

    /** What they or those below them work, and where they took part lately. */
    private Collection<Account.Id> concerning(Person person, Company company, Instant now) {
        Set<Account.Id> ids = new LinkedHashSet<>(accounts.concerning(person.id(), now.minus(LATELY)));
        Set<Person.Id> below = company.below(person.id());
        if (!below.isEmpty()) {
            accounts.workedBy(below).forEach(account -> ids.add(account.id()));
        }
        return ids;
    }

    /** About some accounts alone. */
    Verdict about(Collection<Account.Id> ids, Person person, Company company, Instant now) {
        return verdict(person, onEach(accounts.snapshots(ids), person, company, today(person, now)));
    }

    private Stream<Answer> onEach(List<AccountSnapshot> all, Person person, Company company, LocalDate today) {
        return all.stream().flatMap(account -> playbook.judge(account, company, person, today).stream());
    }

    private LocalDate today(Person person, Instant now) {
        return LocalDate.ofInstant(now, zones.apply(person));
    }

    private static Verdict verdict(Person person, Stream<Answer> all) {
        List<Answer> answers = all.toList();
        return new Verdict(
                answers.stream()
                        .filter(Answer.Fires.class::isInstance)
                        .map(Answer.Fires.class::cast)
                        .filter(fires -> fires.finding().to().equals(person.id()))
                        .toList(),
                answers.stream()
                        .filter(Answer.Unknown.class::isInstance)
                        .map(answer -> ((Answer.Unknown) answer).question())
                        .filter(question -> question.to().equals(person.id()))
                        .toList());
    }
}
