package dev.sideline.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what name a source knows a row. Where several sources give the same name to different rows of a kind, all but our
 * own are told apart by the name of the source in front: {@code salesforce:1}.
 */
record SourceName(long id, String externalId, String source) {

    private static final char SEPARATOR = ':';

    static Map<Long, String> unmistakable(List<SourceName> rows) {
        Map<String, Long> uses =
                rows.stream().collect(Collectors.groupingBy(SourceName::externalId, Collectors.counting()));
        return rows.stream()
                .collect(Collectors.toMap(
                        SourceName::id,
                        row -> Long.valueOf(1).equals(uses.get(row.externalId())) || row.isOurs()
                                ? row.externalId()
                                : row.qualified()));
    }

    /** The source and the external id that are told apart in the name; null where it does not name a source. */
    static @Nullable SourceName parse(String name) {
        int separator = name.indexOf(SEPARATOR);
        return separator <= 0 ? null : new SourceName(0, name.substring(separator + 1), name.substring(0, separator));
    }

    String qualified() {
        return source + SEPARATOR + externalId;
    }

    private boolean isOurs() {
        return source.equals(FactEntity.OWN_SOURCE);
    }
}
