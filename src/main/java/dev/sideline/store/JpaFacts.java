package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Conflict;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in the database. */
public final class JpaFacts implements Facts {

    private final JpaTransactions transactions;

    public JpaFacts(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public @Nullable Row find(Kind kind, long id) {
        List<Row> found = transactions.with(em -> new Rows(em).where(kind, "e.id = :id", Map.of("id", id)));
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public <T> List<Row> where(Field<T> field, T value) {
        String attribute = Bindings.of(field.kind()).attribute(field);
        return transactions.with(
                em -> new Rows(em).where(field.kind(), "e." + attribute + " = :value", Map.of("value", value)));
    }

    @Override
    public <T> List<Row> whereAny(Field<T> field, Collection<T> values) {
        String attribute = Bindings.of(field.kind()).attribute(field);
        return transactions.with(em -> Rows.chunks(values.stream().distinct().toList()).stream()
                .flatMap(some -> new Rows(em)
                        .where(field.kind(), "e." + attribute + " in :values", Map.of("values", some)).stream())
                .toList());
    }

    @Override
    public List<Row> without(Field<?> field) {
        String attribute = Bindings.of(field.kind()).attribute(field);
        return transactions.with(em -> new Rows(em).where(field.kind(), "e." + attribute + " is null", Map.of()));
    }

    @Override
    public List<Row> all(Kind kind) {
        return transactions.with(em -> new Rows(em).all(kind));
    }

    @Override
    public List<Row> listing(Field<List<Long>> field, long id) {
        return transactions.with(em -> new Listing(em).rows(field, id));
    }

    @Override
    public Map<Long, String> externalIds(Kind kind) {
        String entity = Bindings.of(kind).entityName();
        return transactions.with(em -> new Rows(em)
                .query("select e.id, e.externalId, e.source from " + entity + " e", Map.of())
                .getResultStream()
                .map(columns -> new SourceName((Long) columns[0], (String) columns[1], (String) columns[2]))
                .collect(Collectors.collectingAndThen(Collectors.toList(), SourceName::unmistakable)));
    }

    @Override
    public List<Conflict> conflicts(Collection<Row> rows) {
        Map<Kind, Set<Long>> wanted = rows.stream()
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::id, Collectors.toSet())));
        return transactions.with(em -> wanted.entrySet().stream()
                .flatMap(some -> Rows.chunks(List.copyOf(some.getValue())).stream()
                        .flatMap(ids -> conflicts(em, some.getKey(), ids)))
                .sorted(Comparator.comparing(Conflict::at).reversed())
                .toList());
    }

    private static Stream<Conflict> conflicts(EntityManager em, Kind kind, List<Long> ids) {
        return em
                .createQuery(
                        "select c from ConflictEntity c where c.kind = :kind and c.rowId in :ids", ConflictEntity.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(ConflictEntity::value)
                .filter(Objects::nonNull);
    }

    @Override
    public <T> T change(Author author, Function<Changes, T> work) {
        return transactions.with(em -> work.apply(new FactChanges(em, author)));
    }
}
