package dev.sideline.crm;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sideline.account.DayOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file taken apart into cells, before anybody knows what it means.
 *
 * @param dayOrder what "3/11" means in it; null where nobody said so
 */
record Sheet(
        String file,
        String encoding,
        Separator separator,
        List<String> header,
        List<Line> lines,
        @Nullable DayOrder dayOrder) {

    /**
     * One row below the header.
     *
     * @param row its number as a spreadsheet shows it: the header is row 1
     */
    record Line(int row, List<String> cells) {

        /** The cell without blanks around it; empty where the row has none there. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        boolean hasMoreThan(int columns) {
            return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        }
    }

    /** @throws UnusableFile when the file is not CSV */
    static Sheet of(SourceFile file) {
        Encoded encoded = Encoded.of(file);
        Separator separator = Separator.of(encoded.text());
        List<Line> lines = new ArrayList<>();
        try {
            for (CsvRecord row : separator.reader(encoded.text())) {
                lines.add(new Line(lines.size() + 1, row.getFields()));
            }
        } catch (CsvParseException broken) {
            throw new UnusableFile(
                    file.name() + " is not valid CSV after row " + lines.size()
                            + ": look for a quotation mark that is not closed or not doubled.",
                    broken);
        }
        Line header = lines.remove(0);
        lines.removeIf(Line::isBlank);
        return new Sheet(
                file.name(),
                encoded.encoding(),
                separator,
                header.cells().stream().map(String::strip).toList(),
                lines,
                null);
    }

    /** The same with other headers. */
    Sheet headed(List<String> headers) {
        return new Sheet(file, encoding, separator, headers, lines, dayOrder);
    }

    /** The same where it is said what "3/11" means. */
    Sheet inOrder(DayOrder order) {
        return new Sheet(file, encoding, separator, header, lines, order);
    }
}
