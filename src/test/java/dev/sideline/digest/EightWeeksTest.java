package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.nudge.Told;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import dev.sideline.schedule.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EightWeeksTest {

    private static final LocalDate HOLIDAY = MONDAY.plusWeeks(3);

    private final Workspace workspace = Workspace.withTroubles("RC7", "CH1", "DA3");
    private final Bench bench = new Bench(workspace);
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void over_eight_weeks_a_manager_hears_once_a_week_and_nobody_on_a_day_off() {
        workspace.holiday(HOLIDAY);
        workspace.trouble(workspace.account("Own", manager), "Olga", "RC7");
        List<Person.Id> reps = IntStream.range(0, 3)
                .mapToObj(one -> workspace.person("Rep " + one, Role.REP, manager))
                .toList();
        for (Person.Id rep : reps) {
            Account.Id account = major(rep);
            workspace.trouble(account, "Dana", "CH1");
            workspace.trouble(account, "Raj", "DA3");
        }
        MONDAY.datesUntil(MONDAY.plusWeeks(8)).forEach(day -> {
            morning(at(day, 9), reps);
            morning(at(day, 9).plus(Duration.ofMinutes(30)), reps);
        });

        assertThat(bench.digestsTo(manager))
                .extracting(sent -> LocalDate.ofInstant(sent.at(), ZoneOffset.UTC))
                .containsExactly(
                        MONDAY,
                        MONDAY.plusWeeks(1),
                        MONDAY.plusWeeks(2),
                        HOLIDAY.plusDays(1),
                        MONDAY.plusWeeks(4),
                        MONDAY.plusWeeks(5),
                        MONDAY.plusWeeks(6),
                        MONDAY.plusWeeks(7));
        assertThat(bench.outbox.sent())
                .extracting(MemoryOutbox.Sent::at)
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
                .allMatch(day -> day.getDayOfWeek().getValue() < 6 && !day.equals(HOLIDAY));
        assertThat(workspace.log.told(manager)).extracting(Told::on).hasSize(3).doesNotHaveDuplicates();
        String last = bench.digestsTo(manager).get(7).message().blocks().toString();
        assertThat(last).contains("Proven champion: 0 of 3 major accounts").contains("3 conversations worth having");
    }

    /** Everything that is due then, as the schedule runs it. */
    private void morning(Instant now, List<Person.Id> reps) {
        reps.forEach(rep -> workspace.round.daily(rep, now));
        workspace.round.daily(manager, now);
        for (Job job : bench.jobs.all(ZoneOffset.UTC)) {
            job.keys().get().forEach(key -> job.work().run(key, now));
        }
        bench.outbox.deliver();
    }

    private Account.Id major(Person.Id rep) {
        return new Account.Id(workspace.add(Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, "Account of " + rep.value())
                .with(Account.OWNER, rep.value())
                .with(Account.MAJOR, true)));
    }
}
