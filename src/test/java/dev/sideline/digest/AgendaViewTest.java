package dev.sideline.digest;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.digest.Agenda.Call;
import dev.sideline.digest.Agenda.Change;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.nudge.OneOnOne.Agreed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaViewTest {

    private static final String HOSTILE = "*Rina* <!channel> <https://evil|x> :bomb: `rm`";

    private static final Agenda NORMAL = new Agenda(
            "Rina Rep",
            MONDAY.minusDays(28),
            MONDAY.minusDays(28),
            List.of(
                    new Agreed("Rina asks Dana for a meeting with the CFO", MONDAY),
                    new Agreed("Mona calls Raj", null)),
            List.of(
                    new Change("Acme", "Rollout moved to proposal", MONDAY.minusDays(3)),
                    new Change("Globex", "first met Ingrid Møller (CIO)", MONDAY.minusDays(9))),
            List.of(new Conversation("Rina Rep", "Acme", finding("CH1", 1, 1))),
            new Strength(new Account.Id(1), "Globex", "Ingrid Møller is a proven champion: spoke for us", MONDAY.minusDays(2)),
            List.of(
                    new Call(
                            "Acme",
                            MONDAY.plusDays(2),
                            "joint call",
                            List.of("Raj Patel (CFO)"),
                            List.of("Lena Leader"),
                            "Rina Rep"),
                    new Call("Globex", MONDAY.plusDays(9), "meeting", List.of("Ingrid Møller"), List.of(), null)));

    @Test
    void it_says_what_was_agreed_what_is_new_and_what_is_worth_a_talk() {
        Golden.check("digest/agenda-normal", new AgendaView(NORMAL).forManager(7, false));
    }

    @Test
    void the_rep_gets_the_same_words() {
        Message shared = new AgendaView(NORMAL).forManager(7, true);
        Message got = new AgendaView(NORMAL).forRep("Mona Manager");
        Golden.check("digest/agenda-shared", shared);
        Golden.check("digest/agenda-for-rep", got);
        assertThat(got.blocks().subList(1, got.blocks().size()))
                .isEqualTo(shared.blocks().subList(0, shared.blocks().size() - 2));
    }

    @Test
    void the_first_one_and_a_quiet_month_are_short() {
        Golden.check(
                "digest/agenda-first",
                new AgendaView(new Agenda(
                                "Rina Rep",
                                null,
                                MONDAY.minusDays(30),
                                List.of(),
                                NORMAL.changes(),
                                List.of(),
                                null,
                                List.of()))
                        .forManager(7, false));
        Golden.check(
                "digest/agenda-quiet",
                new AgendaView(new Agenda(
                                "Rina Rep",
                                MONDAY.minusDays(7),
                                MONDAY.minusDays(7),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                List.of()))
                        .forManager(7, false));
    }

    @Test
    void hostile_words_are_shown_literally_and_lists_are_bounded() {
        Agenda agenda = new Agenda(
                HOSTILE,
                MONDAY,
                MONDAY,
                List.of(new Agreed(HOSTILE, MONDAY)),
                IntStream.range(0, 40)
                        .mapToObj(one -> new Change(HOSTILE, HOSTILE.repeat(20), MONDAY))
                        .toList(),
                List.of(
                        new Conversation(HOSTILE, HOSTILE, finding("CH1", 1, 1)),
                        new Conversation(HOSTILE, null, finding("CH2", 1, 2)),
                        new Conversation(HOSTILE, HOSTILE, finding("DA3", 1, 3))),
                new Strength(new Account.Id(1), HOSTILE, HOSTILE, MONDAY),
                IntStream.range(0, 9)
                        .mapToObj(
                                one -> new Call(HOSTILE, MONDAY, "visit", List.of(HOSTILE), List.of(HOSTILE), HOSTILE))
                        .toList());
        Golden.check("digest/agenda-hostile", new AgendaView(agenda).forManager(7, false));
        Golden.check("digest/agenda-hostile-for-rep", new AgendaView(agenda).forRep(HOSTILE));
        Golden.check(
                "digest/agreed-hostile",
                HeldForm.agreed(
                        HOSTILE,
                        new OneOnOne(
                                new Person.Id(1), new Person.Id(2), MONDAY, List.of(new Agreed(HOSTILE, MONDAY)))));
    }
}
