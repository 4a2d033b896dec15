package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestsTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6", "DA3", "RC7");
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

    @Test
    void on_a_holiday_nothing_is_sent_and_what_is_more_than_two_working_days_late_is_skipped() {
        workspace.holiday(MONDAY);
        bench.digest(manager, at(MONDAY, 9));
        bench.digest(manager, at(MONDAY.minusDays(1), 9));
        bench.digest(manager, at(MONDAY.plusDays(4), 9));
        assertThat(outbox.sent()).isEmpty();
        bench.digest(manager, at(MONDAY.plusDays(3), 9));
        assertThat(toManager()).hasSize(1);
    }

    @Test
    void a_chart_is_drawn_before_the_transaction_and_shown_with_the_trend() {
        teamOfThree();
        bench.chart = trend -> {
            assertThatThrownBy(() -> workspace.database.transactions().connection())
                    .hasMessageContaining("no transaction");
            assertThat(trend.weeks()).hasSize(8);
            return Optional.of(new Chart.Picture("F0CHART", "the team in words"));
        };
        bench.digest(manager, at(MONDAY, 9));
        assertThat(toManager()).singleElement().satisfies(digest -> assertThat(
                        digest.message().blocks().toString())
                .contains("F0CHART")
                .contains("the team in words")
                .contains("Proven champion: 0 of 3 major accounts"));
    }

    @Test
    void a_chart_that_fails_or_is_late_holds_nothing_up() {
        teamOfThree();
        bench.chart = trend -> {
            throw new IllegalStateException("no font");
        };
        bench.digest(manager, at(MONDAY, 9));
        bench.chart = trend -> Optional.empty();
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(toManager()).hasSize(2).allSatisfy(digest -> assertThat(
                        digest.message().blocks().toString())
                .contains("Proven champion: 0 of 3 major accounts")
                .doesNotContain("ImageBlock"));
    }

    @Test
    void it_is_the_same_whatever_the_rep_answered_and_however_often_they_were_told() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        Person person = Objects.requireNonNull(workspace.accounts.company().person(manager));
        bench.prepare(at(NEXT_MONDAY, 4));
        Message before = bench.digests.now(person, at(NEXT_MONDAY, 9));
        Nudge nudge = workspace.log.open(rep).get(0);
        for (Nudge.State state : List.of(Nudge.State.DONE, Nudge.State.NOT_USEFUL, Nudge.State.SENT)) {
            workspace.log.keep(nudge.answered(state, new Nudge.Answer(at(MONDAY, 10), null, "my reason")));
            assertThat(bench.digests.now(person, at(NEXT_MONDAY, 9)))
                    .as("answered %s", state)
                    .isEqualTo(before);
        }
    }

    @Test
    void nobody_is_ranked_what_got_better_goes_by_day_and_then_by_name() {
        Person.Id ada = workspace.person("Ada Rep", Role.REP, manager);
        Person.Id zoe = workspace.person("Zoe Rep", Role.REP, manager);
        bench.ports
                .praises()
                .replace(List.of(
                        new Praised(zoe, acme, "kept a promise", MONDAY.minusDays(1)),
                        new Praised(rep, acme, "met Vera", MONDAY.minusDays(3)),
                        new Praised(ada, acme, "met Raj", MONDAY.minusDays(3)),
                        new Praised(manager, acme, "is no rep of theirs", MONDAY)));
        bench.digests.send(manager, at(MONDAY, 9));
        assertThat(toManager()).singleElement().satisfies(digest -> assertThat(
                        digest.message().blocks().toString())
                .containsSubsequence("Zoe Rep · Acme", "Ada Rep · Acme", "Rina Rep · Acme")
                .doesNotContain("no rep of theirs"));
    }

    @Test
    void whom_slack_calls_gone_is_no_conversation_either() {
        teamOfThree();
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        String slackId =
                Objects.requireNonNull(workspace.accounts.company().person(rep)).slackId();
        bench.departed = new Departed(Set.of(Objects.requireNonNull(slackId)));
        bench.digest(manager, at(NEXT_MONDAY, 9));
        golden("rep-left", manager);
    }

    @Test
    void a_rep_who_left_is_no_conversation_and_their_accounts_are_still_the_teams() {
        teamOfThree();
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        workspace.setPerson(rep, Person.SLACK_ID, null);
        bench.digest(manager, at(NEXT_MONDAY, 9));
        golden("rep-left", manager);
    }

    @Test
    void with_one_rep_there_is_no_trend() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        bench.digest(manager, at(NEXT_MONDAY, 9));
        golden("one-rep", manager);
    }

    @Test
    void a_manager_who_is_also_a_rep_hears_of_their_own_accounts_by_nudge_alone() {
        Account.Id own = workspace.account("Own", manager);
        workspace.trouble(own, "Olga", "CH1");
        workspace.trouble(acme, "Dana", "CH1");
        List.of(manager, rep).forEach(person -> workspace.round.daily(person, at(MONDAY, 9)));
        outbox.deliver();
        bench.digest(manager, at(NEXT_MONDAY, 9));
        golden("manager-who-is-a-rep", manager);
        assertThat(toManager().toString()).doesNotContain("Olga");
    }

    @Test
    void a_manager_of_managers_hears_of_all_below_and_never_of_what_a_manager_is_coached_in() {
        Person.Id top = workspace.person("Tara Top", Role.MANAGER, null);
        workspace.setPerson(manager, Person.MANAGER, top.value());
        workspace.trouble(acme, "Dana", "CH1");
        workspace.trouble(workspace.account("Led", manager), "Lara", "RC7");
        List.of(manager, rep).forEach(person -> workspace.round.daily(person, at(MONDAY.plusDays(1), 9)));
        outbox.deliver();
        bench.digest(top, at(NEXT_MONDAY, 9));
        golden("manager-of-managers", top);
        assertThat(bench.digestsTo(top).toString()).contains("Dana").doesNotContain("Lara");
    }

    /** Three reps, each with a major account. */
    private void teamOfThree() {
        for (String name : List.of("Ada", "Ben", "Cleo")) {
            Person.Id one = workspace.person(name, Role.REP, manager);
            workspace.add(Row.empty(Kind.ACCOUNT, 0)
                    .with(Account.NAME, "Account of " + name)
                    .with(Account.OWNER, one.value())
                    .with(Account.MAJOR, true));
        }
    }

    private void golden(String name, Person.Id to) {
        assertThat(bench.digestsTo(to)).hasSize(1);
        Golden.check(
                "digest/" + name, Golden.numbered(bench.digestsTo(to).get(0).message()));
    }

    private List<MemoryOutbox.Sent> toManager() {
        return bench.digestsTo(manager);
    }
}
