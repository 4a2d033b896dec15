package dev.sideline.store;

import static dev.sideline.store.ParcelUpdate.DELIVERED;
import static dev.sideline.store.ParcelUpdate.LOOK_THEN_SEND;
import static dev.sideline.store.ParcelUpdate.NOTHING_LEFT;
import static dev.sideline.store.ParcelUpdate.ON_ITS_WAY;
import static dev.sideline.store.ParcelUpdate.SEND;
import static dev.sideline.store.ParcelUpdate.UNCLAIMED;
import static dev.sideline.store.ParcelUpdate.UNSETTLED;
import static dev.sideline.store.ParcelUpdate.UPDATE;
import static dev.sideline.store.ParcelUpdate.WITHDRAWN;

import dev.sideline.chat.Outbox.Fate;
import dev.sideline.chat.OutboxQueue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outbox in the database, as a sender sees it. Parcels of one person are handed out in the order in which they were
 * put in, and one at a time: the next one when the one before is settled. A claim is one statement that names the state
 * it saw, so two senders never get the same parcel; a sender that lost its lease changes nothing any more.
 */
public final class JpaOutboxQueue implements OutboxQueue {

    private static final String HEADS =
            """
            select o, p.slackId from OutboxEntity o join PersonEntity p on p.id = o.person
            where o.errand is not null and o.dueAt <= :now
            and not exists (select e.id from OutboxEntity e where e.person = o.person and e.errand is not null
            and (e.queuedAt < o.queuedAt or (e.queuedAt = o.queuedAt and e.id < o.id)))
            order by o.queuedAt, o.id
            """;

    private static final String FORGOTTEN =
            """
            delete from OutboxEntity o where o.errand is null and o.settledAt < :before and o.fate in :fates
            and not exists (select n.id from NudgeEntity n, EpisodeEntity e
            where n.delivery = o.deliveryId and e.id = n.episode and e.closedAt is null)
            """;

    private static final String ONE = "o.deliveryId = :delivery";
    private static final String MINE = ONE + " and o.claimedBy = :me and o.errand is not null";
    private static final String UNLINKED = "not linked to a Slack user";

    private final JpaTransactions transactions;
    private final Duration lease;
    private final String me = UUID.randomUUID().toString();

    /** @param lease longer than any attempt takes, with all its timeouts */
    public JpaOutboxQueue(JpaTransactions transactions, Duration lease) {
        this.transactions = transactions;
        this.lease = lease;
    }

    @Override
    public List<Parcel> claim(Instant now, int most) {
        try {
            return transactions.with(em -> {
                List<Parcel> claimed = new ArrayList<>();
                for (Object[] head : new Rows(em)
                        .query(HEADS, Map.of("now", now))
                        .setMaxResults(most)
                        .getResultList()) {
                    OutboxEntity parcel = (OutboxEntity) head[0];
                    String recipient = parcel.recipient((String) head[1]);
                    if (recipient == null && parcel.errand() == Errand.SEND) {
                        withdrawUnlinked(em, parcel, now);
                    } else if (claim(em, parcel, recipient, now)) {
                        claimed.add(parcel.parcel(recipient));
                    }
                }
                return claimed;
            });
        } catch (PersistenceException refused) {
            // Another sender was at the same parcels; nothing was claimed, and the next round is soon.
            if (SqlState.of(refused).isCollision()) {
                return List.of();
            }
            throw refused;
        }
    }

    /** Whoever claims it again, because nothing more was heard, must look before sending. */
    private boolean claim(EntityManager em, OutboxEntity parcel, @Nullable String recipient, Instant now) {
        String taken = "o.claimedBy = :me, o.dueAt = :until, o.attempts = o.attempts + 1";
        String first = parcel.errand() == Errand.SEND
                ? ", o.errand = " + LOOK_THEN_SEND + ", o.slackId = :recipient, o.handed = false"
                : "";
        String content = parcel.errand() == Errand.LOOK_THEN_SEND ? "" : ", o.sentRevision = o.revision";
        ParcelUpdate update = seen(parcel, taken + first + content).with(Map.of("me", me, "until", now.plus(lease)));
        return (recipient == null || first.isEmpty() ? update : update.with("recipient", recipient)).run(em) == 1;
    }

    private static void withdrawUnlinked(EntityManager em, OutboxEntity parcel, Instant now) {
        seen(parcel, "o.fate = " + WITHDRAWN + ", o.reason = :reason, o.settledAt = :now, " + NOTHING_LEFT)
                .with(Map.of("reason", UNLINKED, "now", now))
                .run(em);
    }

