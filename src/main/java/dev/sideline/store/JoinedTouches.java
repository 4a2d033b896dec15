package dev.sideline.store;

import dev.sideline.account.Person;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Finds the accounts on which somebody takes part in touches. Who takes part is stored as text, which no mapped query
 * searches; the index on the time keeps what is searched small.
 */
record JoinedTouches(EntityManager em) {

    private static final String ACCOUNTS =
            """
            select distinct account from touches
            where at_time >= ?1 and status in ('PLANNED', 'HELD')
            and (lead_person = ?2 or ';' || our_people || ';' like ?3)
            """;

    List<Long> accounts(Person.Id person, Instant since) {
        List<?> found = em.createNativeQuery(ACCOUNTS)
                .setParameter(1, since.atOffset(ZoneOffset.UTC))
                .setParameter(2, person.value())
                .setParameter(3, "%;" + person.value() + ";%")
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
