package dev.sideline.round;

import static dev.sideline.nudge.Samples.at;
import static dev.sideline.round.Workspace.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.nudge.Preferences;
import dev.sideline.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundJobsTest {

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6");
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rep);
    private Instant now = Workspace.at(MONDAY, 7);
    private final Schedule schedule = new Schedule(
            workspace.database.dataSource(),
            () -> now,
            Duration.ofSeconds(1),
            1,
            new RoundJobs(workspace.ports, workspace.round).all(ZoneOffset.UTC));

    @AfterEach
    void close() {
        schedule.close();
        workspace.close();
    }

    @Test
    void the_next_morning_brings_the_message_of_the_day() {
        workspace.trouble(acme, "Dana", "CH1");
        run(Workspace.at(MONDAY, 7));
        assertThat(workspace.outbox.sent()).isEmpty();
        run(Workspace.at(MONDAY, 9));
        run(Workspace.at(MONDAY, 10));
        assertThat(workspace.outbox.sent()).hasSize(1);
    }

    @Test
    void another_hour_holds_from_the_same_day_on() {
        workspace.trouble(acme, "Dana", "CH1");
        run(Workspace.at(MONDAY, 7));
        workspace.preferences.keep(workspace.preferences.of(rep).at(LocalTime.of(14, 0)));
        schedule.replan(Long.toString(rep.value()));
        run(Workspace.at(MONDAY, 9));
        assertThat(workspace.outbox.sent()).isEmpty();
        run(Workspace.at(MONDAY, 14));
        assertThat(workspace.outbox.sent()).hasSize(1);
    }

    @Test
    void a_missed_hour_is_caught_up_on_the_same_day_and_not_on_the_next() {
        workspace.trouble(acme, "Dana", "CH1");
        run(Workspace.at(MONDAY, 7));
        run(Workspace.at(MONDAY.plusDays(1), 8));
        assertThat(workspace.outbox.sent()).isEmpty();
        run(Workspace.at(MONDAY.plusDays(1), 16));
        assertThat(workspace.outbox.sent()).hasSize(1);
    }

    @Test
    void urgent_news_comes_within_a_quarter_of_an_hour() {
        run(Workspace.at(MONDAY, 9));
        workspace.set(workspace.trouble(acme, "Dana", "CH6"), Contact.TITLE, "urgent");
        run(at("2026-11-02T11:20"));
        assertThat(workspace.outbox.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.message().text()).isEqualTo("*Acme*: Dana is in trouble"));
    }

    @Test
    void the_message_of_the_day_is_not_followed_by_another_at_once() {
        workspace.set(workspace.trouble(acme, "Dana", "CH6"), Contact.TITLE, "urgent");
        workspace.set(workspace.trouble(workspace.account("Beta", rep), "Raj", "CH6"), Contact.TITLE, "urgent");
        workspace.set(workspace.trouble(acme, "Uma", "CH1"), Contact.TITLE, "urgent");
        run(Workspace.at(MONDAY, 7));
        run(at("2026-11-02T09:05"));
        assertThat(workspace.outbox.sent()).hasSize(1);
        run(at("2026-11-02T09:20"));
        assertThat(workspace.outbox.sent()).hasSize(2);
    }

    @Test
    void somebody_who_did_not_opt_in_is_left_alone() {
        workspace.preferences.keep(Preferences.of(rep));
        workspace.trouble(acme, "Dana", "CH1");
        run(Workspace.at(MONDAY, 9));
        run(Workspace.at(MONDAY.plusDays(1), 9));
        assertThat(workspace.outbox.sent()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({
        "2026-11-02T09:00, 2026-11-02T09:05",
        "2026-11-02T09:05, 2026-11-02T09:20",
        "2026-11-02T09:19, 2026-11-02T09:20",
        "2026-11-02T23:51, 2026-11-03T00:05"
    })
    void urgent_news_is_looked_for_a_little_after_each_quarter(String after, String next) {
        assertThat(RoundJobs.nextQuarter(at(after))).isEqualTo(at(next));
    }

    private void run(Instant moment) {
        now = moment;
        schedule.runDue(moment);
    }
}
