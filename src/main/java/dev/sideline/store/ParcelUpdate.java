package dev.sideline.store;

import dev.sideline.chat.Outbox.Fate;
import dev.sideline.chat.OutboxQueue.Errand;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** One statement that changes parcels {@code o} that are in the state it names. */
record ParcelUpdate(String changes, String where, Map<String, Object> parameters) {

    static final String ON_ITS_WAY = literal(Fate.ON_ITS_WAY);
    static final String DELIVERED = literal(Fate.DELIVERED);
    static final String WITHDRAWN = literal(Fate.WITHDRAWN);
    static final String UNSETTLED = literal(Fate.UNSETTLED);
    static final String SEND = literal(Errand.SEND);
    static final String LOOK_THEN_SEND = literal(Errand.LOOK_THEN_SEND);
    static final String UPDATE = literal(Errand.UPDATE);

    static final String UNCLAIMED = "o.claimedBy = null";
    static final String NOTHING_LEFT = "o.errand = null, " + UNCLAIMED;

    static ParcelUpdate of(String changes, String where) {
        return new ParcelUpdate(changes, where, Map.of());
    }

    ParcelUpdate with(String name, Object value) {
        return with(Map.of(name, value));
    }

    ParcelUpdate with(Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new ParcelUpdate(changes, where, all);
    }

    /** How many were changed. */
    int run(EntityManager em) {
        Query update = em.createQuery("update OutboxEntity o set " + changes + " where " + where);
        parameters.forEach(update::setParameter);
        return update.executeUpdate();
    }

    private static String literal(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }
}
