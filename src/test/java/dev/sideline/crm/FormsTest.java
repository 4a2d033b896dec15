package dev.sideline.crm;

import static dev.sideline.crm.Import.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private final Import imported = new Import();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-11-03;2026-01-02 | 2026-11-03;2026-01-02 | days like 2026-11-03
            2026/11/03;2026/1/2   | 2026-11-03;2026-01-02 | days like 2026/11/03
            03.11.2026;2.1.2026   | 2026-11-03;2026-01-02 | days like 03.11.2026
            13/11/2026;02/01/2026 | 2026-11-13;2026-01-02 | days like 03/11/2026, the day first
            11/13/2026;1/2/2026   | 2026-11-13;2026-01-02 | days like 11/03/2026, the month first
            """)
    void days_are_read_as_the_whole_column_writes_them(String written, String read, String words) {
        List<String> cells = Arrays.asList(written.split(";"));
        ImportReport report =
                imported.of(file("deals.csv", "id,name,opened_on", "d1,One," + cells.get(0), "d2,Two," + cells.get(1)));

        assertThat(report.rejected()).isEmpty();
        assertThat(imported.facts.all(Kind.DEAL))
                .extracting(row -> row.get(Deal.OPENED_ON))
                .containsExactlyElementsOf(
                        Arrays.stream(read.split(";")).map(LocalDate::parse).toList());
        assertThat(looked("deals.csv", "id,name,opened_on", "d1,One," + cells.get(0), "d2,Two," + cells.get(1))
                        .forms())
                .containsExactly(entry("opened_on", words));
    }

    @Test
    void where_the_day_cannot_be_told_from_the_month_nothing_is_guessed() {
        ImportReport report = imported.of(file("deals.csv", "id,name,opened_on", "d1,One,03/04/2026"));

        assertThat(report.rejected()).singleElement().satisfies(rejection -> assertThat(rejection.value())
                .isEqualTo("03/04/2026"));
        assertThat(looked("deals.csv", "id,name,opened_on", "d1,One,03/04/2026").forms())
                .containsEntry(
                        "opened_on", "days where nobody can tell the day from the month: write them like 2026-11-03");
    }

    @Test
    void another_column_of_the_file_tells_the_day_from_the_month() {
        ImportReport report =
                imported.of(file("deals.csv", "id,name,opened_on,expected_close", "d1,One,03/04/2026,25/12/2026"));

        assertThat(report.rejected()).isEmpty();
        assertThat(imported.facts.all(Kind.DEAL).get(0).get(Deal.OPENED_ON)).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1250.5;7           | 1250.5;7     | numbers like 1250.50
            1,250.5;12,001,000 | 1250.5;12001000 | numbers like 1,250.50
            1.250,5;12.001.000 | 1250.5;12001000 | numbers like 1.250,50
            1250,5;7           | 1250.5;7     | numbers like 1.250,50
            """)
    void numbers_are_read_as_the_whole_column_writes_them(String written, String read, String words) {
        List<String> cells = Arrays.asList(written.split(";"));
        String[] lines = {"id\tname\trevenue", "a1\tOne\t" + cells.get(0), "a2\tTwo\t" + cells.get(1)};

        assertThat(imported.of(file("accounts.csv", lines)).rejected()).isEmpty();
        assertThat(imported.facts.all(Kind.ACCOUNT))
                .extracting(
                        row -> Objects.requireNonNull(row.get(Account.REVENUE)).stripTrailingZeros())
                .containsExactlyElementsOf(Arrays.stream(read.split(";"))
                        .map(number -> new BigDecimal(number).stripTrailingZeros())
                        .toList());
        assertThat(looked("accounts.csv", lines).forms()).containsExactly(entry("revenue", words));
    }

    @Test
    void a_cell_that_is_no_number_is_refused_and_the_others_are_read() {
        ImportReport report = imported.of(
                file("accounts.csv", "id;name;revenue", "a1;One;1.250,5", "a2;Two;much", "a3;Three;2.000,0"));

        assertThat(report.rejected())
                .containsExactly(
                        new Rejection("accounts.csv", 3, "revenue", "much", "must be a number such as 1250.50"));
    }

    @Test
    void days_that_contradict_one_another_are_not_guessed() {
        ImportReport report = imported.of(file(
                "deals.csv", "id,name,opened_on", "d1,One,25/12/2026", "d2,Two,12/25/2026", "d3,Three,01/02/2026"));

        assertThat(report.rejected()).hasSize(3);
    }

    @Test
    void a_file_that_is_not_recognised_is_said_by_hand() {
        SourceFile file = file("ours.csv", "Customer No,Company,Segment,Colour", "7,Acme,retail,red");
        Importer importer = new Importer(imported.facts, imported.facts, Import.ANY_SETTING);

        assertThat(importer.look(List.of(file), ByHand.NOTHING)).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEmpty();
            assertThat(look.problem()).contains("no known header");
        });
        ByHand kind = new ByHand(Map.of("ours.csv", Kind.ACCOUNT), Map.of());
        assertThat(importer.look(List.of(file), kind)).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo("accounts");
            assertThat(look.problem()).isEqualTo("As accounts it needs the column id.");
            assertThat(look.open()).containsExactly("Customer No", "Company", "Segment", "Colour");
            assertThat(look.free()).contains("id", "name", "sector");
        });
        ByHand all = kind.and(new ByHand(
                Map.of(),
                Map.of(
                        new ByHand.Place("ours.csv", "Customer No"), "id",
                        new ByHand.Place("ours.csv", "Company"), "name",
                        new ByHand.Place("ours.csv", "Segment"), "sector")));

        assertThat(importer.look(List.of(file), all)).singleElement().satisfies(look -> assertThat(look.problem())
                .isEmpty());
        ImportReport report = importer.run(List.of(file), all, Import.AUTHOR, false, Progress.silent());

        assertThat(report.created()).containsEntry(Kind.ACCOUNT, 1);
        assertThat(imported.facts.all(Kind.ACCOUNT).get(0).get(Account.SECTOR)).isEqualTo("retail");
        assertThat(report.files().get(0).ignored()).containsExactly("Colour");
    }

    private Look looked(String name, String... lines) {
        return new Importer(imported.facts, imported.facts, Import.ANY_SETTING)
                .look(List.of(file(name, lines)), ByHand.NOTHING)
                .get(0);
    }
}
