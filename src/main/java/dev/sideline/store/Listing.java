package dev.sideline.store;

import dev.sideline.account.Field;
import dev.sideline.account.Row;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Finds rows by an id in a list. Lists are stored as text, which no mapped query searches. */
record Listing(EntityManager em) {

    List<Row> rows(Field<List<Long>> field, long id) {
        String table = field.kind().plural();
        List<?> found = em.createNativeQuery(
                        "select id from " + table + " where ';' || " + field.name() + " || ';' like ?1")
                .setParameter(1, "%;" + id + ";%")
                .getResultList();
        List<Long> ids = found.stream().map(one -> ((Number) one).longValue()).toList();
        return Rows.chunks(ids).stream()
                .flatMap(some -> new Rows(em).where(field.kind(), "e.id in :ids", Map.of("ids", some)).stream())
                .toList();
    }
}
