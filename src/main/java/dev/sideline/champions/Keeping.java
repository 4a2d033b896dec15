package dev.sideline.champions;

import dev.sideline.account.Facts;
import dev.sideline.account.Row;

/** Keeps a row of a champion, whether there was one before or not. */
final class Keeping {

    private Keeping() {}

    static void put(Facts.Changes changes, Row row) {
        if (row.id() == 0) {
            changes.add(row);
        } else {
            changes.set(row);
        }
    }
}
