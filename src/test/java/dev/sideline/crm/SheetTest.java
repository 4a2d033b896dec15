package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("Müller", StandardCharsets.UTF_8, "UTF-8"),
                Arguments.of("\uFEFFMüller", StandardCharsets.UTF_8, "UTF-8 with byte order mark"),
                Arguments.of("Müller", Charset.forName("windows-1252"), "Windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void the_encoding_is_found(String text, Charset charset, String name) {
        Sheet sheet = Sheet.of(new SourceFile("x.csv", text.getBytes(charset)));

        assertThat(sheet.header()).containsExactly("Müller");
        assertThat(sheet.encoding()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_even_where_a_header_holds_another(String separator) {
        Sheet sheet = sheet(
                String.join(separator, "id", "\"na,me;x\"", "owner") + "\r\n" + String.join(separator, "1", "2", "3"));

        assertThat(sheet.header()).containsExactly("id", "na,me;x", "owner");
        assertThat(sheet.lines().get(0).cells()).containsExactly("1", "2", "3");
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_numbers_them() {
        Sheet sheet = sheet("a,b\n\n\"two\nlines\",x\n , \ny\n");

        assertThat(sheet.lines()).extracting(Sheet.Line::row).containsExactly(3, 5);
        assertThat(sheet.lines().get(1).cell(1)).isEmpty();
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(bytes(), "x.csv is empty."),
                Arguments.of(bytes(' ', '\n'), "x.csv is empty."),
                Arguments.of(bytes(0xEF, 0xBB, 0xBF), "x.csv is empty."),
                Arguments.of(
                        bytes('P', 'K', 3, 4, 0),
                        "x.csv is an Excel workbook or a zip archive: save each sheet as CSV (UTF-8)."),
                Arguments.of(
                        bytes(0xD0, 0xCF, 0x11, 0xE0),
                        "x.csv is an old Excel workbook: save each sheet as CSV (UTF-8)."),
                Arguments.of(bytes(0xFF, 0xFE, 'a', 0), "x.csv is written in UTF-16: save it as CSV (UTF-8)."),
                Arguments.of(bytes('a', 0, 'b'), "x.csv is not a text file: export the data as CSV (UTF-8)."),
                Arguments.of(
                        bytes('a', '\n', 'b', '\n', '"', 'c', '\n', 'd'),
                        "x.csv is not valid CSV after row 2: look for a quotation mark that is not closed or not"
                                + " doubled."));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void what_is_not_csv_is_refused_in_one_sentence(byte[] content, String sentence) {
        assertThatThrownBy(() -> Sheet.of(new SourceFile("x.csv", content)))
                .isInstanceOf(UnusableFile.class)
                .hasMessage(sentence);
    }

    @Property(tries = 300)
    void every_odd_character_in_a_cell_comes_through(@ForAll("cells") List<String> cells) {
        String row = cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));

        Sheet sheet = sheet("a,b,c\n" + row + "\nend,of,file\n");

        assertThat(sheet.lines()).last().satisfies(line -> assertThat(line.cells())
                .containsExactly("end", "of", "file"));
        if (!cells.stream().allMatch(String::isBlank)) {
            assertThat(sheet.lines().get(0).cells()).isEqualTo(cells);
        }
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars(",;\t\"'\n\r |=+-@<>&\\\u202E\u00A0\u2028äß漢😀".toCharArray())
                .withCharRange('a', 'e')
                .ofMaxLength(12)
                .map(SheetTest::wellFormed)
                .list()
                .ofSize(3);
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Sheet sheet(String text) {
        return Sheet.of(new SourceFile("x.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