    private static ParcelUpdate seen(OutboxEntity parcel, String changes) {
        return ParcelUpdate.of(
                        changes,
                        "o.id = :id and o.errand is not null and o.attempts = :attempts and o.revision = :revision")
                .with(Map.of("id", parcel.id(), "attempts", parcel.attempts(), "revision", parcel.revision()));
    }

    /** How many messages were put in at exactly that moment. */
    public long putAt(Instant at) {
        return transactions.with(
                em -> em.createQuery("select count(o) from OutboxEntity o where o.putAt = :at", Long.class)
                        .setParameter("at", at)
                        .getSingleResult());
    }

    @Override
    public boolean stillWanted(UUID deliveryId) {
        return transactions.with(em -> {
            if (mine(deliveryId, "o.handed = true", " and o.withdrawReason is null")
                            .run(em)
                    == 1) {
                return true;
            }
            withdrawMarked(em, deliveryId);
            return false;
        });
    }

    @Override
    public void delivered(UUID deliveryId, String channel, String ts, Instant at) {
        transactions.with(em -> {
            ParcelUpdate.of(
                            "o.fate = " + DELIVERED + ", o.channel = :channel, o.ts = :ts, o.settledAt = :at, "
                                    + "o.attempts = 0, " + NOTHING_LEFT,
                            ONE)
                    .with(Map.of("delivery", deliveryId.toString(), "channel", channel, "ts", ts, "at", at))
                    .run(em);
            return ParcelUpdate.of(
                            "o.errand = " + UPDATE + ", o.queuedAt = :at, o.dueAt = :at",
                            ONE + " and o.revision > o.sentRevision")
                    .with(Map.of("delivery", deliveryId.toString(), "at", at))
                    .run(em);
        });
    }

    @Override
    public void retry(UUID deliveryId, Instant notBefore, String why) {
        transactions.with(em -> {
            withdrawMarked(em, deliveryId);
            mine(deliveryId, "o.errand = " + SEND + ", o.handed = false", " and o.fate = " + ON_ITS_WAY)
                    .run(em);
            return later(em, deliveryId, notBefore, why);
        });
    }

    @Override
    public void unknown(UUID deliveryId, Instant lookFrom, String why) {
        transactions.with(em -> later(em, deliveryId, lookFrom, why));
    }

    private int later(EntityManager em, UUID deliveryId, Instant due, String why) {
        return mine(deliveryId, "o.dueAt = :due, o.reason = :why, " + UNCLAIMED, "")
                .with(Map.of("due", due, "why", StoredForm.text(why)))
                .run(em);
    }

    @Override
    public void giveUp(UUID deliveryId, String why, Instant at) {
        Map<String, Object> reason = Map.of("why", StoredForm.text(why), "at", at);
        String settled = "o.reason = :why, o.settledAt = :at, " + NOTHING_LEFT;
        transactions.with(em -> {
            mine(deliveryId, "o.fate = " + UNSETTLED + ", " + settled, " and o.fate = " + ON_ITS_WAY)
                    .with(reason)
                    .run(em);
            // A message that is there stays delivered, also when it cannot be updated.
            return mine(deliveryId, settled, "").with(reason).run(em);
        });
    }

    @Override
    public long waiting() {
        return transactions.with(
                em -> em.createQuery("select count(o) from OutboxEntity o where o.errand is not null", Long.class)
                        .getSingleResult());
    }

    @Override
    public int purge(Instant settledBefore) {
        return transactions.with(em -> em.createQuery(FORGOTTEN)
                .setParameter("before", settledBefore)
                .setParameter("fates", List.of(Fate.DELIVERED, Fate.WITHDRAWN))
                .executeUpdate());
    }

    @Override
    public List<GivenUp> givenUp(int most) {
        return transactions.with(em -> em.createQuery(
                        "select o from OutboxEntity o where o.fate = :fate order by o.settledAt desc, o.id desc",
                        OutboxEntity.class)
                .setParameter("fate", Fate.UNSETTLED)
                .setMaxResults(most)
                .getResultStream()
                .map(OutboxEntity::givenUp)
                .toList());
    }

    private void withdrawMarked(EntityManager em, UUID deliveryId) {
        mine(
                        deliveryId,
                        "o.fate = " + WITHDRAWN + ", o.reason = o.withdrawReason, " + NOTHING_LEFT,
                        " and o.withdrawReason is not null and o.fate = " + ON_ITS_WAY)
                .run(em);
    }

    private ParcelUpdate mine(UUID deliveryId, String changes, String more) {
        return ParcelUpdate.of(changes, MINE + more).with(Map.of("delivery", deliveryId.toString(), "me", me));
    }
}
