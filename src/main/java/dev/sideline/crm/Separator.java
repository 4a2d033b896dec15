package dev.sideline.crm;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;

/** What stands between the cells of a row. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The one that splits the first row into the most cells; the comma where none splits it. */
    static Separator of(String text) {
        return Arrays.stream(values())
                .max(Comparator.comparingInt((Separator separator) -> separator.cellsOfFirstRow(text))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int cellsOfFirstRow(String text) {
        try {
            Iterator<CsvRecord> rows = reader(text).iterator();
            return rows.hasNext() ? rows.next().getFieldCount() : 0;
        } catch (CsvParseException notThisOne) {
            return 0;
        }
    }

    /** Empty rows are read too, so that rows are numbered as a spreadsheet numbers them. */
    CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
