package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads rows without building entities, which would cost several times as much. */
final class Rows {

    /** How many ids one statement takes. */
    static final int CHUNK = 1000;

    private final EntityManager em;

    Rows(EntityManager em) {
        this.em = em;
    }

    List<Row> all(Kind kind) {
        return where(kind, "1 = 1", Map.of());
    }

    /** Those that meet a condition on {@code e}, in the order of their ids. */
    List<Row> where(Kind kind, String condition, Map<String, ?> parameters) {
        return where(kind, condition, parameters, Integer.MAX_VALUE);
    }

    List<Row> where(Kind kind, String condition, Map<String, ?> parameters, int most) {
        Binding<?> binding = Bindings.of(kind);
        return query(
                        "select " + binding.selection() + " from " + binding.entityName() + " e where " + condition
                                + " order by e.id",
                        parameters)
                .setMaxResults(most)
                .getResultStream()
                .map(columns -> binding.row(columns, 0))
                .toList();
    }

    TypedQuery<Object[]> query(String jpql, Map<String, ?> parameters) {
        TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }

    static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
