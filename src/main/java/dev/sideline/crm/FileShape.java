package dev.sideline.crm;

import java.util.List;

/**
 * A description of one kind of file that somebody's system writes.
 *
 * @param name what a report calls it; a file of this name is taken for it where its header leaves a doubt
 * @param source whose external ids its rows have
 * @param needed the names of the columns without which a file is not of this shape
 */
record FileShape(String name, String source, List<Column> columns, List<String> needed, Drafter drafter) {

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this.name + " has no column " + name));
    }
}
