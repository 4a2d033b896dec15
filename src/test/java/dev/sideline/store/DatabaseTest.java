package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.store.DatabaseProblem.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private final Path folder;

    DatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_embedded_database_is_created_with_its_folder_and_found_again() {
        String url = "jdbc:hsqldb:file:" + folder.resolve("new/data/sideline");
        try (Database database = Database.open(url, "SA", "")) {
            add(database, "Acme");
        }
        try (Database database = Database.open(url, "SA", "")) {
            assertThat(new JpaFacts(database.transactions()).all(Kind.ACCOUNT))
                    .extracting(row -> row.get(Account.NAME))
                    .containsExactly("Acme");
        }
    }

    @Test
    void what_is_committed_is_on_the_disk_also_after_it_was_opened_again() throws SQLException {
        Database.open(url(), "SA", "").close();
        try (Database database = Database.open(url(), "SA", "")) {
            assertThat(property(database, "hsqldb.write_delay")).isEqualTo("false");
            assertThat(property(database, "hsqldb.tx")).isEqualToIgnoringCase("mvcc");
            assertThat(property(database, "hsqldb.default_table_type")).isEqualToIgnoringCase("cached");
        }
    }

    @Test
    void what_was_deleted_stands_in_no_file_once_it_is_compacted() throws IOException {
        try (Database database = Database.open(url(), "SA", "")) {
            add(database, "Acme");
            add(database, "Quetzalcoatl");
            remove(database, "Quetzalcoatl");
            assertThat(filesWith("Quetzalcoatl")).isNotEmpty();

            database.compact();

            assertThat(filesWith("Quetzalcoatl")).isEmpty();
            assertThat(filesWith("Acme")).isNotEmpty();
            assertThat(new JpaFacts(database.transactions()).all(Kind.ACCOUNT))
                    .extracting(row -> row.get(Account.NAME))
                    .containsExactly("Acme");
        }
    }

    @Test
    void options_in_the_address_do_not_weaken_it() throws SQLException {
        try (Database database = Database.open(url() + ";hsqldb.write_delay=true;hsqldb.tx=locks", "SA", "")) {
            assertThat(property(database, "hsqldb.write_delay")).isEqualTo("false");
            assertThat(property(database, "hsqldb.tx")).isEqualToIgnoringCase("mvcc");
        }
    }

    @Test
    void a_database_in_use_is_refused_at_once() {
        Database database = Database.open(url(), "SA", "");
        DatabaseProblem problem = refusal(url(), "SA", "");
        assertThat(problem.reason()).isEqualTo(Reason.IN_USE);
        assertThat(problem).hasMessageContaining(folder.toString()).hasMessageContaining("stop that one first");
        database.close();
        Database.open(url(), "SA", "").close();
    }

    @Test
    void a_wrong_password_is_said_and_not_shown() {
        Database.open(url(), "SA", "right").close();
        DatabaseProblem problem = refusal(url(), "SA", "hunter2");
        assertThat(problem.reason()).isEqualTo(Reason.WRONG_PASSWORD);
        assertSaysNothingOf(problem, "hunter2");
        Database.open(url(), "SA", "right").close();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        DatabaseProblem problem = refusal("jdbc:hsqldb:file:" + file + "/sideline", "SA", "");
        assertThat(problem.reason()).isEqualTo(Reason.NOT_WRITABLE);
        assertThat(problem).hasMessageContaining(file.toString());
    }

    @Test
    void damaged_files_are_said_to_be_so() throws IOException {
        Database.open(url(), "SA", "").close();
        Files.writeString(folder.resolve("sideline.script"), "these are not the rows you are looking for");
        assertThat(refusal(url(), "SA", "").reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void damaged_data_is_said_to_be_so() throws IOException {
        try (Database database = Database.open(url(), "SA", "")) {
            add(database, "Acme");
        }
        try (RandomAccessFile data =
                new RandomAccessFile(folder.resolve("sideline.data").toFile(), "rw")) {
            byte[] noise = new byte[(int) data.length()];
            Arrays.fill(noise, (byte) 0x5A);
            data.write(noise);
        }
        assertThat(refusal(url(), "SA", "").reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void the_database_of_another_program_is_left_alone() throws SQLException {
        inside(statement -> statement.execute("CREATE TABLE theirs (id INTEGER)"));
        assertThat(refusal(url(), "SA", "").reason()).isEqualTo(Reason.NOT_SIDELINE);
        inside(statement -> statement.execute("SELECT id FROM theirs"));
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone() throws SQLException {
        Database.open(url(), "SA", "").close();
        inside(statement -> statement.execute("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\","
                + " \"description\", \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'SA', 1, TRUE)"));
        assertThat(refusal(url(), "SA", "").reason()).isEqualTo(Reason.NEWER);
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_secrets() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        DatabaseProblem problem = refusal(
                "jdbc:postgresql://127.0.0.1:" + closed + "/sideline?password=hunter2&user=bot", "bot", "hunter3");
        assertThat(problem.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(problem).hasMessageContaining("jdbc:postgresql://127.0.0.1:" + closed + "/sideline");
        assertSaysNothingOf(problem, "hunter2");
        assertSaysNothingOf(problem, "hunter3");
    }

    @Test
    void an_address_of_another_kind_of_database_is_refused() {
        DatabaseProblem problem = refusal("jdbc:mysql://user:hunter2@host/db", "SA", "");
        assertThat(problem.reason()).isEqualTo(Reason.WRONG_URL);
        assertSaysNothingOf(problem, "hunter2");
    }

    @Test
    void databases_in_memory_know_nothing_of_one_another() {
        try (Database one = Database.inMemory();
                Database other = Database.inMemory()) {
            add(one, "Acme");
            assertThat(new JpaFacts(other.transactions()).all(Kind.ACCOUNT)).isEmpty();
        }
    }

    @Test
    void a_database_belongs_to_the_first_workspace_it_meets() {
        try (Database database = Database.inMemory()) {
            Workspace workspace = new Workspace(database.transactions());
            workspace.belongsTo("T1");
            workspace.belongsTo("T1");
            DatabaseProblem problem = catchThrowableOfType(DatabaseProblem.class, () -> workspace.belongsTo("T2"));
            assertThat(problem.reason()).isEqualTo(Reason.OTHER_WORKSPACE);
            assertThat(problem).hasMessageContaining("T1").hasMessageContaining("T2");
        }
    }

    private String url() {
        return "jdbc:hsqldb:file:" + folder.resolve("sideline");
    }

    private static DatabaseProblem refusal(String url, String user, String password) {
        return catchThrowableOfType(
                DatabaseProblem.class, () -> Database.open(url, user, password).close());
    }

    private static void assertSaysNothingOf(Throwable problem, String secret) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            assertThat(at.toString()).doesNotContain(secret);
        }
    }

    private static void add(Database database, String name) {
        new JpaFacts(database.transactions())
                .change(
                        new Author(null, "slack", Instant.EPOCH),
                        changes -> changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name)));
    }

    private static void remove(Database database, String name) {
        JpaFacts facts = new JpaFacts(database.transactions());
        Row row = facts.where(Account.NAME, name).get(0);
        facts.change(new Author(null, "slack", Instant.EPOCH), changes -> {
            changes.remove(Kind.ACCOUNT, row.id());
            return row;
        });
    }

    /** The files of the database that hold a word, in any of the encodings it uses. */
    private List<Path> filesWith(String word) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)
                        .anyMatch(encoding ->
                                bytes.contains(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String property(Database database, String name) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var values = statement.executeQuery("SELECT property_value FROM information_schema.system_properties"
                        + " WHERE property_name = '" + name + "'")) {
            return values.next() ? values.getString(1) : "";
        }
    }

    private void inside(Work work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url() + ";shutdown=true", "SA", "");
                Statement statement = connection.createStatement()) {
            work.with(statement);
        }
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
