package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Imports;
import dev.sideline.account.Imports.Change;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Imports.Outcome;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The import under way. */
final class JpaIntake implements Imports.Intake {

    private final EntityManager em;
    private final FactWriter writer;
    private final StageImport stages;

    JpaIntake(EntityManager em, Author author) {
        this.em = em;
        this.writer = new FactWriter(em, author);
        this.stages = new StageImport(em, writer);
    }

    @Override
    public Map<String, Long> ids(Kind kind, String source) {
        Map<String, Long> own = new HashMap<>();
        Map<String, Long> others = new HashMap<>();
        Map<String, Long> qualified = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        String entity = Bindings.of(kind).entityName();
        FormerNames former = FormerNames.of(em, kind);
        Stream<SourceName> present = new Rows(em)
                .query("select e.id, e.externalId, e.source from " + entity + " e", Map.of())
                .getResultStream()
                .map(columns -> new SourceName((Long) columns[0], (String) columns[1], (String) columns[2]));
        Stream.concat(present, former.stream().map(name -> name.of(former.rowOf(name))))
                .forEach(row -> {
                    if (row.source().equals(source)) {
                        own.put(row.externalId(), row.id());
                        return;
                    }
                    qualified.put(row.qualified(), row.id());
                    if (others.put(row.externalId(), row.id()) != null) {
                        ambiguous.add(row.externalId());
                    }
                });
        others.keySet().removeAll(ambiguous);
        others.putAll(own);
        if (source.equals(FactEntity.OWN_SOURCE)) {
            qualified.forEach(others::putIfAbsent);
        }
        return others;
    }

    @Override
    public boolean isErased(Kind kind, String source, String externalId) {
        return ErasedEntity.isErased(em, kind, source, externalId);
    }

    @Override
    public List<Outcome> put(Kind kind, String source, List<Incoming> rows) {
        List<Outcome> outcomes = new ArrayList<>();
        Rows.chunks(rows).forEach(chunk -> outcomes.addAll(put(Bindings.of(kind), new KnownAs(kind, source), chunk)));
        return outcomes;
    }

    /** Once everything was put: the steps that the imported changes of deals add to their histories. */
    void finish() {
        stages.keepHistory();
    }

    private <E extends FactEntity> List<Outcome> put(Binding<E> binding, KnownAs names, List<Incoming> rows) {
        Map<String, Known<E>> there = names.find(em, binding, rows);
        List<Outcome> outcomes = new ArrayList<>();
        for (Incoming incoming : rows) {
            String name = names.of(incoming);
            Known<E> known = there.get(name);
            if (known == null) {
                E created = create(binding, names, incoming);
                there.put(name, new Known<>(created, null));
                outcomes.add(new Outcome(Change.CREATED, created.id(), Set.of()));
            } else {
                outcomes.add(update(binding, known, names.statedBy(), incoming));
            }
        }
        if (!outcomes.isEmpty()) {
            writer.flush(binding.kind(), outcomes.get(outcomes.size() - 1).id());
        }
        em.clear();
        return outcomes;
    }

    private <E extends FactEntity> E create(Binding<E> binding, KnownAs names, Incoming incoming) {
        Merge merge = Merge.of(Row.empty(binding.kind(), 0), LastImported.NOTHING, names.statedBy(), incoming);
        E entity = writer.insert(binding, merge.row(), names.source(), names.of(incoming));
        entity.imported(merge.imported());
        stages.changed(null, merge.row(), entity.id());
        return entity;
    }

    private <E extends FactEntity> Outcome update(
            Binding<E> binding, Known<E> known, String source, Incoming incoming) {
        E entity = known.entity();
        Row before = binding.row(entity);
        Merge merge = Merge.of(before, known.imported(), source, incoming);
        Row wanted = stages.dated(before, merge.row(), incoming);
        Set<String> changed = binding.write(wanted, entity);
        known.imported(merge.imported());
        if (changed.isEmpty()) {
            return new Outcome(Change.UNCHANGED, entity.id(), Set.of());
        }
        writer.changed(binding.kind(), entity.id(), changed);
        merge.conflicts()
                .forEach(conflict -> em.persist(ConflictEntity.of(conflict, entity.id(), source, writer.at())));
        stages.changed(before, wanted, entity.id());
        return new Outcome(
                Change.UPDATED,
                entity.id(),
                merge.conflicts().stream()
                        .map(conflict -> conflict.field().name())
                        .collect(Collectors.toSet()));
    }
}
