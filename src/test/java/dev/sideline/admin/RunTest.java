package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.chat.Golden;
import dev.sideline.chat.Office;
import dev.sideline.chat.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Office.Opened.class)
class RunTest {

    private Bench bench;
    private Office office;

    @BeforeEach
    void open(Office opened) {
        office = opened;
        bench = new Bench(opened);
    }

    @Test
    void the_jobs_are_listed() {
        Golden.check("admin/jobs", bench.type("run"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "round        | 12 | 0 | 3 | 0 | *round* ran. It looked at 12 people. 3 messages are on the way.",
                "round        | 1  | 0 | 0 | 0 | *round* ran. It looked at 1 person. There was nothing for it to do now.",
                "round all    | 0  | 0 | 0 | 0 | *round* ran. There is nobody whom it concerns yet.",
                "round me     | 1  | 0 | 1 | 0 | *round* ran for you. 1 message is on the way.",
                "round me     | 1  | 0 | 0 | 0 | *round* ran for you. There was nothing for it to do now. `/coach` says"
                        + " what waits, and what holds it back.",
                "round me     | 0  | 0 | 0 | 0 | *round* ran for you. It does not concern you: you did not opt in, or it"
                        + " is not for your role.",
                "Directory    | 1  | 0 | 0 | 4 | *directory* ran. 4 changes were made to what is on record.",
                "directory    | 1  | 1 | 0 | 0 | *directory* ran. There was nothing for it to do now. It failed for 1 of"
                        + " 1; the log says why."
            })
    void it_says_what_the_job_did(String typed, int turns, int failed, long messages, long changes, String said) {
        bench.jobs.answer = new Jobs.Ran(turns, failed, messages, changes);
        assertThat(Office.words(bench.type("run " + typed))).isEqualTo(said);
    }

    @Test
    void for_me_is_for_me_alone() {
        bench.type("run round me");
        bench.type("run round");
        bench.press(bench.admin(), Buttons.RUN, "directory");
        assertThat(bench.jobs.ran).containsExactly("round " + office.root, "round null", "directory null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<fly>           | There is no job “&lt;fly&gt;”. There are round, directory.",
                "round @ana      | Behind the job I know `all` and `me` alone.",
                "directory me    | `directory` is not run for single people."
            })
    void what_cannot_be_run_is_told(String typed, String said) {
        assertThatThrownBy(() -> bench.type("run " + typed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(said);
        assertThat(bench.jobs.ran).isEmpty();
    }

    @Test
    void only_an_admin_runs_jobs() {
        var rep = office.caller(office.ana);
        assertThatThrownBy(() -> bench.type(rep, "run round")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.press(rep, Buttons.RUN, "round")).isInstanceOf(UserError.class);
        assertThat(bench.jobs.ran).isEmpty();
    }
}
