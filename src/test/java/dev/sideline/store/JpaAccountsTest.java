package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Addon;
import dev.sideline.account.Approval;
import dev.sideline.account.Author;
import dev.sideline.account.Champion;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Holiday;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mute;
import dev.sideline.account.Objection;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Phase;
import dev.sideline.account.Pitch;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Promise;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.account.Sighting;
import dev.sideline.account.StageEntry;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaAccountsTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00.123456Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");

    private final Database database = open();
    private final Facts facts = new JpaFacts(database.transactions());
    private final Accounts accounts = new JpaAccounts(database.transactions());

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_snapshot_holds_everything_on_the_account_and_nothing_of_another() {
        long sam = person("Sam");
        long acme = account("Acme", sam);
        long other = account("Other", null);
        for (long account : new long[] {acme, other}) {
            fill(account, sam);
        }
        AccountSnapshot snapshot =
                accounts.snapshots(List.of(new Account.Id(acme))).get(0);
        assertThat(snapshot.account().name()).isEqualTo("Acme");
        assertThat(snapshot.team()).containsExactly(new Person.Id(sam));
        assertThat(snapshot.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.account().value()).isEqualTo(acme);
            assertThat(snapshot.champions()).extracting(Champion::contact).containsExactly(contact.id());
            assertThat(snapshot.touches()).singleElement().satisfies(touch -> assertThat(touch.contacts())
                    .containsExactly(contact.id()));
        });
        assertThat(snapshot.deals()).singleElement().satisfies(deal -> assertThat(deal.slippedOn())
                .containsExactly(TODAY, TODAY.plusDays(1)));
        assertThat(snapshot.stages()).extracting(StageEntry::stage).containsExactly(Phase.WON);
        assertThat(snapshot.touches()).extracting(Touch::at).containsExactly(NOW);
        assertThat(snapshot.deliveries())
                .extracting(Delivery::dateConfirmedBy)
                .containsExactly(new Party(Kind.PERSON, sam));
        assertThat(snapshot.milestones()).extracting(Milestone::name).containsExactly("Install");
        assertThat(snapshot.promises()).extracting(Promise::words).containsExactly("A manual");
        assertThat(snapshot.judgements()).extracting(FitJudgement::junior).containsExactly(new Person.Id(sam));
        assertThat(snapshot.cohorts()).extracting(CohortMember::rank).containsExactly(3);
        assertThat(snapshot.pitches())
                .extracting(Pitch::contact)
                .containsExactly(snapshot.contacts().get(0).id());
        assertThat(snapshot.plans()).extracting(Plan::rep).containsExactly(new Person.Id(sam));
        assertThat(snapshot.planContacts())
                .extracting(PlanContact::plan)
                .containsExactly(snapshot.plans().get(0).id());
        assertThat(snapshot.coachingPlans()).extracting(CoachingPlan::manager).containsExactly(new Person.Id(sam));
        assertThat(snapshot.dependencies()).extracting(Dependency::name).containsExactly("Network");
        assertThat(snapshot.addons()).extracting(Addon::isNone).containsExactly(true);
        assertThat(snapshot.sightings()).extracting(Sighting::competitor).containsExactly("Rival");
        assertThat(snapshot.mutes()).extracting(Mute::play).containsExactly("CH1");
    }

    @Test
    void snapshots_come_in_the_order_asked_for_without_those_that_are_gone() {
        long first = account("First", null);
        long second = account("Second", null);
        assertThat(accounts.snapshots(List.of(new Account.Id(second), new Account.Id(424242), new Account.Id(first))))
                .extracting(snapshot -> snapshot.account().name())
                .containsExactly("Second", "First");
        assertThat(accounts.snapshots(List.of())).isEmpty();
    }

    @Test
    void every_account_is_visited_once_over_several_batches() {
        facts.change(author(), changes -> IntStream.range(0, 1203)
                .mapToObj(i -> changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Account " + i)))
                .toList());
        List<Account.Id> visited = new ArrayList<>();
        accounts.each(snapshot -> visited.add(snapshot.id()));
        assertThat(visited).hasSize(1203).doesNotHaveDuplicates();
    }

    @Test
    void a_visitor_may_change_what_it_visits() {
        account("Acme", null);
        accounts.each(snapshot -> facts.change(author(), changes -> {
            changes.set(snapshot.account().row().with(Account.SECTOR, "medical"));
            return true;
        }));
        assertThat(facts.where(Account.SECTOR, "medical")).hasSize(1);
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_accounts() {
        long sam = person("Sam");
        List<Account.Id> ids = IntStream.range(0, 1000)
                .mapToObj(i -> new Account.Id(account("Account " + i, sam)))
                .toList();
        fill(ids.get(0).value(), sam);
        int ofTen = Statements.during(database, () -> accounts.snapshots(ids.subList(0, 10)));
        int ofThousand = Statements.during(database, () -> accounts.snapshots(ids));
        assertThat(ofTen).isEqualTo(ofThousand).isBetween(20, 24);
    }

    @Test
    void the_library_is_read_whole_with_one_statement_for_each_kind() {
        long sam = person("Sam");
        fill(account("Acme", sam), sam);
        fill(account("Other", null), sam);
        long proposition = add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Managed stock"));
        add(keyed(Kind.APPROVAL, Approval.PROPOSITION, proposition).with(Approval.DEPARTMENT, "finance"));
        add(keyed(Kind.OBJECTION, Objection.PROPOSITION, proposition)
                .with(Objection.OWNER, PersonOrName.named("the board")));
        add(keyed(Kind.OBJECTION, Objection.PROPOSITION, proposition)
                .with(Objection.DEPARTMENT, "it")
                .with(Objection.OWNER, PersonOrName.of(new Person.Id(sam))));
        add(Row.empty(Kind.IDEA, 0).with(Idea.TEXT, "Shared shelves"));
        List<Library> read = new ArrayList<>();
        assertThat(Statements.during(database, () -> read.add(accounts.library())))
                .isBetween(9, 10);
        Library library = read.get(0);
        Proposition.Id id = new Proposition.Id(proposition);
        assertThat(library.proposition(id)).isPresent();
        assertThat(library.approvalsOf(id)).extracting(Approval::department).containsExactly("finance");
        assertThat(library.objectionsTo(id))
                .extracting(Objection::owner)
                .containsExactly(PersonOrName.named("the board"), PersonOrName.of(new Person.Id(sam)));
        assertThat(library.ideas()).extracting(Idea::text).containsExactly("Shared shelves");
        assertThat(library.campaigns()).hasSize(2).allSatisfy(campaign -> {
            assertThat(library.campaign(campaign.id())).contains(campaign);
            assertThat(library.cohortOf(campaign.id())).hasSize(1);
            assertThat(library.pitchesOf(campaign.id())).hasSize(1);
        });
        assertThat(library.judgements()).hasSize(2);
        assertThat(library.coachingPlans()).hasSize(2);
        assertThat(accounts.company().campaigns()).hasSize(2);
    }

    @Test
    void the_company_knows_its_people_holidays_settings_and_the_mutes_that_name_no_account() {
        long boss = person("Boss");
        long sam = add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, "Sam")
                .with(Person.MANAGER, boss)
                .with(Person.ROLES, List.of(Role.REP, Role.LEADER))
                .with(Person.TIME_ZONE, ZoneId.of("Europe/Berlin")));
        add(Row.empty(Kind.HOLIDAY, 0).with(Holiday.DATE, TODAY));
        add(Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, "major-amount").with(SettingValue.VALUE, "70000"));
        add(Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, "nothing"));
        add(Row.empty(Kind.MUTE, 0).with(Mute.PLAY, "CH").with(Mute.PERSON, sam));
        add(Row.empty(Kind.MUTE, 0).with(Mute.PLAY, "SE").with(Mute.ACCOUNT, account("Acme", null)));
        var company = accounts.company();
        assertThat(company.people()).containsOnlyKeys(new Person.Id(boss), new Person.Id(sam));
        assertThat(company.isAbove(new Person.Id(boss), new Person.Id(sam))).isTrue();
        assertThat(company.person(new Person.Id(sam))).satisfies(person -> {
            assertThat(person).isNotNull();
            assertThat(person.roles()).containsExactly(Role.REP, Role.LEADER);
            assertThat(person.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        });
        assertThat(company.holidays()).extracting(Holiday::date).containsExactly(TODAY);
        assertThat(company.settings().values()).containsOnly(Map.entry("major-amount", "70000"));
        assertThat(company.mutesEverywhere()).extracting(Mute::play).containsExactly("CH");
    }

    @Test
    void somebodys_accounts_are_those_they_own_or_are_on_the_team_of_or_own_a_deal_on() {
        long sam = person("Sam");
        long owned = account("Owned", sam);
        long team = account("Team", null);
        add(Row.empty(Kind.ACCOUNT_TEAM, 0).with(TeamMember.ACCOUNT, team).with(TeamMember.PERSON, sam));
        long deal = account("Deal", null);
        add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, deal).with(Deal.OWNER, sam));
        add(Row.empty(Kind.DEAL, 0).with(Deal.OWNER, sam));
        account("Of nobody", null);
        account("Of another", person("Kim"));
        Person.Id id = new Person.Id(sam);
        assertThat(accounts.of(id)).extracting(Account.Id::value).containsExactlyInAnyOrder(owned, team, deal);
        assertThat(accounts.workedBy(List.of(id)))
                .extracting(Account::name)
                .containsExactlyInAnyOrder("Owned", "Team", "Deal");
        assertThat(accounts.workedBy(List.of())).isEmpty();
    }

    @Test
    void a_leader_is_asked_about_the_accounts_on_whose_touches_they_take_part() {
        long victor =
                add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Victor").with(Person.ROLES, List.of(Role.LEADER)));
        long wilma = add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, "Wilma")
                .with(Person.ROLES, List.of(Role.REP, Role.LEADER)));
        long sam = person("Sam");
        long owned = account("Owned", wilma);
        long planned = account("Planned", sam);
        joined(planned, NOW.plus(DAY), TouchStatus.PLANNED, List.of(sam, victor), null);
        long led = account("Led", sam);
        joined(led, NOW.minus(DAY), TouchStatus.HELD, List.of(sam), victor);
        joined(account("Long ago", sam), NOW.minus(DAY.multipliedBy(3)), TouchStatus.HELD, List.of(victor), null);
        joined(account("Called off", sam), NOW, TouchStatus.CANCELLED, List.of(victor), null);
        joined(account("With another", sam), NOW, TouchStatus.HELD, List.of(sam, victor * 10 + 1, 10 + victor), null);
        Instant since = NOW.minus(DAY.multipliedBy(2));
        assertThat(accounts.concerning(new Person.Id(victor), since))
                .extracting(Account.Id::value)
                .containsExactly(planned, led);
        assertThat(accounts.concerning(new Person.Id(wilma), since))
                .extracting(Account.Id::value)
                .containsExactly(owned);
        assertThat(accounts.of(new Person.Id(victor))).isEmpty();
        assertThat(accounts.workedBy(List.of(new Person.Id(victor)))).isEmpty();
    }

    @Test
    void an_account_concerns_whoever_lately_began_an_engagement_plan_for_it() {
        long rep = add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Rep"));
        long begun = account("Begun", null);
        plan(rep, begun, TODAY.minusDays(100));
        plan(rep, account("Long ago", null), TODAY.minusDays(101));
        plan(rep, account("Never begun", null), null);
        plan(add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Other")), account("Another's", null), TODAY);
        Instant since = TODAY.minusDays(100).atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(accounts.concerning(new Person.Id(rep), since))
                .extracting(Account.Id::value)
                .containsExactly(begun);
        assertThat(accounts.of(new Person.Id(rep))).isEmpty();
    }

    private void plan(long rep, long account, @Nullable LocalDate startedOn) {
        add(Row.empty(Kind.PLAN, 0)
                .with(Plan.REP, rep)
                .with(Plan.ACCOUNT, account)
                .with(Plan.STARTED_ON, startedOn));
    }

    @Test
    void it_takes_the_same_number_of_statements_however_many_touches_there_are() {
        long victor =
                add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Victor").with(Person.ROLES, List.of(Role.LEADER)));
        Person.Id id = new Person.Id(victor);
        int ofNone = Statements.during(database, () -> accounts.concerning(id, NOW));
        IntStream.range(0, 300)
                .forEach(i -> joined(
                        account("Account " + i, null), NOW.plus(DAY), TouchStatus.PLANNED, List.of(victor), null));
        assertThat(accounts.concerning(id, NOW)).hasSize(300);
        assertThat(Statements.during(database, () -> accounts.concerning(id, NOW)))
                .isEqualTo(ofNone);
    }

    private void joined(long account, Instant at, TouchStatus status, List<Long> people, @Nullable Long lead) {
        add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account)
                .with(Touch.AT, at)
                .with(Touch.STATUS, status)
                .with(Touch.OUR_PEOPLE, people)
                .with(Touch.LEAD, lead));
    }

    private void fill(long account, long person) {
        long contact =
                add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, account).with(Contact.NAME, "Raj of " + account));
        long deal = add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, account)
                .with(Deal.STAGE, Phase.WON)
                .with(Deal.SLIPPED_ON, List.of(TODAY, TODAY.plusDays(1))));
        add(Row.empty(Kind.ACCOUNT_TEAM, 0).with(TeamMember.ACCOUNT, account).with(TeamMember.PERSON, person));
        add(Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, contact));
        add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account)
                .with(Touch.AT, NOW)
                .with(Touch.CONTACTS, List.of(contact)));
        add(keyed(Kind.DELIVERY, Delivery.DEAL, deal).with(Delivery.DATE_CONFIRMED_BY, new Party(Kind.PERSON, person)));
        add(keyed(Kind.MILESTONE, Milestone.DEAL, deal).with(Milestone.NAME, "Install"));
        add(keyed(Kind.PROMISE, Promise.ACCOUNT, account).with(Promise.WORDS, "A manual"));
        long campaign = add(Row.empty(Kind.CAMPAIGN, 0));
        long plan = add(keyed(Kind.PLAN, Plan.ACCOUNT, account).with(Plan.REP, person));
        add(keyed(Kind.JUDGEMENT, FitJudgement.DEAL, deal).with(FitJudgement.JUNIOR, person));
        add(keyed(Kind.COHORT, CohortMember.ACCOUNT, account)
                .with(CohortMember.CAMPAIGN, campaign)
                .with(CohortMember.RANK, 3));
        add(keyed(Kind.PITCH, Pitch.CONTACT, contact).with(Pitch.CAMPAIGN, campaign));
        add(keyed(Kind.PLAN_CONTACT, PlanContact.CONTACT, contact).with(PlanContact.PLAN, plan));
        add(keyed(Kind.COACHING_PLAN, CoachingPlan.ACCOUNT, account).with(CoachingPlan.MANAGER, person));
        add(keyed(Kind.DEPENDENCY, Dependency.DEAL, deal).with(Dependency.NAME, "Network"));
        add(keyed(Kind.ADDON, Addon.DEAL, deal).with(Addon.IDEA, "None"));
        add(keyed(Kind.SIGHTING, Sighting.ACCOUNT, account).with(Sighting.COMPETITOR, "Rival"));
        add(keyed(Kind.MUTE, Mute.ACCOUNT, account).with(Mute.PLAY, "CH1"));
    }

    private static Row keyed(Kind kind, Field<Long> field, long to) {
        return Row.empty(kind, 0).with(field, to);
    }

    private long person(String name) {
        return add(Row.empty(Kind.PERSON, 0).with(Person.NAME, name));
    }

    private long account(String name, @Nullable Long owner) {
        return add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name).with(Account.OWNER, owner));
    }

    private long add(Row row) {
        return facts.change(author(), changes -> changes.add(row));
    }

    private static Author author() {
        return new Author(null, "slack", NOW);
    }
}
