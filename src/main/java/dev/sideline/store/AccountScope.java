package dev.sideline.store;

import java.util.List;
import java.util.Map;

/**
 * Which accounts are read.
 *
 * @param condition what their id must meet, with {@code %s} for the id
 */
record AccountScope(String condition, Map<String, ?> parameters) {

    static AccountScope of(List<Long> ids) {
        return new AccountScope("%s in :ids", Map.of("ids", ids));
    }

    /** Both included. */
    static AccountScope between(long first, long last) {
        return new AccountScope("%s between :first and :last", Map.of("first", first, "last", last));
    }

    String on(String id) {
        return condition.formatted(id);
    }
}
