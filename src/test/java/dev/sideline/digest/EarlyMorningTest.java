package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.DeliveryState.Light;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.round.Workspace;
import dev.sideline.schedule.Job;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EarlyMorningTest {

    private static final LocalDate FIRST_WEEK = MONDAY.minusWeeks(7);

    private final Workspace workspace = Workspace.withTroubles("CH1");
    private final Bench bench = new Bench(workspace);
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, manager);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_first_run_looks_back_over_eight_weeks_as_things_were_known_then() {
        Account.Id acme = major("Acme");
        proven(acme, MONDAY.minusDays(10));
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
        assertThat(weeks()).hasSize(8).first().extracting(WeekFact::monday).isEqualTo(FIRST_WEEK);
        assertThat(weeks())
                .extracting(WeekFact::proven)
                .containsExactly(false, false, false, false, false, true, true, true);
    }

    @Test
    void a_week_holds_the_level_met_the_level_to_reach_and_the_light() {
        Account.Id acme = major("Acme");
        long vera = workspace.add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, acme.value())
                .with(Contact.NAME, "Vera Vice")
                .with(Contact.TITLE, "Vice President"));
        workspace.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, acme.value())
                .with(Touch.AT, at(MONDAY.minusDays(3), 9))
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.CONTACTS, List.of(vera))
                .with(Touch.OUR_PEOPLE, List.of(rep.value())));
        workspace.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme.value())
                .with(Promise.WORDS, "the plan")
                .with(Promise.DUE, MONDAY));
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
        assertThat(weeks().subList(6, 8))
                .containsExactly(
                        new WeekFact(MONDAY.minusWeeks(1), acme, rep, true, false, 4, 4, Light.AMBER),
                        new WeekFact(MONDAY, acme, rep, true, false, 4, 4, Light.RED));
    }

    @Test
    void a_week_that_is_over_stays_as_it_was_whatever_is_edited_later() {
        Account.Id acme = major("Acme");
        long champion = proven(acme, MONDAY.minusDays(10));
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
        workspace.facts.change(workspace.author(), changes -> {
            changes.remove(Kind.CHAMPION, champion);
            return champion;
        });
        bench.earlyMorning.run(at(MONDAY.plusDays(2), 4));
        assertThat(weeks())
                .extracting(WeekFact::proven)
                .containsExactly(false, false, false, false, false, true, true, false);
    }

    @Test
    void the_week_under_way_is_written_anew_each_day_and_once_more_as_of_its_sunday() {
        Account.Id acme = major("Acme");
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
        proven(acme, MONDAY.plusDays(6));
        bench.earlyMorning.run(at(MONDAY.plusDays(7), 4));
        assertThat(weeks().get(7)).satisfies(week -> {
            assertThat(week.monday()).isEqualTo(MONDAY);
            assertThat(week.proven()).isTrue();
        });
        assertThat(bench.ports.history().closed(FIRST_WEEK)).contains(MONDAY).doesNotContain(MONDAY.plusWeeks(1));
    }

    @Test
    void it_comes_to_the_same_when_it_is_repeated() {
        proven(major("Acme"), MONDAY.minusDays(10));
        bench.earlyMorning.run(at(MONDAY, 4));
        List<WeekFact> once = weeks();
        bench.earlyMorning.run(at(MONDAY, 4));
        assertThat(weeks()).isEqualTo(once).hasSize(8);
    }

    @Test
    void after_days_without_a_run_the_missing_weeks_are_filled() {
        major("Acme");
        bench.earlyMorning.run(at(MONDAY, 4));
        bench.earlyMorning.run(at(MONDAY.plusWeeks(3), 4));
        assertThat(weeks()).extracting(WeekFact::monday).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void before_there_is_an_account_nothing_is_closed_so_that_the_first_import_is_looked_back_on() {
        bench.earlyMorning.run(at(MONDAY, 4));
        assertThat(bench.ports.history().closed(FIRST_WEEK)).isEmpty();
        major("Acme");
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
        assertThat(weeks()).hasSize(8);
    }

    @Test
    void it_is_tried_every_quarter_of_an_hour_until_there_is_something_and_then_every_morning() {
        Job job = bench.jobs.all(ZoneOffset.UTC).get(0);
        assertThat(job.times().next("all", at(MONDAY, 8)))
                .isEqualTo(at(MONDAY, 8).plus(Duration.ofMinutes(15)));
        major("Acme");
        job.work().run("all", at(MONDAY, 9));
        assertThat(job.times().next("all", at(MONDAY, 9))).isEqualTo(at(MONDAY.plusDays(1), 4));
    }

    @Test
    void an_account_neither_major_nor_in_delivery_is_not_written_down() {
        workspace.account("Small", rep);
        bench.earlyMorning.run(at(MONDAY, 4));
        assertThat(weeks()).isEmpty();
    }

    @Test
    void what_is_older_than_half_a_year_is_forgotten() {
        major("Acme");
        bench.earlyMorning.run(at(MONDAY, 4));
        bench.earlyMorning.run(at(MONDAY.plusWeeks(30), 4));
        assertThat(weeks()).extracting(WeekFact::monday).first().isEqualTo(MONDAY.plusWeeks(23));
    }

    @Test
    void what_got_better_is_kept_for_a_day_and_names_nobody_who_is_forgotten() {
        Account.Id acme = major("Acme");
        long champion = proven(acme, MONDAY.minusDays(2));
        bench.earlyMorning.run(at(MONDAY, 4));
        assertThat(bench.ports.praises().of(Set.of(rep))).hasEntrySatisfying(rep, praised -> {
            assertThat(praised.account()).isEqualTo(acme);
            assertThat(praised.text()).startsWith("Dana is a proven champion");
        });
        workspace.facts.change(workspace.author(), changes -> {
            changes.remove(Kind.CHAMPION, champion);
            return champion;
        });
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
        assertThat(bench.ports.praises().of(Set.of(rep))).isEmpty();
    }

    private List<WeekFact> weeks() {
        return bench.ports.history().of(Set.of(rep), MONDAY.minusWeeks(60));
    }

    private Account.Id major(String name) {
        return new Account.Id(workspace.add(Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, name)
                .with(Account.OWNER, rep.value())
                .with(Account.MAJOR, true)));
    }

    /** Both acts of that day. */
    private long proven(Account.Id account, LocalDate on) {
        long dana = workspace.add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, account.value())
                .with(Contact.NAME, "Dana"));
        return workspace.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, dana)
                .with(Champion.NOMINATED_ON, on.minusDays(30))
                .with(Champion.NOMINATED_BY, rep.value())
                .with(Champion.WILLING_ACT, "spoke for us")
                .with(Champion.WILLING_ON, on)
                .with(Champion.ABLE_ACT, "moved a budget")
                .with(Champion.ABLE_ON, on));
    }
}
