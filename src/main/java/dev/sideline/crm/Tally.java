package dev.sideline.crm;

import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts what became of every draft. */
final class Tally {

    private final Map<Imports.Change, Map<Kind, Integer>> changes = new EnumMap<>(Imports.Change.class);
    private final List<Rejection> rejected = new ArrayList<>();
    private final Map<ImportReport.Guesses, Integer> guesses =
            new TreeMap<>(Comparator.comparing(ImportReport.Guesses::file)
                    .thenComparing(ImportReport.Guesses::field)
                    .thenComparing(ImportReport.Guesses::from));
    private final Map<ImportReport.Correction, Integer> corrected =
            new TreeMap<>(Comparator.comparing(ImportReport.Correction::file)
                    .thenComparing(ImportReport.Correction::column)
                    .thenComparing(ImportReport.Correction::value));
    private final List<ImportReport.Conflict> conflicts = new ArrayList<>();

    void rejected(Rejection rejection) {
        rejected.add(rejection);
    }

    void taken(Draft draft, Imports.Outcome outcome) {
        changes.computeIfAbsent(outcome.change(), change -> new EnumMap<>(Kind.class))
                .merge(draft.kind(), 1, Integer::sum);
        if (!outcome.conflicts().isEmpty()) {
            conflicts.add(new ImportReport.Conflict(draft.kind(), draft.id(), outcome.conflicts()));
        }
        draft.cells().forEach(cell -> note(draft, cell));
    }

    private void note(Draft draft, Cell cell) {
        String file = draft.place().file();
        String from = cell.guessedFrom();
        if (from != null) {
            guesses.merge(new ImportReport.Guesses(file, cell.field().toString(), from, 0), 1, Integer::sum);
        }
        if (cell.corrected()) {
            corrected.merge(
                    new ImportReport.Correction(file, cell.column(), cell.given(), cell.text(), 0), 1, Integer::sum);
        }
    }

    ImportReport report(boolean dryRun, List<FileReport> files, Map<Kind, Integer> unassigned) {
        return new ImportReport(
                dryRun,
                files,
                changes(Imports.Change.CREATED),
                changes(Imports.Change.UPDATED),
                changes(Imports.Change.UNCHANGED),
                rejected.stream()
                        .sorted(Comparator.comparing(Rejection::file).thenComparing(Rejection::row))
                        .toList(),
                guesses.entrySet().stream()
                        .map(each -> new ImportReport.Guesses(
                                each.getKey().file(),
                                each.getKey().field(),
                                each.getKey().from(),
                                each.getValue()))
                        .toList(),
                corrected.entrySet().stream()
                        .map(each -> new ImportReport.Correction(
                                each.getKey().file(),
                                each.getKey().column(),
                                each.getKey().value(),
                                each.getKey().became(),
                                each.getValue()))
                        .toList(),
                List.copyOf(conflicts),
                unassigned);
    }

    private Map<Kind, Integer> changes(Imports.Change change) {
        return Objects.requireNonNullElseGet(changes.get(change), Map::<Kind, Integer>of);
    }
}
