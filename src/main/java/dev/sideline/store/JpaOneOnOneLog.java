package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.nudge.OneOnOneLog;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What managers and reps agreed, in the database. */
public final class JpaOneOnOneLog implements OneOnOneLog {

    private static final String PAIR = "o.manager = :manager and o.rep = :rep";
    private static final String EITHER = "o.manager = :person or o.rep = :person";

    private final JpaTransactions transactions;

    public JpaOneOnOneLog(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<OneOnOne> last(Person.Id manager, Person.Id rep) {
        return transactions.with(
                em -> entities(em, PAIR, Map.of("manager", manager.value(), "rep", rep.value())).stream()
                        .findFirst()
                        .map(OneOnOneEntity::value));
    }

    @Override
    public List<OneOnOne> of(Person.Id person) {
        return transactions.with(em -> entities(em, EITHER, Map.of("person", person.value())).stream()
                .map(OneOnOneEntity::value)
                .toList());
    }

    @Override
    public void keep(OneOnOne held) {
        transactions.with(em -> {
            remove(
                    em,
                    entities(
                            em,
                            PAIR + " and o.heldOn = :day",
                            Map.of(
                                    "manager",
                                    held.manager().value(),
                                    "rep",
                                    held.rep().value(),
                                    "day",
                                    held.heldOn())));
            em.persist(OneOnOneEntity.of(held));
            em.flush();
            return held;
        });
    }

    @Override
    public int forget(Person.Id person) {
        return transactions.with(em -> remove(em, entities(em, EITHER, Map.of("person", person.value()))));
    }

    /** At once: what takes its place has the same key. */
    private static int remove(EntityManager em, List<OneOnOneEntity> entities) {
        entities.forEach(em::remove);
        em.flush();
        return entities.size();
    }

    private static List<OneOnOneEntity> entities(EntityManager em, String which, Map<String, Object> parameters) {
        var query = em.createQuery(
                "select o from OneOnOneEntity o where " + which + " order by o.heldOn desc", OneOnOneEntity.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
