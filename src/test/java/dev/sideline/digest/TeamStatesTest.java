package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.Command;
import dev.sideline.chat.Golden;
import dev.sideline.chat.ViewState;
import dev.sideline.picture.PictureWork;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaOneOnOneLog;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a manager and those below see of one another, in the states that no other test comes upon. */
class TeamStatesTest {

    private static final Instant LATER = at(MONDAY.plusDays(7), 11);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6");
    private final Bench bench = new Bench(workspace);
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final AgendaRoom room = new AgendaRoom(bench.ports, new JpaOneOnOneLog(workspace.database.transactions()));

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource(ViewState.class)
    void conversations_on_home(ViewState state) {
        workspace.person("Quentin Quiet", Role.REP, manager);
        for (int one = 0; one < state.count(3, 12); one++) {
            seenTrouble(state, rep(state, one));
        }
        check(
                state.file("digest/conversations"),
                new TeamOnHome(bench.ports, new PictureWork(Runnable::run))
                        .conversations()
                        .draw(workspace.caller(manager, LATER)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"MANY", "OVER", "HOSTILE"})
    void what_somebodys_managers_see(ViewState state) {
        Person.Id above = workspace.person(state.called("Tara Top") + " above", Role.MANAGER, null);
        workspace.setPerson(manager, Person.MANAGER, above.value());
        Person.Id rep = rep(state, 0);
        seenTrouble(state, rep);
        Privacy privacy = new Privacy(bench.ports);
        check(state.file("digest/privacy"), privacy.handle(new Command(workspace.caller(rep, LATER), "privacy", "")));
        check(state.file("digest/home-privacy"), privacy.draw(workspace.caller(rep, LATER)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void what_is_urgent_is_told_to_whom_it_is_about(ViewState state) {
        Person.Id rep = rep(state, 0);
        Account.Id account = workspace.account(state.called("Acme"), rep);
        workspace.set(workspace.trouble(account, state.words("Dana"), "CH6"), Contact.TITLE, "urgent");
        bench.digest(manager, at(MONDAY.plusDays(7), 9));
        check(
                state.file("digest/heads-up"),
                bench.outbox.sentTo(rep).stream()
                        .filter(sent -> sent.purpose().equals("heads-up"))
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    @ParameterizedTest
    @EnumSource(value = ViewState.class, names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void with_whom_a_one_to_one_is_held(ViewState state) {
        for (int one = 0; one < state.count(3, 120); one++) {
            rep(state, one);
        }
        check(state.file("digest/who"), room.word().handle(new Command(workspace.caller(manager, LATER), "1on1", "")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void what_was_agreed_is_noted(ViewState state) {
        Person.Id rep = rep(state, 0);
        check(
                state.file("digest/held"),
                room.feature()
                        .actions()
                        .get(0)
                        .handle(new Action(
                                workspace.caller(manager, LATER),
                                AgendaView.HELD,
                                String.valueOf(rep.value()),
                                Action.Surface.MESSAGE,
                                null)));
    }

    @Test
    void the_team_as_a_whole_on_home() {
        for (int one = 0; one < 3; one++) {
            workspace.add(Row.empty(Kind.ACCOUNT, 0)
                    .with(Account.NAME, "Account " + one)
                    .with(Account.OWNER, rep(ViewState.MANY, one).value())
                    .with(Account.MAJOR, true));
        }
        bench.prepare(LATER);
        check(
                "digest/coverage",
                new TeamOnHome(bench.ports, new PictureWork(Runnable::run))
                        .coverage()
                        .draw(workspace.caller(manager, LATER)));
    }

    private Person.Id rep(ViewState state, int number) {
        boolean several = state == ViewState.MANY || state == ViewState.OVER;
        return workspace.person(state.called("Rina Rep") + (several ? " " + number : ""), Role.REP, manager);
    }

    private void seenTrouble(ViewState state, Person.Id rep) {
        for (int one = 0; one < state.count(4, 12); one++) {
            workspace.trouble(workspace.account(state.called("Acme " + one), rep), state.words("Dana"), "CH1");
        }
        workspace
                .round
                .of(rep, at(MONDAY, 9))
                .forEach(nudge -> workspace.log.saw(rep, List.of(nudge.episode().id()), at(MONDAY, 9)));
    }

    private static void check(String name, Object drawn) {
        Golden.check(name, Golden.numbered(drawn));
    }
}
