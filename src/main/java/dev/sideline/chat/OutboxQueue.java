package dev.sideline.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sending side of the {@link Outbox}. Each call is a transaction of its own. A parcel that was claimed and of which
 * nothing more was heard (the process died) is claimable again after its lease as one whose outcome is unknown.
 */
public interface OutboxQueue {

    /** Claims due parcels for one sender; no two senders get the same one. */
    List<Parcel> claim(Instant now, int most);

    /**
     * Asks once more, right before the call that sends it (where it was looked for: after looking); false when it was
     * withdrawn meanwhile, or when the lease ran out and another sender has it.
     */
    boolean stillWanted(UUID deliveryId);

    void delivered(UUID deliveryId, String channel, String ts, Instant at);

    /** It certainly did not get through; try again from then on. */
    void retry(UUID deliveryId, Instant notBefore, String why);

    /** Nobody knows whether it got through; look into the conversation from then on. */
    void unknown(UUID deliveryId, Instant lookFrom, String why);

    /** It can never get through, or nobody can find out; it is put before an admin and not sent again. */
    void giveUp(UUID deliveryId, String why, Instant at);

    /** How many parcels wait, for readiness and metrics. */
    long waiting();

    /**
     * Forgets what was delivered or withdrawn before that moment; how many they were. What tells of something that still
     * stands is kept, for whether it reached the person matters as long as it does; so is what was given up.
     */
    int purge(Instant settledBefore);

    /** What was given up, newest first, for the admins. */
    List<GivenUp> givenUp(int most);

    /**
     * A message to send, to look for, or to update.
     *
     * @param slackId to whom; null when the person is not linked to a Slack user
     * @param task what to do with it
     * @param channel where it already is; null unless it is to be updated
     * @param ts which message it is there; null unless it is to be updated
     * @param attempts how often it was tried before
     * @param putAt when it was decided
     */
    record Parcel(
            UUID deliveryId,
            @Nullable String slackId,
            String purpose,
            Message message,
            Errand task,
            @Nullable String channel,
            @Nullable String ts,
            int attempts,
            Instant putAt) {}

    /** What to do with a parcel. */
    enum Errand {
        SEND,
        LOOK_THEN_SEND,
        UPDATE
    }

    record GivenUp(UUID deliveryId, @Nullable String slackId, String purpose, String why, Instant at) {}
}
