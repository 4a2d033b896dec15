package dev.sideline.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contacts 1 to 6; each array is a contact and whom they report to. */
class ReportingLineTest {

    private static ReportingLine line(long[]... reports) {
        return new ReportingLine(Stream.of(1L, 2L, 3L, 4L, 5L, 6L)
                .map(id -> Row.empty(Kind.CONTACT, id))
                .map(row -> Stream.of(reports)
                        .filter(report -> report[0] == row.id())
                        .findFirst()
                        .map(report -> row.with(Contact.REPORTS_TO, report[1]))
                        .orElse(row))
                .map(Contact::new)
                .toList());
    }

    private static List<Contact.Id> ids(long... values) {
        return Arrays.stream(values).mapToObj(Contact.Id::new).toList();
    }

    private static Contact.Id id(long value) {
        return new Contact.Id(value);
    }

    @Test
    void the_line_goes_all_the_way_up_and_never_down() {
        ReportingLine line = line(new long[] {1, 2}, new long[] {2, 3});
        assertThat(line.isBelow(id(1), id(3))).isTrue();
        assertThat(line.isBelow(id(3), id(1))).isFalse();
        assertThat(line.isBelow(id(1), id(4))).isFalse();
        assertThat(line.isBelow(id(1), id(1))).isFalse();
    }

    @Test
    void one_more_voice_never_makes_fewer() {
        ReportingLine line = line(new long[] {1, 3}, new long[] {2, 3});
        assertThat(line.independent(ids(1, 2))).hasSize(2);
        assertThat(line.independent(ids(1, 2, 3))).hasSize(2);
        assertThat(line.independent(ids(1, 3))).hasSize(1);
    }

    @Test
    void a_circle_counts_as_one_and_ends_the_climb() {
        ReportingLine circle = line(new long[] {1, 2}, new long[] {2, 3}, new long[] {3, 1}, new long[] {4, 1});
        assertThat(circle.independent(ids(1, 2, 3))).hasSize(1);
        assertThat(circle.isBelow(id(4), id(6))).isFalse();
        assertThat(line(new long[] {1, 1}).independent(ids(1))).hasSize(1);
    }

    @Test
    void reporting_to_somebody_unknown_ends_the_line() {
        assertThat(line(new long[] {1, 99}).isBelow(id(1), id(2))).isFalse();
    }
}
