package dev.sideline.crm;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** How the files of this house are written: comma, quoted where needed, one line feed a row. */
public final class Csv {

    private Csv() {}

    /** A table that no import reads, safe to open in a spreadsheet. */
    public static String listing(List<String> header, List<List<String>> lines) {
        return text(
                header,
                lines.stream()
                        .map(line -> line.stream().map(Formula::guarded).toList())
                        .toList());
    }

    static String text(List<String> header, List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            lines.forEach(csv::writeRecord);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return text.toString();
    }
}
