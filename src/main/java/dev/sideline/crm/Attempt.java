package dev.sideline.crm;

import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Imports;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes of a draft when its references are looked up and its values are read. */
sealed interface Attempt {

    /** The row is not taken. */
    record Refused(Rejection rejection) implements Attempt {}

    /**
     * The row can be put among the facts.
     *
     * @param later its references to rows of its own kind that are not there yet
     */
    record Ready(Draft draft, Row row, Set<Field<?>> given, List<Cell> later) implements Attempt {

        Imports.Incoming incoming() {
            return new Imports.Incoming(draft.id(), row, given);
        }
    }

    static Attempt at(Draft draft, Known known) {
        List<Cell> later = draft.cells().stream()
                .filter(cell -> isToItsOwnKind(cell, draft))
                .filter(cell -> known.find(draft.kind(), draft.source(), cell.text()) == null)
                .filter(cell -> !known.isErased(draft.kind(), draft.source(), cell.text()))
                .toList();
        List<Cell> now =
                draft.cells().stream().filter(cell -> !later.contains(cell)).toList();
        Attempt attempt = fill(new Ready(draft, Row.empty(draft.kind(), 0), Set.of(), later), now, known);
        return attempt instanceof Ready ready
                ? missing(ready, known).<Attempt>map(Refused::new).orElse(ready)
                : attempt;
    }

    /** What had to wait, now that every row it refers to is there. */
    static Imports.Incoming completion(Ready ready, Known known) {
        Attempt attempt = fill(new Ready(ready.draft(), ready.row(), Set.of(), List.of()), ready.later(), known);
        if (attempt instanceof Ready completed) {
            return completed.incoming();
        }
        throw new IllegalStateException("a row that was put is not there: " + attempt);
    }

    private static Attempt fill(Ready ready, List<Cell> cells, Known known) {
        Draft draft = ready.draft();
        Reading reading = new Reading(known, draft.source());
        Row row = ready.row();
        Set<Field<?>> given = new HashSet<>();
        for (Cell cell : cells) {
            Reading.Filled filled = reading.fill(row, cell.field(), cell.text());
            if (filled instanceof Reading.Wrong wrong) {
                return new Refused(draft.rejected(cell.column(), cell.given(), wrong.reason()));
            }
            row = ((Reading.Good) filled).row();
            given.add(cell.field());
        }
        return new Ready(draft, row.guessing(guesses(cells)), given, ready.later());
    }

    private static Optional<Rejection> missing(Ready ready, Known known) {
        Draft draft = ready.draft();
        if (known.find(draft.kind(), draft.source(), draft.id()) != null) {
            return Optional.empty();
        }
        return Schema.table(draft.kind()).fields().stream()
                .filter(field -> field.required() && !ready.given().contains(field))
                .findFirst()
                .map(field -> draft.rejected(field.name(), "", "is needed in a new row"));
    }

    private static boolean isToItsOwnKind(Cell cell, Draft draft) {
        return cell.field().type() instanceof FieldType.Ref ref && ref.to() == draft.kind();
    }

    private static Set<String> guesses(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.guessedFrom() != null)
                .map(cell -> cell.field().name())
                .collect(Collectors.toSet());
    }
}
