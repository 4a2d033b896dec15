package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.slack.Checkup.Line;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private final StringWriter written = new StringWriter();

    @Test
    void all_is_well() throws Exception {
        assertThat(run(new Doctor(List.of(
                        Doctor.variables(List.of()),
                        Doctor.database(() -> "HSQLDB opens"),
                        Doctor.port("127.0.0.1", 0)))))
                .isZero();
        assertThat(written.toString())
                .startsWith("ok    variables: complete\nok    database: HSQLDB opens\nok    port: ");
    }

    @Test
    void each_thing_that_is_wrong_has_its_own_line_and_the_rest_is_still_looked_at() throws Exception {
        int code = run(new Doctor(List.of(
                Doctor.variables(
                        List.of("SLACK_APP_TOKEN: starts with xapp-, for example xapp-1-…", "PORT: no number")),
                Doctor.database(() -> {
                    throw new IllegalStateException("the database is locked\nby another process");
                }),
                new Doctor.Check("Slack", () -> List.of(new Line("bot token", true, "works"))))));

        assertThat(code).isEqualTo(1);
        assertThat(written.toString().lines())
                .containsExactly(
                        "WRONG variables: SLACK_APP_TOKEN: starts with xapp-, for example xapp-1-…",
                        "WRONG variables: PORT: no number",
                        "WRONG database: the database is locked",
                        "ok    bot token: works");
    }

    @Test
    void a_port_that_is_taken_is_told() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(new Doctor(List.of(Doctor.port("127.0.0.1", taken.getLocalPort())))))
                    .isEqualTo(1);
        }
        assertThat(written.toString()).contains("is taken: stop what listens there, or set PORT to another");
    }

    @Test
    void variables_that_do_not_fit_together_are_all_there_is_to_say() {
        assertThat(command(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "PORT", "many"))).isEqualTo(1);
        assertThat(written.toString().lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("WRONG variables: "));
    }

    @Test
    void without_any_variable_the_practice_workspace_is_named(@TempDir Path folder) {
        command(Map.of("SIDELINE_DB_URL", "jdbc:hsqldb:file:" + folder.resolve("db")));

        assertThat(written.toString())
                .contains("ok    variables: complete", "ok    database: opens", "practice workspace would start");
    }

    private int command(Map<String, String> variables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Shell shell = new Shell(variables, Path.of("no such folder"), InstantSource.system(), stream, stream, false);
        int code = Main.run(shell, "doctor");
        written.append(out.toString(StandardCharsets.UTF_8));
        return code;
    }

    private int run(Doctor doctor) {
        return doctor.examine(new PrintWriter(written)) ? 0 : 1;
    }
}
