package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Golden;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuietTest {

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH2");
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Person.Id other = workspace.person("Otto Other", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rep);
    private final HomeSection quiet = RoundFeature.quietOnHome(workspace.ports, workspace.round);
    private final HomeSection today = RoundFeature.home(workspace.ports, workspace.round);
    private final Feature feature =
            RoundFeature.of(workspace.ports, workspace.round, task -> Optional.empty(), caller -> List.of());
    private final Registry registry = new Registry(List.of(feature));

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothing_is_quiet_and_nothing_is_shown() {
        workspace.trouble(acme, "Dana", "CH1");
        today.draw(rina());
        assertThat(quiet.draw(rina())).isEmpty();
    }

    @Test
    void what_was_snoozed_contested_called_not_useful_or_muted_is_listed_with_the_way_to_wake_it_up() {
        workspace.trouble(acme, "Ann", "CH1");
        workspace.trouble(acme, "Bob <!channel>", "CH1");
        workspace.trouble(acme, "Cem", "CH1");
        today.draw(rina());
        answer("Ann", Nudge.State.SNOOZED, new Nudge.Answer(at(MONDAY, 9), MONDAY.plusDays(3), "*budget* year"));
        answer("Bob", Nudge.State.CONTESTED, new Nudge.Answer(at(MONDAY, 9), null, null));
        answer("Cem", Nudge.State.NOT_USEFUL, new Nudge.Answer(at(MONDAY, 9), null, null));
        mute("CH2");
        Golden.check("home-quiet", Golden.numbered(quiet.draw(rina())));
        assertThat(today.draw(rina()).toString()).doesNotContain("Ann is in trouble");
    }

    @Test
    void many_are_turned_page_by_page() {
        IntStream.range(10, 20).forEach(number -> workspace.trouble(acme, "Contact " + number, "CH1"));
        today.draw(rina());
        workspace
                .log
                .open(rep)
                .forEach(nudge -> workspace.log.keep(
                        nudge.answered(Nudge.State.CONTESTED, new Nudge.Answer(at(MONDAY, 9), null, null))));
        assertThat(quiet.draw(rina()).toString())
                .contains("Contact 10", "Contact 13", "1–4 of 10")
                .doesNotContain("Contact 14");
        assertThat(quiet.draw(rina(), Metadata.read("quiet=2")).toString()).contains("Contact 18", "Contact 19");
    }

    @Test
    void what_is_woken_up_stands_again_and_comes_with_the_next_message() {
        workspace.trouble(acme, "Ann", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        workspace.outbox.deliver();
        answer("Ann", Nudge.State.NOT_USEFUL, new Nudge.Answer(at(MONDAY, 9), null, null));
        Nudge nudge = workspace.log.open(rep).get(0);
        assertThat(press(rina(), Quiet.WAKE, nudge.id().value())).isEqualTo(new Reply.Nothing());
        assertThat(quiet.draw(rina())).isEmpty();
        assertThat(today.draw(rina()).toString()).contains("Ann is in trouble");
        assertThat(workspace.outbox.sent().get(0).message().blocks().toString())
                .contains("You woke it up on 2 Nov 2026.");
        workspace.round.daily(rep, at(MONDAY.plusDays(1), 9));
        assertThat(workspace.outbox.sent()).hasSize(2);
    }

    @Test
    void a_mute_that_is_ended_lets_the_play_speak_again() {
        workspace.trouble(acme, "Ann", "CH2");
        long mute = mute("CH2");
        assertThat(today.draw(rina()).toString()).doesNotContain("Ann is in trouble");
        press(rina(), Quiet.UNMUTE, mute);
        assertThat(quiet.draw(rina())).isEmpty();
        assertThat(today.draw(rina()).toString()).contains("Ann is in trouble");
        assertThatThrownBy(() -> press(rina(), Quiet.UNMUTE, mute)).isInstanceOf(UserError.class);
    }

    @Test
    void nobody_wakes_up_what_is_somebody_elses() {
        workspace.trouble(acme, "Ann", "CH1");
        today.draw(rina());
        long nudge = workspace.log.open(rep).get(0).id().value();
        long mute = mute("CH2");
        Caller otto = workspace.caller(other, at(MONDAY, 10));
        assertThatThrownBy(() -> press(otto, Quiet.WAKE, nudge)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> press(otto, Quiet.UNMUTE, mute)).isInstanceOf(UserError.class);
    }

    private long mute(String play) {
        return workspace.add(Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, play)
                .with(Mute.ACCOUNT, acme.value())
                .with(Mute.UNTIL, MONDAY.plusDays(20))
                .with(Mute.REASON, "One is <https://evil.example|enough> here"));
    }

    private void answer(String who, Nudge.State state, Nudge.Answer answer) {
        workspace.log.open(rep).stream()
                .filter(nudge -> nudge.episode().finding().headline().startsWith(who))
                .forEach(nudge -> workspace.log.keep(nudge.answered(state, answer)));
    }

    private Reply press(Caller caller, String action, long value) {
        return registry.action(action)
                .orElseThrow()
                .handle(new Action(caller, action, Long.toString(value), Action.Surface.HOME, null));
    }

    private Caller rina() {
        return workspace.caller(rep, at(MONDAY, 10));
    }
}
