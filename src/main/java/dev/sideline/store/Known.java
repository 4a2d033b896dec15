package dev.sideline.store;

import org.jspecify.annotations.Nullable;

/**
 * A row that a source states.
 *
 * @param former the name by which it was found, where that is the name of a row that was merged into it
 */
record Known<E extends FactEntity>(E entity, @Nullable FormerNameEntity former) {

    /** The last values that were given under this name. */
    LastImported imported() {
        return former == null ? entity.imported() : former.imported();
    }

    void imported(LastImported values) {
        if (former == null) {
            entity.imported(values);
        } else {
            former.imported(values);
        }
    }
}
