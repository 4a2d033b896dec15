package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.access.Viewer;
import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Plan;
import dev.sideline.account.Promise;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Golden;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.SlackLimits;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.Statements;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it costs to draw Home, as the whole bot draws it. */
class HomeCostTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");

    private static final Author AUTHOR = new Author(null, "import", NOW);

    private record People(long manager, long rep) {}

    /** A list of more than a thousand ids is asked in two parts. */
    private static final int IN_TWO_PARTS = 3;

    @Test
    void a_thousand_accounts_are_as_many_questions_as_ten() {
        List<Integer> ten = questions(10);
        List<Integer> thousand = questions(1_000);
        assertThat(thousand).hasSameSizeAs(ten);
        IntStream.range(0, ten.size())
                .forEach(who -> assertThat(thousand.get(who)).isBetween(ten.get(who), ten.get(who) + IN_TWO_PARTS));
    }

    /** For the manager, for the rep, and for the rep who sorts and turns pages. */
    private static List<Integer> questions(int accounts) {
        try (Database database = Database.inMemory()) {
            People people = company(new JpaFacts(database.transactions()), accounts);
            try (Coach coach = new Coach(
                    new Coach.House(database, ZoneOffset.UTC, Set.of()),
                    CoachClock.startingAt(NOW),
                    new Coach.Edge(new Nobody(), new MemoryFiles()))) {
                draw(coach, people.rep(), Metadata.NONE);
                draw(coach, people.manager(), Metadata.NONE);
                return List.of(
                        Statements.during(database, () -> draw(coach, people.manager(), Metadata.NONE)),
                        Statements.during(database, () -> draw(coach, people.rep(), Metadata.NONE)),
                        Statements.during(
                                database,
                                () -> draw(
                                        coach, people.rep(), Metadata.read("accounts=1&accounts-by=name&promises=1"))));
            }
        }
    }

    private static void draw(Coach coach, long person, Metadata shown) {
        var company = coach.ports().accounts().company();
        Person who = Objects.requireNonNull(company.person(new Person.Id(person)));
        SlackLimits.check(Golden.json(coach.parts()
                .home()
                .begin(new Caller("U" + person, new Viewer(who, company), NOW, ZoneOffset.UTC), shown)
                .now()));
    }

    /** A rep with all kinds of facts on each account, and their manager. */
    private static People company(Facts facts, int accounts) {
        People people = facts.change(AUTHOR, changes -> {
            long manager = changes.add(person("Max Moss", Role.MANAGER));
            return new People(manager, changes.add(person("Ann Bell", Role.REP).with(Person.MANAGER, manager)));
        });
        long campaign = facts.change(
                AUTHOR,
                changes -> changes.add(Row.empty(Kind.CAMPAIGN, 0)
                        .with(
                                Campaign.PROPOSITION,
                                changes.add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Stock")))
                        .with(Campaign.STARTS_ON, TODAY.minusDays(40))));
        IntStream.range(0, accounts)
                .forEach(number -> facts.change(AUTHOR, changes -> account(changes, people, campaign, number)));
        return people;
    }

    private static long account(Facts.Changes changes, People people, long campaign, int number) {
        long rep = people.rep();
        long account = changes.add(Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, "Account " + number)
                .with(Account.OWNER, rep));
        long contact = changes.add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, account)
                .with(Contact.NAME, "Contact " + number)
                .with(Contact.LEVEL, 4));
        changes.add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, account)
                .with(Deal.OWNER, rep)
                .with(Deal.NAME, "Rollout")
                .with(Deal.STAGE, Phase.PROPOSAL)
                .with(Deal.STAGE_SINCE, TODAY.minusDays(60))
                .with(Deal.OPENED_ON, TODAY.minusDays(120))
                .with(Deal.AMOUNT, BigDecimal.valueOf(90_000)));
        changes.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account)
                .with(Touch.AT, NOW.plus(Duration.ofDays(3)))
                .with(Touch.STATUS, TouchStatus.PLANNED)
                .with(Touch.KIND, TouchKind.JOINT_CALL)
                .with(Touch.OUR_PEOPLE, List.of(rep, people.manager()))
                .with(Touch.LEAD, rep)
                .with(Touch.CONTACTS, List.of(contact)));
        changes.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, account)
                .with(Promise.WORDS, "The data sheet")
                .with(Promise.DUE, TODAY.plusDays(20)));
        changes.add(Row.empty(Kind.COHORT, 0)
                .with(CohortMember.CAMPAIGN, campaign)
                .with(CohortMember.ACCOUNT, account)
                .with(CohortMember.RANK, number + 1));
        changes.add(Row.empty(Kind.PLAN, 0)
                .with(Plan.ACCOUNT, account)
                .with(Plan.REP, rep)
                .with(Plan.STARTED_ON, TODAY.minusDays(10)));
        changes.add(Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, "RC")
                .with(Mute.ACCOUNT, account)
                .with(Mute.UNTIL, TODAY.plusDays(30)));
        return account;
    }

    private static Row person(String name, Role role) {
        return Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name)
                .with(Person.SLACK_ID, "U" + role)
                .with(Person.ROLES, List.of(role));
    }
}
