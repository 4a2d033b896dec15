package dev.sideline.store;

import dev.sideline.account.Kind;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of rows of one kind that were merged into others. There are never many. */
final class FormerNames {

    private final List<FormerNameEntity> all;
    private final Map<Long, FormerNameEntity> byFormerRow;

    private FormerNames(List<FormerNameEntity> all) {
        this.all = all;
        this.byFormerRow = all.stream().collect(Collectors.toMap(FormerNameEntity::formerRow, Function.identity()));
    }

    static FormerNames of(EntityManager em, Kind kind) {
        return new FormerNames(
                em.createQuery("select n from FormerNameEntity n where n.kind = :kind", FormerNameEntity.class)
                        .setParameter("kind", kind)
                        .getResultList());
    }

    static void forget(EntityManager em, Kind kind, String source, String externalId) {
        em.createQuery(
                        "delete from FormerNameEntity n where n.kind = :kind and n.source = :source and n.externalId = :known")
                .setParameter("kind", kind)
                .setParameter("source", source)
                .setParameter("known", externalId)
                .executeUpdate();
    }

    Stream<FormerNameEntity> stream() {
        return all.stream();
    }

    /** The row into which another was merged; empty where it was not. */
    Optional<Long> into(long formerRow) {
        return Optional.ofNullable(byFormerRow.get(formerRow)).map(this::rowOf);
    }

    /** The row for which a name stands, through as many merges as there were. */
    long rowOf(FormerNameEntity name) {
        long row = name.rowId();
        for (int merges = 0; merges < all.size() && byFormerRow.containsKey(row); merges++) {
            row = byFormerRow.get(row).rowId();
        }
        return row;
    }
}
