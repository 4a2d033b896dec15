package dev.sideline.crm;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes all facts as interchange files. The same facts give the same files, byte by byte, whatever their internal ids
 * are and in whatever order they came.
 */
public final class Exporter {

    private static final Comparator<List<String>> BY_CELLS = (one, other) -> IntStream.range(0, one.size())
            .map(i -> one.get(i).compareTo(other.get(i)))
            .filter(difference -> difference != 0)
            .findFirst()
            .orElse(0);

    private final Facts facts;

    public Exporter(Facts facts) {
        this.facts = facts;
    }

    /**
     * One file for each kind of fact, also where there is none of it. Kinds that refer to others come first: what they
     * refer to is then in the files that follow, also when somebody adds rows meanwhile.
     */
    public void run(Consumer<ExportFile> files, Progress progress) {
        Kind[] kinds = Kind.values();
        for (int i = kinds.length - 1; i >= 0; i--) {
            files.accept(file(kinds[i]));
            progress.reached(kinds.length - i, kinds.length);
        }
    }

    private ExportFile file(Kind kind) {
        Table table = Schema.table(kind);
        List<Row> rows = facts.all(kind);
        // Read after the rows, so that everything they refer to is among them.
        Writing writing = new Writing(new Names(facts));
        Map<Long, String> ids = table.hasOwnId() ? facts.externalIds(kind) : Map.of();
        List<List<String>> lines = rows.stream()
                .map(row -> Stream.concat(
                                Stream.ofNullable(ids.get(row.id())).map(Formula::guarded),
                                table.fields().stream().map(field -> writing.cell(row, field)))
                        .toList())
                .sorted(BY_CELLS)
                .toList();
        return new ExportFile(kind, lines.size(), csv(Interchange.header(kind), lines));
    }

    private static String csv(List<String> header, List<List<String>> lines) {
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
