package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sideline.account.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private final TestShell shell = new TestShell(() -> Instant.parse("2026-11-03T08:00:00Z"));
    private final Path folder;

    ExportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void import_something() throws IOException {
        use("first");
        Path people =
                Files.writeString(folder.resolve("people.csv"), "id,name\np1,\"Ann \uD83D\uDE00, \"\"Lee\"\"\"\n");
        Path accounts = Files.writeString(folder.resolve("accounts.csv"), "id,name,owner\na1,=Acme,p1\n");
        assertThat(shell.run("import", people.toString(), accounts.toString())).isZero();
    }

    private void use(String database) {
        shell.with("SIDELINE_DB_URL", "jdbc:hsqldb:file:" + folder.resolve(database + "/sideline"));
    }

    @Test
    void an_export_goes_into_an_empty_database_and_comes_out_the_same() throws IOException {
        Path out = folder.resolve("new/out");
        assertThat(shell.run("export", out.toString(), "--json")).isZero();
        JsonObject report = JsonParser.parseString(shell.printed()).getAsJsonObject();
        assertThat(report.get("files").getAsJsonArray()).hasSize(Kind.values().length);
        assertThat(report.get("files").getAsJsonArray().get(0))
                .isEqualTo(JsonParser.parseString("{file: people.csv, kind: people, rows: 1}"));
        assertThat(Files.readString(out.resolve("people.csv")))
                .endsWith("\np1,\"Ann \uD83D\uDE00, \"\"Lee\"\"\",,,,,,,,,\n");
        assertThat(Files.readString(out.resolve("accounts.csv"))).endsWith("\na1,'=Acme,p1,,,,,,,,\n");

        use("second");
        assertThat(shell.run("import", out.toString(), "--json")).isZero();
        JsonObject first = JsonParser.parseString(shell.printed()).getAsJsonObject();
        assertThat(first.get("rejected").getAsJsonArray()).isEmpty();
        assertThat(first.get("created")).isEqualTo(JsonParser.parseString("{people: 1, accounts: 1}"));
        assertThat(shell.run("import", out.toString(), "--json")).isZero();
        JsonObject second = JsonParser.parseString(shell.printed()).getAsJsonObject();
        assertThat(second.get("unchanged")).isEqualTo(first.get("created"));
        assertThat(shell.run("export", folder.resolve("again").toString())).isZero();
        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(out));
    }

    @Test
    void an_earlier_export_is_replaced_and_reported_in_words() throws IOException {
        Path out = folder.resolve("out");
        shell.run("export", out.toString());
        assertThat(shell.run("export", out.toString())).isZero();
        assertThat(shell.printed())
                .isEqualTo("people.csv: 1 row\naccounts.csv: 1 row\n%d files have no rows.\nWritten to %s.\n"
                        .formatted(Kind.values().length - 2, out));
        assertThat(contents(out)).hasSize(Kind.values().length);
    }

    @Test
    void a_crms_own_files_are_not_replaced() throws IOException {
        Path crm = Files.createDirectory(folder.resolve("crm"));
        String theirs = "account,sector,revenue\nAcme,retail,1\n";
        Files.writeString(crm.resolve("accounts.csv"), theirs);
        assertThat(shell.run("export", crm.toString())).isEqualTo(1);
        assertThat(shell.said())
                .isEqualTo(crm.resolve("accounts.csv") + " was not written by an export: choose another folder.\n");
        assertThat(contents(crm)).isEqualTo(Map.of("accounts.csv", theirs));
    }

    @Test
    void a_file_is_no_folder() {
        Path file = folder.resolve("people.csv");
        assertThat(shell.run("export", file.toString())).isEqualTo(1);
        assertThat(shell.said()).isEqualTo(file + " is a file: name a folder.\n");
        assertThat(shell.run("export")).isEqualTo(2);
    }

    private static Map<String, String> contents(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }
}
