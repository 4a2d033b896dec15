package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Drawn;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Metadata;
import dev.sideline.picture.PictureWork;
import dev.sideline.round.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a manager's Home says about the team as a whole, with its chart and without. */
class CoverageTest {

    private final Workspace workspace = Workspace.withTroubles("CH1");
    private final Bench bench = new Bench(workspace);
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<Trend> charts = new ArrayList<>();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_chart_that_is_ready_stands_above_its_words() {
        team(3);
        bench.chart = this::chart;
        Drawn<List<LayoutBlock>> drawn = draw(Runnable::run);
        Golden.check("digest/coverage-chart", Golden.json(drawn.now()));
        assertThat(drawn.more()).isCompletedWithValue(false);
        assertThat(charts).singleElement().satisfies(trend -> assertThat(trend.weeks())
                .hasSize(8));
    }

    @Test
    void Home_does_not_wait_for_a_chart_and_is_told_when_it_is_ready() {
        team(3);
        bench.chart = this::chart;
        Drawn<List<LayoutBlock>> drawn = draw(later::add);
        Golden.check("digest/coverage-words", Golden.json(drawn.now()));
        assertThat(drawn.more()).isNotDone();
        later.remove().run();
        assertThat(drawn.more()).isCompletedWithValue(true);
    }

    @Test
    void where_the_upload_fails_the_words_stay_and_nothing_follows() {
        team(3);
        Drawn<List<LayoutBlock>> empty = draw(later::add);
        later.remove().run();
        assertThat(empty.more()).isCompletedWithValue(false);
        bench.chart = trend -> {
            throw new IllegalStateException("broken");
        };
        Drawn<List<LayoutBlock>> broken = draw(Runnable::run);
        assertThat(broken.now()).isEqualTo(empty.now()).noneMatch(ImageBlock.class::isInstance);
        assertThat(broken.more()).isCompletedWithValue(false);
    }

    @Test
    void where_too_much_waits_to_be_drawn_there_are_words() {
        team(3);
        Executor busy = task -> {
            throw new RejectedExecutionException();
        };
        assertThat(draw(busy).now()).hasSize(2);
    }

    @Test
    void a_team_of_two_has_neither_chart_nor_words() {
        team(2);
        bench.chart = this::chart;
        assertThat(draw(Runnable::run).now()).isEmpty();
        assertThat(charts).isEmpty();
    }

    @Test
    void the_early_morning_draws_the_chart_that_Home_shows() {
        team(3);
        bench.chart = this::chart;
        bench.jobs.draw(at(MONDAY.plusDays(1), 4));
        draw(Runnable::run);
        assertThat(charts).hasSize(2);
        assertThat(charts.get(1)).isEqualTo(charts.get(0));
    }

    @Test
    void who_takes_no_part_has_nothing_drawn_in_the_morning_and_a_failure_ends_it() {
        team(3);
        workspace.person("Olaf Other", Role.MANAGER, null);
        Person.Id above = workspace.person("Vera Above", Role.MANAGER, null);
        workspace.setPerson(manager, Person.MANAGER, above.value());
        bench.chart = trend -> {
            charts.add(trend);
            return Optional.empty();
        };
        bench.jobs.draw(at(MONDAY.plusDays(1), 4));
        assertThat(charts).hasSize(1);
    }

    private Optional<Chart.Picture> chart(Trend trend) {
        charts.add(trend);
        return Optional.of(new Chart.Picture("F7", "As it is, in words."));
    }

    private Drawn<List<LayoutBlock>> draw(Executor executor) {
        Caller caller = workspace.caller(manager, at(MONDAY.plusDays(1), 9));
        return new TeamOnHome(bench.ports, new PictureWork(executor)).coverage().begin(caller, Metadata.NONE);
    }

    /** So many reps with a major account each, on which a promise is due. */
    private void team(int reps) {
        IntStream.rangeClosed(1, reps).forEach(number -> {
            Person.Id rep = workspace.person("Rep " + number, Role.REP, manager);
            long account = workspace.add(Row.empty(Kind.ACCOUNT, 0)
                    .with(Account.NAME, "Account " + number)
                    .with(Account.MAJOR, true)
                    .with(Account.OWNER, rep.value()));
            workspace.add(Row.empty(Kind.PROMISE, 0)
                    .with(Promise.ACCOUNT, account)
                    .with(Promise.WORDS, "the plan")
                    .with(Promise.DUE, MONDAY.plusDays(10L * number)));
        });
        bench.earlyMorning.run(at(MONDAY.plusDays(1), 4));
    }
}
