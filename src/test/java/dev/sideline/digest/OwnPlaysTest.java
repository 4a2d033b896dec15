package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Telling;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.RoundFeature;
import dev.sideline.round.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPlaysTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("RC7", "CH1");
    private final Bench bench = new Bench(workspace);
    private final MemoryOutbox outbox = workspace.outbox;
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Account.Id own = workspace.account("Own", manager);

    @BeforeEach
    void somebody_reports_to_them() {
        workspace.person("Rina Rep", Role.REP, manager);
        workspace.trouble(own, "Olga", "RC7");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void on_the_day_of_the_digest_they_come_with_it_and_not_with_the_message_of_the_day() {
        workspace.round.daily(manager, at(MONDAY, 9));
        assertThat(outbox.sent()).isEmpty();
        bench.digest(manager, at(MONDAY, 9));
        workspace.round.daily(manager, at(MONDAY, 10));
        assertThat(outbox.sent()).extracting(MemoryOutbox.Sent::purpose).containsExactly("digest");
        assertThat(outbox.sent().get(0).message().blocks().toString())
                .containsSubsequence("First, for yourself", "*Own*: Olga is in trouble", "nudge_done", "A quiet week");
    }

    @Test
    void on_another_day_they_come_as_a_nudge_and_the_digest_that_follows_still_begins_with_them() {
        workspace.round.daily(manager, at(TUESDAY, 9));
        assertThat(outbox.sent()).extracting(MemoryOutbox.Sent::purpose).containsExactly("nudge");
        bench.digest(manager, at(TUESDAY, 10));
        assertThat(digest(0)).as("late, on the day of the nudge").doesNotContain("Olga");
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(digest(1)).contains("Olga");
    }

    @Test
    void what_a_digest_showed_was_told_and_is_not_told_again_for_a_week() {
        bench.digest(manager, at(MONDAY, 9));
        outbox.deliver();
        assertThat(workspace.log.open(manager)).singleElement().satisfies(nudge -> assertThat(nudge.telling())
                .isEqualTo(new Telling(
                        Digests.delivery(manager, "2026-W45"), Lane.DIGEST, at(MONDAY, 9), MONDAY, 0, false)));
        workspace.round.daily(manager, at(TUESDAY, 9));
        assertThat(outbox.sent()).hasSize(1);
    }

    @Test
    void asked_for_they_are_shown_however_often_they_were_told() {
        bench.digest(manager, at(MONDAY, 9));
        outbox.deliver();
        Person person = Objects.requireNonNull(workspace.accounts.company().person(manager));
        assertThat(String.valueOf(bench.digests.now(person, at(MONDAY, 10)))).contains("Olga is in trouble");
        assertThat(workspace.log.told(manager)).hasSize(1);
    }

    @Test
    void after_three_tellings_they_wait_on_home() {
        for (int week = 0; week < 5; week++) {
            bench.digest(manager, at(MONDAY.plusWeeks(week), 9));
            outbox.deliver();
        }
        assertThat(List.of(
                        digest(0).contains("Olga"),
                        digest(1).contains("Olga"),
                        digest(2).contains("Olga")))
                .containsOnly(true);
        assertThat(digest(3) + digest(4)).doesNotContain("Olga").contains("A quiet week");
    }

    @Test
    void what_the_manager_snoozed_or_contested_stays_out() {
        workspace.round.of(manager, at(MONDAY, 8));
        Nudge nudge = workspace.log.open(manager).get(0);
        workspace.log.keep(
                nudge.answered(Nudge.State.SNOOZED, new Nudge.Answer(at(MONDAY, 8), MONDAY.plusDays(3), null)));
        bench.digest(manager, at(MONDAY, 9));
        assertThat(digest(0)).doesNotContain("Olga");
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(digest(1)).contains("Olga");
    }

    @Test
    void a_play_that_paused_itself_stays_out() {
        workspace.plays.pause("RC7", "nobody acts on it", new Author(null, "coach", at(MONDAY, 8)));
        bench.digest(manager, at(MONDAY, 9));
        assertThat(digest(0)).doesNotContain("Olga");
    }

    @Test
    void an_answer_is_shown_in_the_digest_and_the_rest_of_it_stays() {
        bench.digest(manager, at(MONDAY, 9));
        outbox.deliver();
        press("nudge_not_useful", at(MONDAY, 10));
        assertThat(digest(0))
                .contains("You called this not useful on 2 Nov 2026")
                .contains("A quiet week")
                .doesNotContain("nudge_snooze");
    }

    @Test
    void whoever_has_no_team_is_told_on_any_day() {
        Person.Id alone = workspace.person("Alma Alone", Role.MANAGER, null);
        workspace.trouble(workspace.account("Alone", alone), "Ada", "RC7");
        workspace.round.daily(alone, at(MONDAY, 9));
        assertThat(outbox.sentTo(alone)).hasSize(1);
    }

    private void press(String action, Instant when) {
        ActionHandler handler =
                RoundFeature.of(workspace.ports, workspace.round, task -> Optional.empty(), caller -> List.of())
                        .actions()
                        .stream()
                        .filter(one -> one.actionIds().contains(action))
                        .findFirst()
                        .orElseThrow();
        Nudge nudge = workspace.log.open(manager).get(0);
        handler.handle(new Action(
                workspace.caller(manager, when),
                action,
                Long.toString(nudge.id().value()),
                Action.Surface.MESSAGE,
                null));
    }

    private String digest(int number) {
        return bench.digestsTo(manager).get(number).message().blocks().toString();
    }
}
