package dev.sideline.crm;

import static dev.sideline.crm.Import.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Schema;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecogniserTest {

    private static final Recogniser RECOGNISER = Recogniser.all();

    @ParameterizedTest
    @EnumSource
    void the_full_header_of_each_kind_is_recognised_whatever_the_file_is_called(Kind kind) {
        List<String> columns = Stream.concat(
                        Schema.table(kind).hasOwnId() ? Stream.of("id") : Stream.of(),
                        Schema.table(kind).fields().stream().map(Field::name))
                .collect(Collectors.toList());
        Collections.reverse(columns);

        assertThat(recognised("export-17.csv", String.join(",", columns))).isEqualTo("sideline " + kind.plural());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            x.csv            | id,name,major                        | sideline accounts
            x.csv            | ID; Name ;Time Zone                  | sideline people
            accounts.csv     | id,name                              | sideline accounts
            PEOPLE.CSV       | id,name                              | sideline people
            x.csv            | contact,nominated-on                 | sideline champions
            accounts.csv     | id,account,name,title                | sideline contacts
            x.csv            | account,person                       | sideline account_team
            x.csv            | account,sector,revenue               | crm-sales-opportunities accounts
            x.csv            | product,series,sales_price           | crm-sales-opportunities products
            x.csv            | sales_agent,manager                  | crm-sales-opportunities sales_teams
            x.csv            | deal_stage,opportunity_id            | crm-sales-opportunities sales_pipeline
            """)
    void a_header_tells_what_a_file_is(String name, String header, String expected) {
        assertThat(recognised(name, header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            x.csv | id,name       | x.csv could hold people or propositions or campaigns or accounts or contacts or deals: name it after what it holds, such as people.csv.
            x.csv | a,b           | x.csv is not a file that can be imported: no known header, the first row reads “a, b”.
            x.csv | <html><body>  | x.csv is not a file that can be imported: no known header, the first row reads “<html><body>”.
            x.csv | id,name,Name  | x.csv has the column name twice.
            x.csv | name,title,level | x.csv is not a file that can be imported: no known header, the first row reads “name, title, level”. As contacts it would need the column id.
            """)
    void what_is_not_recognised_is_refused_in_one_sentence(String name, String header, String sentence) {
        assertThatThrownBy(() -> recognised(name, header))
                .isInstanceOf(UnusableFile.class)
                .hasMessage(sentence);
    }

    @Test
    void no_header_fits_two_shapes_of_the_same_name_and_source() {
        assertThat(RECOGNISER.shapes())
                .extracting(shape -> shape.source() + " " + shape.name())
                .doesNotHaveDuplicates();
    }

    private static String recognised(String name, String header) {
        FileShape shape = RECOGNISER.recognise(Sheet.of(file(name, header))).shape();
        return shape.source() + " " + shape.name();
    }
}
