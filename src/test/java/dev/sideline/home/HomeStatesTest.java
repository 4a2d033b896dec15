package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.Office;
import dev.sideline.account.Account;
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
import dev.sideline.chat.Golden;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.chat.ViewState;
import dev.sideline.nudge.Preferences;
import dev.sideline.play.Playbook;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Home for each role, in the states that no other test comes upon; what other rooms draw is one line. */
class HomeStatesTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "ONE", "OVER", "HOSTILE"})
    void promises_of_a_rep(ViewState state) {
        in(office.ann);
        promises(state);
        check(state.file("home/rep"), office.ann, Metadata.NONE);
    }

    @Test
    void the_last_page_of_many_promises() {
        in(office.ann);
        promises(ViewState.MANY);
        promises(ViewState.MANY);
        check("home/rep-last-page", office.ann, Metadata.read("promises=1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "ONE", "OVER", "HOSTILE"})
    void calls_of_a_managers_team(ViewState state) {
        in(office.max);
        calls(state, office.ann, List.of(office.ann));
        check(state.file("home/manager"), office.max, Metadata.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "MANY", "OVER", "HOSTILE"})
    void meetings_of_a_leader(ViewState state) {
        long lea = office.add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, "Lea Ford")
                .with(Person.SLACK_ID, "ULEA")
                .with(Person.ROLES, List.of(Role.LEADER)));
        in(lea);
        calls(state, office.ann, List.of(office.ann, lea));
        check(state.file("home/leader"), lea, Metadata.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "MANY", "OVER", "HOSTILE"})
    void what_an_admin_looks_after(ViewState state) {
        office.set(office.read(Kind.PERSON, office.ann).with(Person.SLACK_ID, "UANN"));
        for (int one = 0; one < state.count(3, 12); one++) {
            office.preferences.keep(Preferences.of(new Person.Id(office.ann))
                    .invited(Office.NOW)
                    .optedIn(Office.NOW));
            office.add(Office.account(state.called("Acme"), office.ann).with(Account.OWNER, null));
            office.add(Office.deal(0, office.ann, state.called("Pilot"), Phase.PROSPECTING, 1)
                    .with(Deal.ACCOUNT, null));
            office.plays.pause(
                    state == ViewState.HOSTILE ? "<!here>" : "CH" + one,
                    state.words("4 of 30 were called not useful."),
                    new Author(null, "coach", Office.NOW));
            UUID lost = UUID.nameUUIDFromBytes(new byte[] {(byte) one});
            office.outbox.put(lost, new Person.Id(office.ann), "nudge", Message.of("x"), Office.NOW);
            office.queue.claim(Office.NOW, 1);
            office.queue.giveUp(lost, state.words("nobody knows whether it arrived"), Office.NOW.plusSeconds(one));
        }
        check(state.file("home/admin"), office.ada, Metadata.NONE);
    }

    @Test
    void who_manages_or_runs_the_coach_takes_fewer_steps() {
        check("home/first-visit-manager", office.max, Metadata.NONE);
    }

    private void promises(ViewState state) {
        if (state == ViewState.EMPTY) {
            return;
        }
        long acme = office.add(Office.account(state.called("Acme"), office.ann));
        office.addAll(IntStream.range(0, state.count(3, 40))
                .mapToObj(days -> Row.empty(Kind.PROMISE, 0)
                        .with(Promise.ACCOUNT, acme)
                        .with(Promise.WORDS, state.words("the site plan " + days))
                        .with(Promise.DUE, days == 1 ? null : Office.TODAY.plusDays(days)))
                .toList());
    }

    private void calls(ViewState state, long lead, List<Long> ours) {
        if (state == ViewState.EMPTY) {
            return;
        }
        office.set(office.read(Kind.PERSON, lead).with(Person.NAME, state.called("Ann Bell")));
        long acme = office.add(Office.account(state.called("Acme"), office.ann));
        List<Long> clients = Stream.generate(() -> office.add(Office.contact(acme, state.called("Dana Lee"))))
                .limit(state.count(3, 12))
                .toList();
        for (int one = 0; one < state.count(3, 30); one++) {
            office.add(Row.empty(Kind.TOUCH, 0)
                    .with(Touch.ACCOUNT, acme)
                    .with(Touch.KIND, TouchKind.JOINT_CALL)
                    .with(Touch.STATUS, TouchStatus.PLANNED)
                    .with(Touch.AT, Office.NOW.plus(Duration.ofDays(1L + one)))
                    .with(Touch.LEAD, lead)
                    .with(Touch.AGENDA_OWNER, lead)
                    .with(Touch.OUR_PEOPLE, ours)
                    .with(Touch.CONTACTS, clients));
        }
    }

    private void in(long person) {
        office.preferences.keep(Preferences.of(new Person.Id(person)).optedIn(Office.NOW));
    }

    private void check(String name, long person, Metadata shown) {
        HomeSection today = caller -> List.<LayoutBlock>of(Blocks.section("a play"));
        AccountsRoom accounts = new AccountsRoom(
                office.accounts,
                office.facts,
                Playbook.standard(),
                (caller, account, nudge, confirmation) -> confirmation,
                () -> new Registry(List.of()));
        HomeRoom home = new HomeRoom(
                new HomeRoom.Ports(office.accounts, office.facts, office.preferences, office.plays, office.queue),
                new HomeRoom.Actions(
                        "person.opt-in", "person.prefs", AccountsRoom.ADD_ACCOUNT, AccountsRoom.SHOW_ACCOUNT),
                () -> new Registry(List.of()));
        Golden.check(
                name,
                Golden.numbered(home.view(new HomeRoom.Neighbours(
                                List.of(),
                                List.of(),
                                List.of(today),
                                List.of(accounts.home(office.log)),
                                List.of(),
                                List.of(),
                                List.of()))
                        .of(office.caller(person), shown)));
    }
}
