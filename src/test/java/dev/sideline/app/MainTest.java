package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sideline.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final String DATA_SET = Path.of("src/main/resources/sample/crm-sales-opportunities")
            .toAbsolutePath()
            .toString();

    private final TestShell shell = new TestShell(() -> Instant.parse("2018-01-02T08:00:00Z"));
    private String url = "";

    @BeforeEach
    void use(@TempDir Path folder) {
        url = "jdbc:hsqldb:file:" + folder.resolve("sideline");
        shell.with("SIDELINE_DB_URL", url);
    }

    @Test
    void the_data_set_goes_in_once_and_is_swept() {
        assertThat(shell.run("import", DATA_SET, "--json")).isZero();
        JsonObject first = object(shell.printed());

        assertThat(first.get("rejected").getAsJsonArray()).isEmpty();
        assertThat(first.get("created"))
                .isEqualTo(JsonParser.parseString("{people:41,accounts:85,deals:8800,stages:15011}"));
        assertThat(first.get("updated")).isEqualTo(new JsonObject());
        assertThat(first.get("unassigned")).isEqualTo(JsonParser.parseString("{accounts:85,deals:1425}"));
        assertThat(first.get("files").getAsJsonArray().get(0))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                {file: accounts.csv, kind: accounts, source: crm-sales-opportunities, encoding: UTF-8, separator: comma,
                 rows: 85, mapped: {account: accounts.name, sector: accounts.sector, revenue: accounts.revenue,
                 employees: accounts.employees, office_location: accounts.country, subsidiary_of: accounts.parent},
                 ignored: [year_established]}"""));

        assertThat(shell.run("import", DATA_SET, "--json")).isZero();
        JsonObject second = object(shell.printed());
        assertThat(second.get("created")).isEqualTo(new JsonObject());
        assertThat(second.get("updated")).isEqualTo(new JsonObject());
        assertThat(second.get("unchanged")).isEqualTo(first.get("created"));

        assertThat(shell.run("sweep", "--date", "2017-12-31", "--dry-run", "--json", "--unknown"))
                .isZero();
        assertThat(shell.lines())
                .allSatisfy(line -> assertThat(object(line).size()).isPositive());
        JsonObject summary = object(shell.lines().get(shell.lines().size() - 1)).getAsJsonObject("summary");
        assertThat(summary.get("accounts").getAsInt()).isEqualTo(85);
        assertThat(summary.get("findings").getAsInt() + summary.get("unknown").getAsInt())
                .isEqualTo(shell.lines().size() - 1);
        assertThat(shell.said()).isEmpty();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_keeps_nothing() {
        String accounts = DATA_SET + "/accounts.csv";
        for (boolean dry : List.of(true, true, false)) {
            assertThat(
                            dry
                                    ? shell.run("import", accounts, "--json", "--dry-run")
                                    : shell.run("import", accounts, "--json"))
                    .isZero();
            assertThat(object(shell.printed()).get("created")).isEqualTo(JsonParser.parseString("{accounts:85}"));
            assertThat(object(shell.printed()).get("dry_run").getAsBoolean()).isEqualTo(dry);
        }
    }

    @Test
    void an_import_is_reported_in_words(@TempDir Path folder) throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "id,name,shoe\np1,Ann Lee,38\n,Bo Day,41\np3,\"Cy\nFox\",x\np3,Di Roe,39\n");

        assertThat(shell.run("import", people.toString())).isZero();

        assertThat(shell.printed())
                .isEqualTo(
                        """
                        people.csv: people of sideline, 4 rows, UTF-8, parted by comma; ignored: shoe

                        Created:   2 people
                        Updated:   nothing
                        Unchanged: nothing
                        Rejected:  2 rows
                          people.csv, row 3, id: is needed in every row
                          people.csv, row 5, id: “p3” repeats row 4
                        """);
    }

    @Test
    void only_the_first_rejected_rows_are_listed_and_the_rest_counted(@TempDir Path folder) throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "id,name\n" + ",Ann Lee\n".repeat(1234));

        shell.run("import", "--dry-run", people.toString());

        assertThat(shell.lines())
                .contains("Rejected:  1,234 rows", "  and 1,214 more", "This was a dry run: nothing was kept.")
                .hasSizeLessThan(32);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2 | imprt                   | Unmatched argument at index 0: 'imprt'; did you mean import or export? Try: sideline --help
            2 | import                  | Missing required parameter: 'FILE'. Try: sideline import --help
            2 | sweep --date tomorrow   | Invalid value for option '--date': must be a date such as 2026-11-03. Try: sideline sweep --help
            1 | import /no/such/file.csv | There is no file /no/such/file.csv.
            1 | import pom.xml          | pom.xml is not a file that can be imported: no known header, the first row reads “<?xml version="1.0" encoding="UTF-8"?>”.
            """)
    void what_goes_wrong_is_said_in_one_line(int code, String arguments, String line) {
        String[] args = arguments == null
                ? new String[0]
                : arguments
                        .replace("pom.xml", Path.of("pom.xml").toAbsolutePath().toString())
                        .split(" ");

        assertThat(shell.run(args)).isEqualTo(code);
        assertThat(shell.said()).isEqualTo(line + "\n");
        assertThat(shell.printed()).isEmpty();
    }

    @Test
    void a_database_that_a_running_bot_holds_is_left_alone() {
        try (Database bot = Database.open(url, "SA", "")) {
            assertThat(bot).isNotNull();
            assertThat(shell.run("sweep")).isEqualTo(1);
        }

        assertThat(shell.said()).contains("in use by another Sideline").hasLineCount(1);
    }

    @Test
    void wrong_settings_are_listed_and_slack_ones_do_not_stop_an_import() {
        shell.with("SIDELINE_TIMEZONE", "Mars").with("SLACK_BOT_TOKEN", "half a set");

        assertThat(shell.run("sweep")).isEqualTo(2);
        assertThat(shell.said())
                .isEqualTo("SIDELINE_TIMEZONE must be a time zone, for example SIDELINE_TIMEZONE=Europe/Berlin\n");
        assertThat(shell.run("import", "--dry-run", DATA_SET + "/accounts.csv")).isZero();
    }

    @Test
    void help_and_version_go_to_standard_output() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.printed()).contains("Usage: sideline", "import", "sweep");
        assertThat(shell.run("import", "--help")).isZero();
        assertThat(shell.printed()).contains("--dry-run", "FILE");
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.printed()).startsWith("sideline ");
    }

    private static JsonObject object(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }
}
