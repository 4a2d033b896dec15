package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Outbox.Fate;
import dev.sideline.chat.Reply;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final Workspace workspace = new Workspace(Trouble.playbook("CH1", "CH2", "CH6", "DA1"));
    private final Round round = workspace.round;
    private final MemoryOutbox outbox = workspace.outbox;
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rep);

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void the_days_message_tells_what_stands_once() {
        workspace.trouble(acme, "Dana", "CH1");
        round.daily(rep, at(MONDAY, 9));
        round.daily(rep, at(MONDAY, 9));
        round.daily(rep, at(MONDAY, 10));
        assertThat(outbox.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo(rep);
            assertThat(sent.purpose()).isEqualTo("nudge");
            assertThat(sent.message().text()).isEqualTo("*Acme*: Dana is in trouble");
        });
        assertThat(open()).singleElement().satisfies(nudge -> {
            assertThat(nudge.state()).isEqualTo(Nudge.State.SENT);
            assertThat(nudge.episode().number()).isEqualTo(1);
        });
    }

    @Test
    void nothing_stands_and_nothing_is_sent() {
        round.daily(rep, at(MONDAY, 9));
        assertThat(outbox.sent()).isEmpty();
    }

    @Test
    void a_crash_between_the_decision_and_the_outbox_loses_nothing_and_doubles_nothing() {
        workspace.trouble(acme, "Dana", "CH1");
        outbox.broken(true);
        assertThatThrownBy(() -> round.daily(rep, at(MONDAY, 9))).hasMessage("the process died");
        assertThat(workspace.log.open(rep)).isEmpty();
        assertThat(workspace.log.told(rep)).isEmpty();
        outbox.broken(false);
        round.daily(rep, at(MONDAY, 9));
        assertThat(outbox.sent()).hasSize(1);
        assertThat(workspace.log.told(rep)).hasSize(1);
    }

    @Test
    void somebody_without_slack_or_opt_in_gets_nothing() {
        Person.Id outside = workspace.person("Otto", Role.REP, null);
        workspace.preferences.keep(Preferences.of(outside));
        workspace.trouble(workspace.account("Beta", outside), "Dana", "CH1");
        round.daily(outside, at(MONDAY, 9));
        assertThat(outbox.sent()).isEmpty();
    }

    @Test
    void what_cleared_is_said_in_the_message_that_told_it() {
        Contact.Id dana = workspace.trouble(acme, "Dana", "CH1");
        round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        workspace.set(dana, Contact.DEPARTMENT, null);
        round.daily(rep, at(MONDAY.plusDays(1), 9));
        assertThat(open()).isEmpty();
        assertThat(outbox.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.fate()).isEqualTo(Fate.DELIVERED);
            assertThat(sent.message().blocks().toString()).contains("No longer stands since 3 Nov 2026");
        });
    }

    @Test
    void what_cleared_on_its_way_is_taken_back() {
        Contact.Id dana = workspace.trouble(acme, "Dana", "CH1");
        round.daily(rep, at(MONDAY, 9));
        workspace.set(dana, Contact.DEPARTMENT, null);
        round.look(rep, at(MONDAY, 10));
        assertThat(outbox.sent())
                .singleElement()
                .extracting(MemoryOutbox.Sent::fate)
                .isEqualTo(Fate.WITHDRAWN);
    }

    @Test
    void a_finding_that_flaps_is_the_same_episode_and_not_told_as_new() {
        Contact.Id dana = workspace.trouble(acme, "Dana", "CH1");
        round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        workspace.set(dana, Contact.DEPARTMENT, null);
        round.daily(rep, at(MONDAY.plusDays(1), 9));
        workspace.set(dana, Contact.DEPARTMENT, "CH1");
        round.daily(rep, at(MONDAY.plusDays(2), 9));
        assertThat(open())
                .singleElement()
                .extracting(nudge -> nudge.episode().number())
                .isEqualTo(1);
        assertThat(outbox.sent()).hasSize(1);
    }

    @Test
    void a_finding_that_comes_back_after_eight_days_is_the_next_episode() {
        Contact.Id dana = workspace.trouble(acme, "Dana", "CH1");
        round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        workspace.set(dana, Contact.DEPARTMENT, null);
        round.daily(rep, at(MONDAY.plusDays(1), 9));
        workspace.set(dana, Contact.DEPARTMENT, "CH1");
        round.daily(rep, at(MONDAY.plusDays(9), 9));
        assertThat(open())
                .singleElement()
                .extracting(nudge -> nudge.episode().number())
                .isEqualTo(2);
        assertThat(outbox.sent()).hasSize(2);
    }

    @Test
    void what_a_pause_took_back_was_not_told_and_comes_again() {
        workspace.trouble(acme, "Dana", "CH1");
        round.daily(rep, at(MONDAY, 9));
        outbox.withdrawFrom(rep, Set.of("nudge"), "paused", at(MONDAY, 9));
        round.daily(rep, at(MONDAY.plusDays(1), 9));
        assertThat(outbox.sent()).extracting(MemoryOutbox.Sent::fate).containsExactly(Fate.WITHDRAWN, Fate.ON_ITS_WAY);
    }

    @Test
    void urgent_facts_come_in_working_hours_and_one_a_day() {
        workspace.set(workspace.trouble(acme, "Dana", "CH6"), Contact.TITLE, "urgent");
        workspace.set(workspace.trouble(workspace.account("Beta", rep), "Raj", "CH6"), Contact.TITLE, "urgent");
        round.urgent(rep, at(MONDAY, 8));
        assertThat(outbox.sent()).isEmpty();
        round.urgent(rep, at(MONDAY, 15));
        round.urgent(rep, at(MONDAY, 16));
        assertThat(outbox.sent()).hasSize(1);
        round.urgent(rep, at(MONDAY.plusDays(1), 15));
        assertThat(outbox.sent()).hasSize(2);
    }

    @Test
    void a_question_goes_with_the_message_and_is_marked_when_it_was_answered() {
        workspace.trouble(acme, "Dana", "CH1");
        Contact.Id raj = workspace.trouble(acme, "Raj", "nothing");
        workspace.set(raj, Contact.TITLE, "unknown");
        round.daily(rep, at(MONDAY, 9));
        assertThat(outbox.sent().get(0).message().blocks().toString())
                .contains("One question. *Acme*: At which level is Raj?");
        workspace.set(raj, Contact.LEVEL, 3);
        new FactsChanged(workspace.ports, round)
                .factsChanged(workspace.caller(rep, at(MONDAY, 10)), acme.value(), null, Reply.say("Saved."));
        assertThat(outbox.sent().get(0).message().blocks().toString()).contains("At which level is Raj? Recorded.");
    }

    @Test
    void six_weeks_tell_nothing_twice_within_seven_days_and_at_most_eight_a_week() {
        for (int account = 0; account < 12; account++) {
            Account.Id customer = workspace.account("Customer " + account, rep);
            workspace.trouble(customer, "Dana " + account, "CH1");
            workspace.trouble(customer, "Raj " + account, "DA1");
        }
        workspace.holiday(MONDAY.plusDays(2));
        for (int day = 0; day < 42; day++) {
            round.daily(rep, at(MONDAY.plusDays(day), 9));
            round.urgent(rep, at(MONDAY.plusDays(day), 11));
            outbox.deliver();
        }
        List<Told> told = workspace.log.told(rep);
        assertThat(told).hasSizeGreaterThan(24);
        for (int day = 0; day < 42; day++) {
            LocalDate today = MONDAY.plusDays(day);
            assertThat(told.stream()
                            .filter(one -> !one.on().isAfter(today) && one.on().isAfter(today.minusDays(7))))
                    .hasSizeLessThanOrEqualTo(8);
        }
        assertThat(told).extracting(Told::on).doesNotContain(MONDAY.plusDays(2));
        assertThat(told.stream().filter(one -> told.stream()
                        .anyMatch(other -> other.episode().equals(one.episode())
                                && other.on().isBefore(one.on())
                                && other.on().isAfter(one.on().minusDays(7)))))
                .isEmpty();
        assertThat(outbox.sent()).extracting(MemoryOutbox.Sent::fate).containsOnly(Outbox.Fate.DELIVERED);
    }

    private List<Nudge> open() {
        return workspace.log.open(rep);
    }
}
