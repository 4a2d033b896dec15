package dev.sideline.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.ManyAccounts;
import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Author;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.accounts.AccountsRoom;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Golden;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Telling;
import dev.sideline.play.Finding;
import dev.sideline.play.Playbook;
import dev.sideline.play.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeTabTest {

    private static final String HOSTILE = "<!channel> *x* :tada: \u202Eevil \uD83D\uDE00 ".repeat(80);

    private final Office office = new Office();
    private final Caller ann = office.caller(office.ann);

    @AfterEach
    void close() {
        office.close();
    }

    private static HomeSection plays(int blocks) {
        return caller -> Collections.nCopies(blocks, (LayoutBlock) Blocks.section("a play"));
    }

    private HomeView view(Accounts accounts, HomeSection today) {
        AccountsRoom room = new AccountsRoom(
                accounts,
                office.facts,
                Playbook.standard(),
                (caller, account, nudge, confirmation) -> confirmation,
                () -> new Registry(List.of()));
        HomeRoom home = new HomeRoom(
                new HomeRoom.Ports(accounts, office.facts, office.preferences, office.plays, office.queue),
                new HomeRoom.Actions(
                        "person.opt-in", "person.prefs", AccountsRoom.ADD_ACCOUNT, AccountsRoom.SHOW_ACCOUNT),
                () -> new Registry(List.of()));
        return home.view(new HomeRoom.Neighbours(
                List.of(), List.of(), List.of(today), List.of(room.home(office.log)), List.of(), List.of(), List.of()));
    }

    private void in(long person) {
        office.preferences.keep(Preferences.of(new Person.Id(person)).optedIn(Office.NOW));
    }

    private void call(long account, int days, Row touch) {
        office.add(touch.with(Touch.ACCOUNT, account)
                .with(Touch.KIND, TouchKind.JOINT_CALL)
                .with(Touch.STATUS, TouchStatus.PLANNED)
                .with(Touch.AT, Office.NOW.plus(Duration.ofDays(days))));
    }

    private List<Person.Id> people(int count) {
        return office
                .addAll(IntStream.range(0, count)
                        .mapToObj(number -> Row.empty(Kind.PERSON, 0).with(Person.NAME, "Person " + number))
                        .toList())
                .stream()
                .map(Person.Id::new)
                .toList();
    }

    /** Each is told of so many things, and does something about every second one. */
    private void tell(String play, List<Person.Id> people, int times) {
        for (Person.Id person : people) {
            for (int time = 0; time < times; time++) {
                Finding finding = new Finding(
                        play,
                        null,
                        new Subject(Kind.PERSON, time + 1L),
                        person,
                        false,
                        null,
                        "A fact.",
                        "A principle.",
                        List.of(),
                        "A question?",
                        null,
                        "An act.");
                Instant at = Office.NOW.minus(Duration.ofDays(20));
                Nudge told = office.log
                        .open(finding, null, 1, at)
                        .told(new Telling(UUID.randomUUID(), Lane.DAILY, at, Office.TODAY.minusDays(20), 0, false));
                office.log.keep(told);
                if (time % 2 == 0) {
                    office.log.keep(told.answered(Nudge.State.DONE, new Nudge.Answer(at, null, null)));
                }
            }
        }
    }

    private Object home(Caller caller) {
        return Golden.numbered(view(office.accounts, plays(1)).of(caller, Metadata.NONE));
    }

    @Test
    void the_first_visit_is_three_steps_and_each_is_ticked_when_it_is_done() {
        Golden.check("home-first-visit", home(ann));
        office.add(Office.account("Acme", office.ann));
        assertThat(home(ann).toString()).contains("One is there, add one more.");
        office.add(Office.account("Beta", office.ann));
        office.preferences.keep(Preferences.of(new Person.Id(office.ann)).at(LocalTime.of(8, 30)));
        Golden.check("home-first-visit-almost", home(ann));
        office.preferences.keep(office.preferences.of(new Person.Id(office.ann)).optedIn(Office.NOW));
        assertThat(home(ann).toString()).doesNotContain("steps to your first message");
    }

    @Test
    void who_does_not_sell_has_two_steps_and_an_admin_alone_has_none() {
        assertThat(home(office.caller(office.max)).toString())
                .contains("Two steps to your first message")
                .doesNotContain("Your accounts");
        assertThat(home(office.caller(office.ada)).toString()).doesNotContain("steps to your first message");
    }

    @Test
    void a_rep_sees_today_accounts_promises_and_preferences() {
        in(office.ann);
        long acme = office.add(Office.account("Acme", office.ann).with(Account.MAJOR, true));
        office.add(Office.account("Beta", office.ann));
        office.add(Office.deal(acme, office.ann, "Rollout", Phase.PROPOSAL, 125_000));
        office.addAll(IntStream.range(-1, 8)
                .mapToObj(days -> Row.empty(Kind.PROMISE, 0)
                        .with(Promise.ACCOUNT, acme)
                        .with(Promise.WORDS, "Promise " + days)
                        .with(Promise.DUE, Office.TODAY.plusDays(days)))
                .toList());
        Golden.check("home-rep", home(ann));
        assertThat(view(office.accounts, plays(1))
                        .of(ann, Metadata.read("promises=2"))
                        .toString())
                .contains("Promise 7")
                .doesNotContain("Promise 6", "More");
    }

    @Test
    void a_manager_sees_what_to_back_and_how_the_team_is_covered_as_a_whole() {
        in(office.max);
        long acme = office.add(Office.account("Acme", office.ann).with(Account.MAJOR, true));
        office.add(Office.account("Betasoloin", office.ann).with(Account.MAJOR, true));
        office.add(Office.account("Umbrella", office.bea).with(Account.MAJOR, true));
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        call(
                acme,
                2,
                Row.empty(Kind.TOUCH, 0)
                        .with(Touch.LEAD, office.ann)
                        .with(Touch.AGENDA_OWNER, office.ann)
                        .with(Touch.OUR_PEOPLE, List.of(office.ann, office.max))
                        .with(Touch.CONTACTS, List.of(dana)));
        call(acme, 1, Row.empty(Kind.TOUCH, 0).with(Touch.LEAD, office.ann).with(Touch.AGENDA_OWNER, office.max));
        call(acme, 3, Row.empty(Kind.TOUCH, 0));
        call(acme, -1, Row.empty(Kind.TOUCH, 0));
        Golden.check("home-manager", home(office.caller(office.max)));
    }

    @Test
    void a_leader_sees_the_meetings_that_they_are_asked_to_and_no_others() {
        long lea = office.add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, "Lea Ford")
                .with(Person.SLACK_ID, "ULEA")
                .with(Person.ROLES, List.of(Role.LEADER)));
        in(lea);
        long acme = office.add(Office.account("Acme", office.ann));
        long beta = office.add(Office.account("Beta", office.bea));
        call(
                acme,
                2,
                Row.empty(Kind.TOUCH, 0).with(Touch.LEAD, office.ann).with(Touch.OUR_PEOPLE, List.of(office.ann, lea)));
        call(beta, 2, Row.empty(Kind.TOUCH, 0).with(Touch.LEAD, office.bea));
        Golden.check("home-leader", home(office.caller(lea)));
    }

    @Test
    void an_admin_sees_the_roll_out_and_what_nobody_looks_after() {
        office.preferences.keep(Preferences.of(new Person.Id(office.ann)).invited(Office.NOW));
        office.add(Office.deal(0, office.ann, "GTX Pro", Phase.PROSPECTING, 1).with(Deal.ACCOUNT, null));
        office.add(Office.deal(0, office.ann, "GTX Pro", Phase.LOST, 1).with(Deal.ACCOUNT, null));
        office.add(Office.account("Acme", office.ann).with(Account.OWNER, null));
        office.plays.pause(
                "CH3", "4 of 30 deliveries were called <not> useful.", new Author(null, "coach", Office.NOW));
        office.set(office.read(Kind.PERSON, office.ann).with(Person.SLACK_ID, "UANN"));
        UUID lost = UUID.nameUUIDFromBytes(new byte[] {1});
        office.outbox.put(lost, new Person.Id(office.ann), "nudge", Message.of("x"), Office.NOW);
        office.queue.claim(Office.NOW, 1);
        office.queue.giveUp(lost, "nobody knows whether it arrived", Office.NOW);
        Golden.check("home-admin", home(office.caller(office.ada)));
    }

    @Test
    void nothing_to_look_after_takes_no_room() {
        assertThat(home(office.caller(office.ada)).toString()).doesNotContain("To look after");
    }

    @Test
    void usefulness_is_told_of_enough_people_alone_and_never_by_name() {
        List<Person.Id> four = people(4);
        tell("CH1", four, 10);
        Caller max = office.caller(office.max);
        assertThat(home(max).toString()).doesNotContain("How useful");
        tell("CH1", people(1), 10);
        String shown = home(max).toString();
        assertThat(shown).contains("How useful the plays are", "*CH1*: 50 % acted on, 0 % called not useful");
        assertThat(shown).doesNotContain("Person");
        assertThat(home(ann).toString()).doesNotContain("How useful");
    }

    @Test
    void somebody_with_every_role_sees_each_part_once_and_stays_within_limits() {
        office.set(office.read(Kind.PERSON, office.max).with(Person.ROLES, List.of(Role.values())));
        office.add(Office.account("Mine", office.max));
        office.add(Office.account("Acme", office.ann).with(Account.OWNER, null));
        Caller max = office.caller(office.max);
        String shown = Golden.numbered(view(office.accounts, plays(20)).of(max, Metadata.NONE))
                .toString();
        for (String part :
                List.of("steps to your first message", "My accounts", "Roll-out", "To look after", "My preferences")) {
            assertThat(shown).containsOnlyOnce(part);
        }
        assertThat(shown.indexOf("My accounts")).isLessThan(shown.indexOf("Roll-out"));
        assertThat(shown.indexOf("Roll-out")).isLessThan(shown.indexOf("My preferences"));
    }

    @Test
    void two_thousand_accounts_and_far_too_many_plays_stay_within_limits() {
        Golden.check(
                "home-many",
                Golden.numbered(
                        view(new ManyAccounts(2_000, ann.viewer()), plays(90)).of(ann, Metadata.NONE)));
    }

    @Test
    void hostile_words_are_shown_literally() {
        long account = office.add(Office.account(HOSTILE, office.ann));
        office.add(Row.empty(Kind.PROMISE, 0).with(Promise.ACCOUNT, account).with(Promise.WORDS, HOSTILE));
        Golden.check("home-hostile", home(ann));
    }

    @Test
    void a_pause_is_said_with_its_end() {
        LocalDate until = LocalDate.parse("2026-11-12");
        office.preferences.keep(
                Preferences.of(new Person.Id(office.ann)).optedIn(Office.NOW).paused(Office.TODAY, until));
        assertThat(home(ann).toString()).contains("Paused until 12 Nov 2026, that day included.");
    }
}
