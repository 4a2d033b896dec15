package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestsTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6", "DA3");
    private final Bench bench = new Bench(workspace);
    private final MemoryOutbox outbox = workspace.outbox;
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, manager);
    private final Account.Id acme = workspace.account("Acme", rep);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_topic_appears_once_the_rep_has_seen_it_for_two_working_days() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(toManager()).singleElement().satisfies(digest -> {
            assertThat(digest.purpose()).isEqualTo("digest");
            assertThat(digest.message().blocks().toString()).contains("*Rina Rep · Acme*: Dana is in trouble");
        });
    }

    @Test
    void what_the_rep_has_not_seen_or_has_contested_does_not_appear() {
        workspace.trouble(acme, "Dana", "CH1");
        bench.digest(manager, at(MONDAY, 9));
        assertThat(toManager()).singleElement().satisfies(digest -> assertThat(
                        digest.message().text())
                .isEqualTo("Your week: A quiet week. No conversation stands out."));

        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        Nudge nudge = workspace.log.open(rep).get(0);
        workspace.log.keep(nudge.answered(Nudge.State.CONTESTED, new Nudge.Answer(at(MONDAY, 10), null, null)));
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(toManager()).hasSize(2).allSatisfy(digest -> assertThat(
                        digest.message().blocks().toString())
                .doesNotContain("Dana"));
    }

    @Test
    void something_urgent_appears_at_once_and_the_rep_is_told_in_the_same_minute() {
        workspace.set(workspace.trouble(acme, "Dana", "CH6"), Contact.TITLE, "urgent");
        bench.digest(manager, at(MONDAY, 9));
        assertThat(toManager().get(0).message().blocks().toString()).contains("Dana is in trouble");
        assertThat(outbox.sentTo(rep)).singleElement().satisfies(told -> {
            assertThat(told.purpose()).isEqualTo("heads-up");
            assertThat(told.at()).isEqualTo(at(MONDAY, 9));
            assertThat(told.message().text())
                    .contains("your managers see it today too")
                    .contains("*Acme*: Dana is in trouble");
        });
    }

    @Test
    void two_managers_who_read_something_urgent_are_one_word_to_the_rep() {
        Person.Id top = workspace.person("Tara Top", Role.MANAGER, null);
        Person.Id middle = workspace.person("Milo Middle", Role.MANAGER, top);
        Person.Id below = workspace.person("Bea Below", Role.REP, middle);
        workspace.set(workspace.trouble(workspace.account("Beta", below), "Raj", "CH6"), Contact.TITLE, "urgent");
        bench.digest(middle, at(MONDAY, 9));
        bench.digest(top, at(MONDAY, 9));
        assertThat(outbox.sentTo(below)).hasSize(1);
        assertThat(List.of(outbox.sentTo(middle), outbox.sentTo(top)))
                .allSatisfy(digest ->
                        assertThat(digest.get(0).message().blocks().toString()).contains("Raj is in trouble"));
    }

    @Test
    void a_week_has_one_digest_however_often_it_is_tried() {
        bench.digest(manager, at(MONDAY, 9));
        bench.digest(manager, at(MONDAY, 10));
        bench.digest(manager, at(MONDAY.plusDays(1), 9));
        assertThat(toManager()).hasSize(1);
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(toManager()).hasSize(2);
    }

    @Test
    void a_crash_before_the_outbox_tells_nobody_and_the_next_try_tells_both_once() {
        workspace.set(workspace.trouble(acme, "Dana", "CH6"), Contact.TITLE, "urgent");
        outbox.broken(true);
        assertThatThrownBy(() -> bench.digest(manager, at(MONDAY, 9))).hasMessage("the process died");
        outbox.broken(false);
        bench.digest(manager, at(MONDAY, 9));
        assertThat(outbox.sent()).extracting(MemoryOutbox.Sent::purpose).containsExactly("heads-up", "digest");
    }

    @Test
    void whoever_has_no_team_or_paused_or_never_opted_in_gets_none() {
        Person.Id alone = workspace.person("Alma Alone", Role.MANAGER, null);
        bench.digest(alone, at(MONDAY, 9));
        workspace.preferences.keep(workspace.preferences.of(manager).paused(MONDAY, null));
        bench.digest(manager, at(MONDAY, 9));
        workspace.preferences.keep(Preferences.of(manager));
        bench.digest(manager, at(MONDAY, 9));
        assertThat(outbox.sent()).isEmpty();
    }

    @Test
    void with_one_rep_there_is_one_conversation_and_all_levels_below_count() {
        Person.Id top = workspace.person("Tara Top", Role.MANAGER, null);
        Person.Id middle = workspace.person("Milo Middle", Role.MANAGER, top);
        Person.Id below = workspace.person("Bea Below", Role.REP, middle);
        workspace.trouble(workspace.account("Beta", below), "Raj", "CH1");
        workspace.trouble(workspace.account("Gamma", below), "Sam", "CH1");
        workspace.round.daily(below, at(MONDAY, 9));
        outbox.deliver();
        bench.digest(top, at(NEXT_MONDAY, 9));
        assertThat(outbox.sentTo(top)).singleElement().satisfies(digest -> assertThat(
                        digest.message().text())
                .isEqualTo("Your week: One conversation worth having."));
    }

    private List<MemoryOutbox.Sent> toManager() {
        return outbox.sentTo(manager);
    }
}
