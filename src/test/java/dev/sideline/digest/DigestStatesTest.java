package dev.sideline.digest;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.REP;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Form;
import dev.sideline.chat.Golden;
import dev.sideline.chat.ViewState;
import dev.sideline.digest.Agenda.Call;
import dev.sideline.digest.Agenda.Change;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.Digest.Talk;
import dev.sideline.digest.Trend.Lights;
import dev.sideline.digest.Trend.Share;
import dev.sideline.digest.Trend.Week;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.nudge.OneOnOne.Agreed;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of the digest and of agendas that no other test comes upon. */
class DigestStatesTest {

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"OVER", "HOSTILE"})
    void a_digest_of_all_parts(ViewState state) {
        Conversation about = about(state);
        Digest digest = new Digest(
                Collections.nCopies(3, List.of(Blocks.section("a play of their own"))),
                LongStream.range(0, 3)
                        .mapToObj(id -> new Talk(about, new Nudge.Id(id)))
                        .toList(),
                Collections.nCopies(state.count(3, 30), about),
                Collections.nCopies(state.count(3, 30), new Praise(state.called("Rina"), strength(state))),
                new Trend(List.of(new Week(MONDAY, new Share(5, 12), new Share(1, 1), new Lights(3, 1, 0)))),
                new Chart.Picture("F0CHART", state.words("Proven champion: 3 of 12.")),
                "2026-W45");
        check(state.file("digest/digest"), new DigestView(digest).message());
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "ONE", "OVER"})
    void an_agenda_for_whom_it_is_about(ViewState state) {
        check(state.file("digest/agenda-for-rep"), new AgendaView(agenda(state)).forRep(state.called("Mona Manager")));
    }

    @Test
    void an_agenda_for_the_manager() {
        check("digest/agenda-over", new AgendaView(agenda(ViewState.OVER)).forManager(7, false));
        check(
                "digest/agenda-to-read",
                Form.toRead(
                        "Your 1:1",
                        new AgendaView(agenda(ViewState.ONE))
                                .forManager(7, true)
                                .blocks()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "ONE", "MANY", "OVER"})
    void what_was_agreed(ViewState state) {
        check(
                state.file("digest/agreed"),
                HeldForm.agreed(
                        state.called("Mona Manager"),
                        new OneOnOne(
                                new Person.Id(1),
                                new Person.Id(2),
                                MONDAY,
                                IntStream.range(0, state.count(3, 3))
                                        .mapToObj(point -> new Agreed(
                                                state.words("Rina asks Dana " + point), point == 1 ? null : MONDAY))
                                        .toList())));
    }

    private static Agenda agenda(ViewState state) {
        return new Agenda(
                state.called("Rina Rep"),
                state == ViewState.ONE ? null : MONDAY,
                MONDAY,
                Collections.nCopies(state.count(3, 12), new Agreed(state.words("Rina calls Dana"), MONDAY)),
                Collections.nCopies(
                        state.count(3, 40),
                        new Change(state.called("Acme"), state.words("Rollout moved to proposal"), MONDAY)),
                Collections.nCopies(state.count(2, 3), about(state)),
                state == ViewState.EMPTY ? null : strength(state),
                Collections.nCopies(
                        state.count(2, 20),
                        new Call(
                                state.called("Acme"),
                                MONDAY,
                                "joint call",
                                Collections.nCopies(state.count(2, 12), state.called("Dana Lee")),
                                Collections.nCopies(state.count(2, 12), state.called("Lena Leader")),
                                state.called("Rina Rep"))));
    }

    private static Conversation about(ViewState state) {
        return new Conversation(
                state.called("Rina Rep"),
                state.called("Acme"),
                new Finding(
                        "CH1",
                        new Account.Id(1),
                        Subject.of(new Contact.Id(1)),
                        REP,
                        false,
                        null,
                        state.words("nobody is nominated"),
                        state.words("A principle."),
                        Collections.nCopies(
                                state.count(2, 30),
                                new Evidence(
                                        Subject.of(new Contact.Id(1)), state.words("Dana Lee was met on"), MONDAY)),
                        state.words("Who decides?"),
                        null,
                        state.words("somebody is")));
    }

    private static Strength strength(ViewState state) {
        return new Strength(
                new Account.Id(1), state.called("Acme"), state.words("Dana Lee is a proven champion"), MONDAY);
    }

    private static void check(String name, Object drawn) {
        Golden.check(name, drawn);
    }
}
