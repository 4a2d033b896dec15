package dev.sideline.crm;

import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts drafts among the facts, kind by kind, so that what is referred to is there before what refers to it, whatever
 * the order of files and rows.
 */
final class Loader {

    private static final int BATCH = 1000;
    private static final Set<Kind> STAGED = Set.of(Kind.DEAL, Kind.STAGE);

    private final Imports.Intake intake;
    private final Known known;
    private final SettingCheck settings;
    private final Supplier<StageWords> stages;
    private final Tally tally;
    private final Progress progress;
    private final Set<Draft.Place> rejectedRows = new HashSet<>();
    private int total;
    private int done;

    /** @param stages asked for once all settings are in */
    Loader(Imports.Intake intake, SettingCheck settings, Supplier<StageWords> stages, Tally tally, Progress progress) {
        this.intake = intake;
        this.settings = settings;
        this.stages = stages;
        this.known = new Known(intake);
        this.tally = tally;
        this.progress = progress;
    }

    void load(List<Draft> drafts) {
        total = drafts.size();
        for (Kind kind : Kind.values()) {
            of(kind, drafts).collect(Collectors.groupingBy(Draft::source)).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Loader::ownFilesLast))
                    .forEach(group -> load(kind, group.getKey(), group.getValue()));
        }
        progress.reached(total, total);
    }

    private Stream<Draft> of(Kind kind, List<Draft> drafts) {
        List<Draft> some = drafts.stream().filter(draft -> draft.kind() == kind).toList();
        if (some.isEmpty() || !STAGED.contains(kind)) {
            return some.stream();
        }
        return some.stream().map(stages.get()::translated);
    }

    /** The interchange files may speak of what a CRM's export brings in the same import. */
    private static int ownFilesLast(String a, String b) {
        boolean ours = a.equals(Interchange.SOURCE);
        return ours == b.equals(Interchange.SOURCE) ? a.compareTo(b) : Boolean.compare(ours, !ours);
    }

    private void load(Kind kind, String source, List<Draft> drafts) {
        Set<Draft.Place> rejectedBefore = Set.copyOf(rejectedRows);
        List<Attempt.Ready> ready = new ArrayList<>();
        Map<String, Draft> seen = new HashMap<>();
        for (Draft draft : drafts) {
            if (rejectedBefore.contains(draft.place())) {
                continue; // the row is in the report already
            }
            Draft first = seen.putIfAbsent(draft.id(), draft);
            Attempt attempt = first == null ? attempt(draft) : new Attempt.Refused(repeats(draft, first));
            if (attempt instanceof Attempt.Refused refused) {
                reject(draft, refused.rejection());
            } else {
                ready.add((Attempt.Ready) attempt);
            }
        }
        put(kind, source, withoutDangling(ready));
    }

    private Attempt attempt(Draft draft) {
        if (known.isErased(draft.kind(), draft.source(), draft.id())) {
            return new Attempt.Refused(draft.rejected(draft.idColumn(), draft.id(), Reading.ERASED));
        }
        return settings.refusal(draft).<Attempt>map(Attempt.Refused::new).orElseGet(() -> Attempt.at(draft, known));
    }

    private static Rejection repeats(Draft draft, Draft first) {
        String where = first.place().file().equals(draft.place().file())
                ? "row " + first.place().row()
                : first.place().file() + ", row " + first.place().row();
        return draft.rejected(draft.idColumn(), draft.id(), "repeats " + where);
    }

    private void reject(Draft draft, Rejection rejection) {
        rejectedRows.add(draft.place());
        tally.rejected(rejection);
    }

    /** Less the rows that wait for a row of their own kind that does not come; which may leave others waiting. */
    private List<Attempt.Ready> withoutDangling(List<Attempt.Ready> rows) {
        List<Attempt.Ready> left = rows;
        int before;
        do {
            before = left.size();
            Set<String> coming = left.stream().map(row -> row.draft().id()).collect(Collectors.toSet());
            List<Attempt.Ready> kept = new ArrayList<>();
            for (Attempt.Ready row : left) {
                row.later().stream()
                        .filter(cell -> !coming.contains(cell.text()))
                        .findFirst()
                        .ifPresentOrElse(
                                cell -> reject(
                                        row.draft(),
                                        row.draft()
                                                .rejected(
                                                        cell.column(),
                                                        cell.given(),
                                                        Reading.missing(
                                                                row.draft().kind()))),
                                () -> kept.add(row));
            }
            left = kept;
        } while (left.size() < before);
        return left;
    }

    private void put(Kind kind, String source, List<Attempt.Ready> rows) {
        List<Imports.Outcome> outcomes = inBatches(
                kind, source, rows.stream().map(Attempt.Ready::incoming).toList());
        known.forget(kind);
        List<Integer> waiting = IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).later().isEmpty())
                .boxed()
                .toList();
        List<Imports.Outcome> completed = inBatches(
                kind,
                source,
                waiting.stream()
                        .map(i -> Attempt.completion(rows.get(i), known))
                        .toList());
        for (int i = 0; i < completed.size(); i++) {
            outcomes.set(waiting.get(i), together(outcomes.get(waiting.get(i)), completed.get(i)));
        }
        for (int i = 0; i < rows.size(); i++) {
            tally.taken(rows.get(i).draft(), outcomes.get(i));
        }
    }

    private List<Imports.Outcome> inBatches(Kind kind, String source, List<Imports.Incoming> rows) {
        List<Imports.Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Imports.Incoming> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            outcomes.addAll(intake.put(kind, source, batch));
            done = Math.min(total, done + batch.size());
            progress.reached(done, total);
        }
        return outcomes;
    }

    private static Imports.Outcome together(Imports.Outcome first, Imports.Outcome second) {
        Set<String> conflicts = new TreeSet<>(first.conflicts());
        conflicts.addAll(second.conflicts());
        return new Imports.Outcome(
                first.change() == Imports.Change.UNCHANGED ? second.change() : first.change(), first.id(), conflicts);
    }
}
