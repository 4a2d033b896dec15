package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox in the database, as those see it who decide. */
public final class JpaOutbox implements Outbox {

    private static final String ONE = "o.deliveryId = :delivery";

    private final JpaTransactions transactions;

    public JpaOutbox(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(UUID deliveryId, Person.Id to, String purpose, Message message, Instant at) {
        transactions.with(em -> {
            if (fates(em, deliveryId).isEmpty()) {
                em.persist(OutboxEntity.of(deliveryId, to.value(), purpose, MessageJson.write(message), at));
                em.flush();
            }
            return deliveryId;
        });
    }

    @Override
    public void putNew(UUID deliveryId, Person.Id to, String purpose, Message message, Instant at) {
        transactions.with(em -> {
            em.persist(OutboxEntity.of(deliveryId, to.value(), purpose, MessageJson.write(message), at));
            return deliveryId;
        });
    }

    @Override
    public void revise(UUID deliveryId, Message message, Instant at) {
        Map<String, Object> parcel = Map.of("delivery", deliveryId.toString());
        transactions.with(em -> {
            ParcelUpdate.of("o.message = :message, o.revision = o.revision + 1", ONE)
                    .with(parcel)
                    .with("message", MessageJson.write(message))
                    .run(em);
            return ParcelUpdate.of(
                            "o.errand = " + ParcelUpdate.UPDATE + ", o.queuedAt = :at, o.dueAt = :at",
                            ONE + " and o.fate = " + ParcelUpdate.DELIVERED + " and o.errand is null")
                    .with(parcel)
                    .with("at", at)
                    .run(em);
        });
    }

    @Override
    public void withdraw(UUID deliveryId, String reason, Instant at) {
        withdraw(ONE, Map.of("delivery", deliveryId.toString()), reason, at);
    }

    @Override
    public void withdrawFrom(Person.Id to, Set<String> purposes, String reason, Instant at) {
        if (!purposes.isEmpty()) {
            withdraw(
                    "o.person = :person and o.purpose in :purposes",
                    Map.of("person", to.value(), "purposes", purposes),
                    reason,
                    at);
        }
    }

    /** What is perhaps with Slack is only marked: it is withdrawn when it turns out that it is not. */
    private void withdraw(String which, Map<String, Object> parameters, String reason, Instant at) {
        String open = which + " and o.fate = " + ParcelUpdate.ON_ITS_WAY;
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("reason", StoredForm.text(reason));
        all.put("at", at);
        transactions.with(em -> {
            ParcelUpdate.of(
                            "o.withdrawReason = :reason, o.settledAt = :at",
                            open + " and o.handed = true and o.withdrawReason is null")
                    .with(all)
                    .run(em);
            return ParcelUpdate.of(
                            "o.fate = " + ParcelUpdate.WITHDRAWN + ", o.reason = :reason, o.settledAt = :at, "
                                    + ParcelUpdate.NOTHING_LEFT,
                            open + " and o.handed = false")
                    .with(all)
                    .run(em);
        });
    }

    @Override
    public @Nullable Fate fate(UUID deliveryId) {
        List<Fate> fates = transactions.with(em -> fates(em, deliveryId));
        return fates.isEmpty() ? null : fates.get(0);
    }

    @Override
    public Map<UUID, Fate> fates(Collection<UUID> deliveryIds) {
        List<String> ids = deliveryIds.stream().map(UUID::toString).distinct().toList();
        Map<UUID, Fate> fates = new HashMap<>();
        transactions.with(em -> {
            Rows.chunks(ids).forEach(some -> new Rows(em)
                    .query(
                            "select o.deliveryId, o.fate from OutboxEntity o where o.deliveryId in :ids",
                            Map.of("ids", some))
                    .getResultStream()
                    .forEach(columns -> fates.put(UUID.fromString((String) columns[0]), (Fate) columns[1])));
            return ids;
        });
        return fates;
    }

    @Override
    public Optional<Message> message(UUID deliveryId) {
        return transactions.with(em -> em
                .createQuery("select o.message from OutboxEntity o where " + ONE, String.class)
                .setParameter("delivery", deliveryId.toString())
                .getResultList()
                .stream()
                .map(MessageJson::read)
                .findFirst());
    }

    private static List<Fate> fates(EntityManager em, UUID deliveryId) {
        return em.createQuery("select o.fate from OutboxEntity o where " + ONE, Fate.class)
                .setParameter("delivery", deliveryId.toString())
                .getResultList();
    }
}
