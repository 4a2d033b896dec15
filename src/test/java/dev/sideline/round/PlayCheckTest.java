package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Action;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Nudge.State;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayCheckTest {

    private static final int DAYS = 70;

    private final Workspace workspace = Workspace.withTroubles("CH1", "DA1");
    private final Person.Id admin = workspace.person("Ada Admin", Role.ADMIN, null);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final PlayCheck check = new PlayCheck(workspace.ports);

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_play_that_too_many_call_not_useful_pauses_itself_tells_the_admins_and_can_be_resumed() {
        tell();
        workspace.log.open(rep).stream()
                .filter(nudge -> nudge.telling() != null)
                .limit(10)
                .forEach(nudge -> answer(nudge, State.NOT_USEFUL));
        check.run(at(MONDAY.plusDays(DAYS), 5));
        check.run(at(MONDAY.plusDays(DAYS + 1), 5));
        assertThat(workspace.plays.paused()).containsOnlyKeys("CH1");
        assertThat(workspace.outbox.sentTo(admin)).singleElement().satisfies(told -> assertThat(
                        told.message().text())
                .contains("CH1 (Trouble with CH1)* paused itself.")
                .contains("were called not useful"));

        ResumeButton button = new ResumeButton(workspace.plays);
        assertThatThrownBy(() -> button.handle(press(rep))).isInstanceOf(UserError.class);
        button.handle(press(admin));
        assertThat(workspace.plays.paused()).isEmpty();
        check.run(at(MONDAY.plusDays(DAYS + 3), 5));
        assertThat(workspace.plays.paused()).isEmpty();
    }

    @Test
    void a_play_that_people_act_on_goes_on() {
        tell();
        workspace.log.open(rep).forEach(nudge -> answer(nudge, State.DONE));
        check.run(at(MONDAY.plusDays(DAYS), 5));
        assertThat(workspace.plays.paused()).isEmpty();
    }

    @Test
    void a_paused_play_is_not_told() {
        workspace.plays.pause("CH1", "because", new Author(null, "coach", at(MONDAY, 0)));
        workspace.trouble(workspace.account("Acme", rep), "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        assertThat(workspace.outbox.sent()).isEmpty();
    }

    /** Tells more than thirty nudges of one play. */
    private void tell() {
        for (int one = 0; one < 33; one++) {
            Account.Id account = workspace.account("Customer " + one, rep);
            workspace.trouble(account, "Dana " + one, "CH1");
        }
        for (int day = 0; day < DAYS && workspace.log.told(rep).size() < 33; day++) {
            workspace.round.daily(rep, at(MONDAY.plusDays(day), 9));
        }
        workspace.outbox.deliver();
        assertThat(List.copyOf(workspace.log.told(rep))).hasSizeGreaterThanOrEqualTo(30);
    }

    private void answer(Nudge nudge, State state) {
        workspace.log.keep(nudge.answered(state, new Nudge.Answer(at(MONDAY.plusDays(1), 10), null, null)));
    }

    private Action press(Person.Id person) {
        return new Action(
                workspace.caller(person, at(MONDAY.plusDays(DAYS + 2), 9)),
                PlayCheck.RESUME,
                "CH1",
                Action.Surface.MESSAGE,
                null);
    }
}
