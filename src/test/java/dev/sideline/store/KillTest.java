package dev.sideline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.store.DatabaseProblem.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = 4;
    private static final int COMMITS = 25;

    private final String url;

    KillTest(@TempDir Path folder) {
        this.url = "jdbc:hsqldb:file:" + folder.resolve("sideline");
    }

    @Test
    void what_was_committed_survives_a_killed_process_and_the_next_one_starts_at_once() throws Exception {
        Set<String> committed = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            committed.addAll(commitUntilKilled("round " + kill));
        }
        try (Database database = Database.open(url, "SA", "")) {
            assertThat(committed).hasSizeGreaterThanOrEqualTo(KILLS * COMMITS);
            assertThat(new JpaFacts(database.transactions()).all(Kind.ACCOUNT))
                    .extracting(row -> row.need(Account.NAME))
                    .containsAll(committed);
        }
    }

    /** The names of the rows that the process said were committed. */
    private Set<String> commitUntilKilled(String round) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        url,
                        round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> committed = new HashSet<>();
        try (BufferedReader output = process.inputReader(UTF_8)) {
            for (int i = 0; i < COMMITS; i++) {
                committed.add(next(output));
            }
            assertThat(catchThrowableOfType(DatabaseProblem.class, () -> Database.open(url, "SA", ""))
                            .reason())
                    .isEqualTo(Reason.IN_USE);
            process.toHandle().destroyForcibly();
            output.lines().forEach(committed::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return committed;
    }

    private static String next(BufferedReader output) throws IOException {
        String line = output.readLine();
        assertThat(line).as("the process ended by itself").isNotNull();
        return line;
    }

    /** Commits rows and says so, until it is killed. */
    static final class Committer {

        private Committer() {}

        public static void main(String[] args) {
            Facts facts = new JpaFacts(Database.open(args[0], "SA", "").transactions());
            for (int i = 0; ; i++) {
                String name = args[1] + ", row " + i;
                facts.change(
                        new Author(null, "slack", Instant.EPOCH),
                        changes ->
                                List.of(changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name))));
                System.out.println(name);
            }
        }
    }
}
