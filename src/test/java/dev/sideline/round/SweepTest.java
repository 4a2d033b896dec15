package dev.sideline.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Finding;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.Question;
import dev.sideline.play.Rule;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.delivery.Da7Rebalance;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final Database database = Database.inMemory();
    private final JpaFacts facts = new JpaFacts(database.transactions());
    private final long leader = person("Lee Leader", Role.LEADER);
    private final long owner = person("Ann Owner", Role.REP);
    private final long seller = person("Bo Seller", Role.REP);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_account_is_heard_once_also_where_nobody_is_responsible() {
        account("Acme", owner);
        account("Nobody's", null);

        assertThat(sweep())
                .extracting(verdict -> verdict.account() == null
                        ? "nowhere"
                        : verdict.account().name())
                .containsExactly("Acme", "Nobody's", "nowhere");
    }

    @Test
    void each_rep_hears_their_own_and_a_leader_hears_the_same_thing_once() {
        long acme = account("Acme", owner);
        add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, acme).with(Deal.OWNER, seller));

        Sweep.Verdict verdict = sweep().get(0);

        assertThat(verdict.fires())
                .extracting(fires -> fires.finding().to().value())
                .containsExactlyInAnyOrder(owner, seller, leader);
        assertThat(verdict.unknown())
                .extracting(unknown -> unknown.question().to().value())
                .containsExactlyInAnyOrder(owner, seller);
    }

    @Test
    void what_is_about_no_account_is_heard_at_the_end() {
        long acme = account("Acme", owner);
        add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, acme)
                .with(Deal.OWNER, owner)
                .with(Deal.STAGE, Phase.WON));
        long umbra = account("Umbra", owner);
        long hana = add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, umbra).with(Contact.NAME, "Hana"));
        add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, umbra)
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.AT, TODAY.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC))
                .with(Touch.OUR_PEOPLE, List.of(owner))
                .with(Touch.CONTACTS, List.of(hana)));

        List<Sweep.Verdict> verdicts = sweep(new Da7Rebalance());

        assertThat(verdicts).extracting(verdict -> verdict.fires().size()).containsExactly(0, 0, 1);
        assertThat(verdicts.get(2).account()).isNull();
    }

    private List<Sweep.Verdict> sweep() {
        return sweep(new Talkative(leader));
    }

    private List<Sweep.Verdict> sweep(Play play) {
        List<Sweep.Verdict> verdicts = new ArrayList<>();
        Playbook playbook = new Playbook(List.of(play), ZoneOffset.UTC);
        new Sweep(new JpaAccounts(database.transactions()), playbook).run(person -> TODAY, verdicts::add);
        return verdicts;
    }

    private long account(String name, @org.jspecify.annotations.Nullable Long ownedBy) {
        return add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name).with(Account.OWNER, ownedBy));
    }

    private long person(String name, Role role) {
        return add(Row.empty(Kind.PERSON, 0).with(Person.NAME, name).with(Person.ROLES, List.of(role)));
    }

    private long add(Row row) {
        return facts.change(new Author(null, "import", Instant.EPOCH), changes -> changes.add(row));
    }

    /** Says something to the rep and to a leader, and asks the rep something. */
    private record Talkative(long leader) implements AccountPlay {

        @Override
        public Rule rule() {
            return new Rule("XX1", "Talk", "Talk.", "Always.", "Never.", "Stop.", List.of(), false, false);
        }

        @Override
        public List<Answer> judge(Situation situation) {
            Account.Id account = situation.account().id();
            Person.Id rep = situation.rep().id();
            return List.of(
                    new Answer.Fires(finding(account, rep), null),
                    new Answer.Fires(finding(account, new Person.Id(leader)), null),
                    new Answer.Unknown(
                            new Question(
                                    "XX1", account, Subject.of(account), rep, Account.MAJOR, account.value(), "Major?"),
                            null));
        }

        private static Finding finding(Account.Id account, Person.Id to) {
            return new Finding(
                    "XX1",
                    account,
                    Subject.of(account),
                    to,
                    false,
                    null,
                    "Talk",
                    "Talk.",
                    List.of(),
                    "Talk?",
                    null,
                    "Talk");
        }
    }
}
