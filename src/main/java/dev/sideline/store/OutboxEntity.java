package dev.sideline.store;

import dev.sideline.chat.Outbox.Fate;
import dev.sideline.chat.OutboxQueue.Errand;
import dev.sideline.chat.OutboxQueue.GivenUp;
import dev.sideline.chat.OutboxQueue.Parcel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way, or settled. Only ever changed by single statements that name the state they expect, so that
 * nobody who decides or answers something fails because a sender was quicker.
 */
@Entity
@Table(name = "outbox")
class OutboxEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox")
    @SequenceGenerator(name = "outbox", sequenceName = "outbox_ids", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "delivery_id", nullable = false)
    private String deliveryId = "";

    @Column(nullable = false)
    private long person;

    /** To whom it was last handed; whoever looks for it must look there. */
    @Column(name = "slack_id")
    private @Nullable String slackId;

    @Column(nullable = false)
    private String purpose = "";

    @Column(nullable = false)
    private String message = "";

    /** Counts how often the content was replaced. */
    @Column(nullable = false)
    private int revision;

    /** The revision that a sender took along. */
    @Column(name = "sent_revision", nullable = false)
    private int sentRevision;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Fate fate = Fate.ON_ITS_WAY;

    /** What the next claim has to do; null when nothing is left. */
    @Enumerated(EnumType.STRING)
    private @Nullable Errand errand = Errand.SEND;

    @Column(name = "put_at", nullable = false)
    private Instant putAt = Instant.EPOCH;

    /** The place among what waits for the same person. */
    @Column(name = "queued_at", nullable = false)
    private Instant queuedAt = Instant.EPOCH;

    /** When it may be claimed: not before it is due, nor, once claimed, before the lease has run out. */
    @Column(name = "due_at", nullable = false)
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    /** Whether a sender was told to go ahead: from then on it may be with Slack. */
    @Column(nullable = false)
    private boolean handed;

    /** How often it was claimed; by it two claims of the same state are told apart. */
    @Column(nullable = false)
    private int attempts;

    private @Nullable String channel;

    private @Nullable String ts;

    private @Nullable String reason;

    /** Set when it was taken back while it was with Slack perhaps: it is not sent again. */
    @Column(name = "withdraw_reason")
    private @Nullable String withdrawReason;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    static OutboxEntity of(UUID deliveryId, long person, String purpose, String message, Instant at) {
        OutboxEntity parcel = new OutboxEntity();
        parcel.deliveryId = deliveryId.toString();
        parcel.person = person;
        parcel.purpose = purpose;
        parcel.message = message;
        parcel.putAt = at;
        parcel.queuedAt = at;
        parcel.dueAt = at;
        return parcel;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int revision() {
        return revision;
    }

    int attempts() {
        return attempts;
    }

    Errand errand() {
        return Objects.requireNonNull(errand);
    }

    /** Where it is looked for or updated, else where the person is now. */
    @Nullable String recipient(@Nullable String now) {
        return errand == Errand.SEND || slackId == null ? now : slackId;
    }

    Parcel parcel(@Nullable String recipient) {
        boolean there = errand == Errand.UPDATE;
        return new Parcel(
                UUID.fromString(deliveryId),
                recipient,
                purpose,
                MessageJson.read(message),
                errand(),
                there ? channel : null,
                there ? ts : null,
                attempts,
                putAt);
    }

    GivenUp givenUp() {
        return new GivenUp(
                UUID.fromString(deliveryId),
                slackId,
                purpose,
                reason == null ? "" : reason,
                Objects.requireNonNull(settledAt));
    }
}
