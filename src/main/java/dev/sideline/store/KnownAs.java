package dev.sideline.store;

import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Kind;
import dev.sideline.account.Schema;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the rows of one kind are found again that a source states: by its own ids, or, where the kind has none, by their
 * key, whatever the source. Our own files may also state what exactly one other source brought.
 *
 * @param statedBy the source
 */
record KnownAs(Kind kind, String statedBy) {

    /** What is written into a new row. */
    String source() {
        return hasOwnIds() ? statedBy : FactEntity.OWN_SOURCE;
    }

    String of(Incoming incoming) {
        return hasOwnIds() ? ExternalIds.bounded(incoming.externalId()) : ExternalIds.ofKey(incoming.row());
    }

    /** Those that are there, also under the name of a row that was merged into them. */
    <E extends FactEntity> Map<String, Known<E>> find(EntityManager em, Binding<E> binding, List<Incoming> rows) {
        Set<String> names = rows.stream().map(this::of).collect(Collectors.toSet());
        Map<String, Known<E>> known = new HashMap<>();
        present(em, binding, new HashSet<>(names))
                .forEach((name, entity) -> known.put(name, new Known<>(entity, null)));
        names.removeAll(known.keySet());
        if (hasOwnIds() && !names.isEmpty()) {
            known.putAll(merged(em, binding, names));
        }
        return known;
    }

    private <E extends FactEntity> Map<String, Known<E>> merged(
            EntityManager em, Binding<E> binding, Set<String> names) {
        FormerNames former = FormerNames.of(em, kind);
        Map<String, Known<E>> known = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        former.stream().filter(name -> states(name, names)).forEach(name -> {
            E entity = em.find(binding.entity(), former.rowOf(name));
            String called = names.contains(name.externalId())
                    ? name.externalId()
                    : name.of(0).qualified();
            if (entity != null && known.put(called, new Known<>(entity, name)) != null) {
                ambiguous.add(called);
            }
        });
        known.keySet().removeAll(ambiguous);
        return known;
    }

    private boolean states(FormerNameEntity name, Set<String> names) {
        return name.source().equals(statedBy)
                ? names.contains(name.externalId())
                : statedBy.equals(FactEntity.OWN_SOURCE)
                        && (names.contains(name.externalId())
                                || names.contains(name.of(0).qualified()));
    }

    private <E extends FactEntity> Map<String, E> present(EntityManager em, Binding<E> binding, Set<String> names) {
        Map<String, E> found = new HashMap<>();
        query(em, binding, "=", names).forEach(entity -> found.put(entity.externalId(), entity));
        if (hasOwnIds() && statedBy.equals(FactEntity.OWN_SOURCE)) {
            names.removeAll(found.keySet());
            found.putAll(unambiguous(query(em, binding, "<>", names)));
            names.removeAll(found.keySet());
            found.putAll(qualified(em, binding, names));
        }
        return found;
    }

    /** Those that are named with their source in front. */
    private static <E extends FactEntity> Map<String, E> qualified(
            EntityManager em, Binding<E> binding, Set<String> names) {
        Map<String, Set<String>> bySource = names.stream()
                .map(SourceName::parse)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        SourceName::source, Collectors.mapping(SourceName::externalId, Collectors.toSet())));
        Map<String, E> found = new HashMap<>();
        bySource.forEach((source, ids) -> query(em, binding, "=", source, ids)
                .forEach(entity -> found.put(source + ":" + entity.externalId(), entity)));
        return found;
    }

    private static <E extends FactEntity> Map<String, E> unambiguous(List<E> entities) {
        Map<String, E> byName = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        entities.stream()
                .filter(entity -> byName.put(entity.externalId(), entity) != null)
                .forEach(entity -> ambiguous.add(entity.externalId()));
        byName.keySet().removeAll(ambiguous);
        return byName;
    }

    private <E extends FactEntity> List<E> query(
            EntityManager em, Binding<E> binding, String comparison, Set<String> names) {
        return query(em, binding, comparison, source(), names);
    }

    private static <E extends FactEntity> List<E> query(
            EntityManager em, Binding<E> binding, String comparison, String source, Set<String> names) {
        return names.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from " + binding.entityName() + " e where e.source " + comparison
                                        + " :source and e.externalId in :names",
                                binding.entity())
                        .setParameter("source", source)
                        .setParameter("names", names)
                        .getResultList();
    }

    private boolean hasOwnIds() {
        return Schema.table(kind).hasOwnId();
    }
}
