package dev.sideline.crm;

import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A fact as a file states it, before references are resolved.
 *
 * @param id its external id
 * @param idColumn where the id stands in the file
 * @param cells only those that say something
 */
record Draft(Kind kind, String source, Place place, String id, String idColumn, List<Cell> cells) {

    /** Where it stands: a file, and a row as a spreadsheet numbers it. */
    record Place(String file, int row) {}

    Optional<Cell> cell(Field<?> field) {
        return cells.stream().filter(cell -> cell.field().equals(field)).findFirst();
    }

    Rejection rejected(String column, String value, String reason) {
        return new Rejection(place.file(), place.row(), column, value, reason);
    }
}
