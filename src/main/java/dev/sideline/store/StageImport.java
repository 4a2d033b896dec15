package dev.sideline.store;

import dev.sideline.account.Deal;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.StageEntry;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the history of imported deals. The steps are added at the end of the import, and only those that the import did
 * not bring itself, so that none is there twice.
 */
final class StageImport {

    private final EntityManager em;
    private final FactWriter writer;
    private final Map<String, Row> steps = new HashMap<>();

    StageImport(EntityManager em, FactWriter writer) {
        this.em = em;
        this.writer = writer;
    }

    /** Where the source says that a stage changed and not when, the day of the import is the guess. */
    Row dated(Row before, Row wanted, Incoming incoming) {
        if (incoming.given().contains(Deal.STAGE_SINCE)) {
            return wanted;
        }
        Row dated = StageSteps.dated(before, wanted, writer.at());
        return dated.equals(wanted) ? wanted : dated.guessing(Set.of(Deal.STAGE_SINCE.name()));
    }

    /** A step without a day says nothing that the deal does not say itself. */
    void changed(@Nullable Row before, Row now, long deal) {
        StageSteps.step(before, now, deal, writer.at())
                .filter(step -> step.get(StageEntry.SINCE) != null)
                .ifPresent(step -> steps.put(ExternalIds.ofKey(step), step));
    }

    void keepHistory() {
        for (List<String> keys : Rows.chunks(new ArrayList<>(steps.keySet()))) {
            steps.keySet().removeAll(known(keys));
        }
        steps.forEach((key, step) -> writer.insert(StageEntity.BINDING, step, FactEntity.OWN_SOURCE, key));
        writer.flush(Kind.STAGE, 0);
        em.clear();
    }

    private List<String> known(List<String> keys) {
        return em.createQuery(
                        "select e.externalId from StageEntity e where e.source = :source and e.externalId in :keys",
                        String.class)
                .setParameter("source", FactEntity.OWN_SOURCE)
                .setParameter("keys", keys)
                .getResultList();
    }
}
