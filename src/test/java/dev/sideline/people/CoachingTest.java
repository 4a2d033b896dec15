package dev.sideline.people;

import static dev.sideline.people.Bench.NOW;
import static dev.sideline.people.Bench.TODAY;
import static dev.sideline.people.Bench.message;
import static dev.sideline.people.Bench.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Reply;
import dev.sideline.nudge.Preferences;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoachingTest {

    private static final UUID NUDGE = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final Bench bench = new Bench();
    private final Person.Id ann = bench.person("Ann Bell", "UANN", Role.REP);
    private final Person.Id max = bench.person("Max Moss", "UMAX", Role.MANAGER);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void starting_says_when_the_first_message_comes() {
        Reply reply = bench.press("UANN", Buttons.START, "");
        assertThat(bench.book.of(ann).optedInAt()).isEqualTo(NOW);
        assertThat(bench.replanned).containsExactly(ann);
        Golden.check("people-started", message(reply));
    }

    @Test
    void starting_twice_is_starting_once() {
        bench.optIn(ann);
        Preferences before = bench.book.of(ann);
        bench.press("UANN", Buttons.START, "");
        assertThat(bench.book.of(ann)).isEqualTo(before);
    }

    @Test
    void an_old_invitation_does_not_end_a_pause() {
        bench.optIn(ann);
        bench.type("UANN", "pause");
        assertThat(said(bench.press("UANN", Buttons.START, ""))).contains("You paused me.");
        assertThat(bench.book.of(ann).isPausedOn(TODAY)).isTrue();
    }

    @Test
    void a_pause_takes_back_what_is_on_its_way() {
        bench.optIn(ann);
        bench.outbox.put(NUDGE, ann, Bench.NUDGE, Message.of("Acme: nobody nominated."), NOW);
        Reply reply = bench.type("UANN", "pause 2 weeks");
        assertThat(bench.outbox.fate(NUDGE)).isEqualTo(Outbox.Fate.WITHDRAWN);
        assertThat(bench.book.of(ann).pausedUntil()).isEqualTo(LocalDate.parse("2026-11-16"));
        Golden.check("people-paused", message(reply));
    }

    @Test
    void a_pause_leaves_the_messages_to_others_alone() {
        bench.outbox.put(NUDGE, max, Bench.NUDGE, Message.of("Acme: nobody nominated."), NOW);
        bench.type("UANN", "pause");
        assertThat(bench.outbox.fate(NUDGE)).isEqualTo(Outbox.Fate.ON_ITS_WAY);
    }

    @Test
    void a_pause_that_was_not_understood_is_asked_for() {
        Reply reply = bench.type("UANN", "pause until <the end>");
        assertThat(bench.book.of(ann).pausedOn()).isNull();
        Golden.check("people-pause-form", reply);
        assertThat(bench.check("UANN", "coaching.pause", Map.of(Pausing.LAST_DAY, "2026-11-02")))
                .isEqualTo(
                        new FormHandler.Wrong(Map.of(Pausing.LAST_DAY, "Choose a day from today on, within a year.")));
        bench.submit("UANN", "coaching.pause", Map.of(Pausing.LAST_DAY, "2026-12-01"));
        assertThat(bench.book.of(ann).pausedUntil()).isEqualTo(LocalDate.parse("2026-12-01"));
    }

    @Test
    void resuming_ends_a_pause_and_may_be_repeated() {
        bench.optIn(ann);
        bench.type("UANN", "pause");
        assertThat(said(bench.type("UANN", "resume")))
                .isEqualTo("The pause is over. The next message can come on 4 Nov 2026 at 09:00, if something is worth"
                        + " saying.");
        assertThat(said(bench.press("UANN", Buttons.RESUME, ""))).startsWith("You were not paused.");
        assertThat(bench.book.of(ann).pausedOn()).isNull();
    }

    @Test
    void who_resumes_without_having_opted_in_is_offered_to() {
        assertThat(said(bench.type("UANN", "resume"))).contains("you have not said yet that I should");
        assertThat(bench.book.of(ann).optedInAt()).isNull();
    }

    @Test
    void a_manager_sets_the_digest_too() {
        bench.optIn(max);
        Golden.check("people-prefs-manager", bench.type("UMAX", "prefs"));
        Reply reply = bench.submit(
                "UMAX",
                "coaching.prefs",
                Map.of(Prefs.HOUR, "07:30", Prefs.DIGEST_DAY, "FRIDAY", Prefs.DIGEST_HOUR, "16:00"));
        assertThat(said(reply)).contains("at 07:30 (UTC) on working days").contains("on Fridays at 16:00");
        Preferences kept = bench.book.of(max);
        assertThat(kept.hour()).isEqualTo(LocalTime.of(7, 30));
        assertThat(kept.digestDay()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(bench.replanned).containsExactly(max);
    }

    @Test
    void a_rep_is_not_asked_about_a_digest() {
        Golden.check("people-prefs-rep", bench.type("UANN", "prefs"));
        bench.submit("UANN", "coaching.prefs", Map.of(Prefs.HOUR, "18:00"));
        assertThat(bench.book.of(ann).hour()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        assertThat(bench.check("UMAX", "coaching.prefs", Map.of()))
                .isInstanceOfSatisfying(FormHandler.Wrong.class, wrong -> assertThat(wrong.errors())
                        .containsOnlyKeys(Prefs.HOUR, Prefs.DIGEST_DAY, Prefs.DIGEST_HOUR));
    }

    @Test
    void who_left_slack_gets_nothing_more() {
        bench.optIn(ann);
        bench.outbox.put(NUDGE, ann, Bench.NUDGE, Message.of("Acme: nobody nominated."), NOW);
        Directory.Member gone = new Directory.Member("UANN", "Ann Bell", null, null, false, true);
        bench.room.directoryChanged().changed(gone);
        bench.room.directoryChanged().changed(gone);
        assertThat(bench.outbox.fate(NUDGE)).isEqualTo(Outbox.Fate.WITHDRAWN);
        assertThat(bench.book.of(ann).isPausedOn(TODAY.plusYears(1))).isTrue();
    }

    @Test
    void a_move_to_another_zone_is_taken_over_and_planned_anew() {
        Directory.Member moved = Bench.member("UANN", "Ann Bell", "ann@example.com", ZoneId.of("Asia/Tokyo"));
        bench.room.directoryChanged().changed(moved);
        bench.room.directoryChanged().changed(moved);
        assertThat(bench.read(ann).timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(bench.read(ann).email()).isEqualTo("ann@example.com");
        assertThat(bench.replanned).containsExactly(ann);
    }
}
