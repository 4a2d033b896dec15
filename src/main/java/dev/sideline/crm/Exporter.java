package dev.sideline.crm;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
            files.accept(file(kinds[i], row -> true));
            progress.reached(kinds.length - i, kinds.length);
        }
    }

    /** The same with the rows that speak of one person of ours, and those of which they wrote something. */
    public void about(Person.Id person, Map<Kind, Set<Long>> written, Consumer<ExportFile> files) {
        for (Kind kind : Kind.values()) {
            Set<Long> theirs = written.getOrDefault(kind, Set.of());
            ExportFile file = file(kind, row -> theirs.contains(row.id()) || Mentioned.in(row, person));
            if (file.rows() > 0) {
                files.accept(file);
            }
        }
    }

    private ExportFile file(Kind kind, Predicate<Row> which) {
        Table table = Schema.table(kind);
        List<Row> rows = facts.all(kind).stream().filter(which).toList();
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
        return new ExportFile(kind, lines.size(), Csv.text(Interchange.header(kind), lines));
    }
}
