package dev.sideline.chat;

import dev.sideline.account.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages that were decided and must reach somebody exactly once. Every call joins the transaction under way on this
 * thread, so that a decision and its message are kept together or not at all.
 */
public interface Outbox {

    /**
     * Puts a message on its way; nothing happens when one with this id was put in before.
     *
     * @param deliveryId carried in the message's metadata as {@code delivery_id}
     * @param purpose such as {@code nudge}, {@code digest}, {@code invitation}
     */
    void put(UUID deliveryId, Person.Id to, String purpose, Message message, Instant at);

    /** The same for whoever asked in this transaction what became of it, and heard that it was never put in. */
    default void putNew(UUID deliveryId, Person.Id to, String purpose, Message message, Instant at) {
        put(deliveryId, to, purpose, message, at);
    }

    /** Replaces the content of a message, whether it is still on its way or already with the person. */
    void revise(UUID deliveryId, Message message, Instant at);

    /** Takes back what was not handed to Slack yet; the reason is kept. What is already with Slack stays. */
    void withdraw(UUID deliveryId, String reason, Instant at);

    /** Takes back everything of these purposes that is on its way to somebody. */
    void withdrawFrom(Person.Id to, Set<String> purposes, String reason, Instant at);

    /** What became of a message; null for an id that was never put in. */
    @Nullable Fate fate(UUID deliveryId);

    /** The same of several messages, without those that were never put in. A store answers it with one question. */
    default Map<UUID, Fate> fates(Collection<UUID> deliveryIds) {
        Map<UUID, Fate> fates = new HashMap<>();
        deliveryIds.forEach(id -> {
            Fate fate = fate(id);
            if (fate != null) {
                fates.put(id, fate);
            }
        });
        return fates;
    }

    /** The content of a message as it was last put in or revised; empty for an id that is not there any more. */
    Optional<Message> message(UUID deliveryId);

    /** What became of a message. */
    enum Fate {
        ON_ITS_WAY,
        DELIVERED,
        WITHDRAWN,
        UNSETTLED
    }
}
