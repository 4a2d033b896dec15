package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.play.Answer;
import dev.sideline.play.Concerned;
import dev.sideline.play.Playbook;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the plays to every account and to everybody of ours, and keeps nothing. */
public record Sweep(Accounts accounts, Playbook playbook) {

    /**
     * What the plays say about one account, or about what is about no account.
     *
     * @param account null for what they say to people beyond single accounts
     * @param fires one for each play, subject and addressee
     * @param unknown one for each play, subject and addressee
     */
    public record Verdict(@Nullable Account account, List<Answer.Fires> fires, List<Answer.Unknown> unknown) {}

    private record Key(String play, Subject subject, Person.Id to) {}

    /**
     * @param dateOf today's date for a person, in their own zone
     * @param listener hears of every account once, while the sweep goes on, and at its end of what is about no account
     */
    public void run(Function<Person, LocalDate> dateOf, Consumer<Verdict> listener) {
        Company company = accounts.company();
        Map<Person.Id, List<AccountSnapshot>> concerned = new HashMap<>();
        accounts.each(account -> {
            listener.accept(verdict(account.account(), playbook.judge(account, company, dateOf)));
            Concerned.by(account, company).forEach(person -> concerned
                    .computeIfAbsent(person, none -> new ArrayList<>())
                    .add(account));
        });
        Library library = accounts.library();
        List<Answer> beyond = new ArrayList<>();
        company.people().values().stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(person -> {
                    List<AccountSnapshot> theirs = concerned.getOrDefault(person.id(), List.of());
                    beyond.addAll(playbook.judge(person, theirs, company, library, dateOf.apply(person)));
                });
        listener.accept(verdict(null, beyond));
    }

    private static Verdict verdict(@Nullable Account account, List<Answer> answers) {
        List<Answer.Fires> fires = new ArrayList<>();
        List<Answer.Unknown> unknown = new ArrayList<>();
        Set<Key> told = new HashSet<>();
        Set<Key> asked = new HashSet<>();
        for (Answer answer : answers) {
            // Two reps of one account may both bring the same finding to the same leader.
            if (answer instanceof Answer.Fires fire && told.add(key(fire))) {
                fires.add(fire);
            } else if (answer instanceof Answer.Unknown question && asked.add(key(question))) {
                unknown.add(question);
            }
        }
        return new Verdict(account, fires, unknown);
    }

    private static Key key(Answer.Fires fires) {
        return new Key(fires.finding().play(), fires.subject(), fires.finding().to());
    }

    private static Key key(Answer.Unknown unknown) {
        return new Key(
                unknown.question().play(), unknown.subject(), unknown.question().to());
    }
}
