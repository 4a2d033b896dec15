package dev.sideline.slack;

import com.slack.api.model.Message.Metadata;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.OutboxQueue.Errand;
import dev.sideline.chat.OutboxQueue.Parcel;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Brings one parcel to its person, or finds out whether it is there. Slack's posting is not repeatable, so a call
 * without an answer is never simply made again: the conversation is read first.
 */
final class Delivery {

    static final String EVENT_TYPE = "sideline_message";
    static final String DELIVERY_ID = "delivery_id";

    /** What Slack refuses because of the token, not because of the message. */
    private static final Set<String> TOKEN = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "missing_scope",
            "not_allowed_token_type",
            "team_access_not_granted",
            "org_login_required");

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration WHILE_BLOCKED = Duration.ofMinutes(1);
    private static final int LOOKS = 20;

    private final WebApi api;
    private final Conversations conversations;
    private final SlackDirectory directory;
    private final Settlement settlement;
    private final OutboxQueue queue;
    private final Health health;
    private final InstantSource coach;
    private final Duration unsettled;
    private final MeterRegistry meters;

    /** @param unsettled how long after a call without an answer it may still take effect */
    Delivery(
            WebApi api,
            Conversations conversations,
            SlackDirectory directory,
            Settlement settlement,
            OutboxQueue queue,
            Health health,
            InstantSource coach,
            Duration unsettled,
            MeterRegistry meters) {
        this.api = api;
        this.conversations = conversations;
        this.directory = directory;
        this.settlement = settlement;
        this.queue = queue;
        this.health = health;
        this.coach = coach;
        this.unsettled = unsettled;
        this.meters = meters;
    }

    /** Until when later parcels for the same person must wait for this one; empty when they need not. */
    Optional<Instant> deliver(Parcel parcel) {
        String user = parcel.slackId();
        if (user == null) {
            return giveUp(parcel, "not linked to a Slack user");
        }
        if (directory.isDeactivated(user)) {
            return giveUp(parcel, "deactivated in Slack");
        }
        if (parcel.task() == Errand.UPDATE) {
            return update(parcel);
        }
        Outcome<String> channel = conversations.with(user);
        if (!(channel instanceof Outcome.Done<String> open)) {
            // Nothing was posted by opening a conversation; an unknown outcome before stays unknown.
            return parcel.task() == Errand.SEND ? notDelivered(parcel, channel, false) : notReadable(parcel, channel);
        }
        return parcel.task() == Errand.SEND ? send(parcel, open.given()) : look(parcel, open.given());
    }

    private Optional<Instant> send(Parcel parcel, String channel) {
        UUID id = parcel.deliveryId();
        if (!queue.stillWanted(id)) {
            count(parcel, "withdrawn");
            return Optional.empty();
        }
        Metadata metadata = Metadata.builder()
                .eventType(EVENT_TYPE)
                .eventPayload(Map.of(DELIVERY_ID, id.toString()))
                .build();
        var posted = api.call(
                "chat.postMessage",
                methods -> methods.chatPostMessage(
                        r -> Posts.content(r.channel(channel).metadata(metadata), parcel.message())));
        return posted.value()
                .map(answer -> delivered(parcel, answer.getChannel(), answer.getTs()))
                .orElseGet(() -> notDelivered(parcel, posted, true));
    }

    private Optional<Instant> look(Parcel parcel, String channel) {
        Outcome<Optional<String>> looked = settlement.find(channel, parcel.deliveryId(), parcel.putAt());
        if (!(looked instanceof Outcome.Done<Optional<String>> found)) {
            return notReadable(parcel, looked);
        }
        return found.given().map(ts -> delivered(parcel, channel, ts)).orElseGet(() -> send(parcel, channel));
    }

    private Optional<Instant> update(Parcel parcel) {
        String channel = parcel.channel();
        String ts = parcel.ts();
        if (channel == null || ts == null) {
            return giveUp(parcel, "to be updated, but nobody knows where it is");
        }
        var updated = api.call(
                "chat.update",
                methods ->
                        methods.chatUpdate(r -> Posts.content(r.channel(channel).ts(ts), parcel.message())));
        if (updated.value().isPresent()) {
            return delivered(parcel, channel, ts);
        }
        return updated instanceof Outcome.Refused<?> || updated instanceof Outcome.Limited<?>
                ? notDelivered(parcel, updated, false)
                // A second update changes nothing.
                : retry(parcel, pause(parcel), updated.label());
    }

    private Optional<Instant> delivered(Parcel parcel, String channel, String ts) {
        queue.delivered(parcel.deliveryId(), channel, ts, coach.instant());
        count(parcel, "delivered");
        return Optional.empty();
    }

    /** @param posting whether the call itself would have posted it */
    private Optional<Instant> notDelivered(Parcel parcel, Outcome<?> outcome, boolean posting) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            if (TOKEN.contains(refused.error())) {
                health.block("Slack refuses the bot token (" + refused.error() + ")");
                return retry(parcel, WHILE_BLOCKED, refused.error());
            }
            conversations.forget(String.valueOf(parcel.slackId()));
            return giveUp(parcel, "Slack refuses it: " + refused.error());
        }
        if (outcome instanceof Outcome.Limited<?> limited) {
            return retry(parcel, limited.pause(), "rate limited");
        }
        if (outcome instanceof Outcome.NeverSent<?> || !posting) {
            return retry(parcel, pause(parcel), outcome.label());
        }
        Instant lookFrom = coach.instant().plus(unsettled);
        queue.unknown(parcel.deliveryId(), lookFrom, outcome.label());
        count(parcel, "unknown");
        return Optional.of(lookFrom);
    }

    /** It may be there or not, and the conversation cannot be read: it is not sent again. */
    private Optional<Instant> notReadable(Parcel parcel, Outcome<?> outcome) {
        boolean refused = outcome instanceof Outcome.Refused<?>;
        if (refused && TOKEN.contains(outcome.label())) {
            health.block("Slack refuses the bot token (" + outcome.label() + ")");
        } else if (refused || parcel.attempts() >= LOOKS) {
            return giveUp(
                    parcel,
                    "nobody knows whether it arrived: the conversation cannot be read (" + outcome.label() + ")");
        }
        Duration pause = outcome instanceof Outcome.Limited<?> limited ? limited.pause() : pause(parcel);
        Instant lookFrom = coach.instant().plus(pause);
        queue.unknown(parcel.deliveryId(), lookFrom, "unreadable: " + outcome.label());
        count(parcel, "unreadable");
        return Optional.of(lookFrom);
    }

    private Optional<Instant> retry(Parcel parcel, Duration pause, String why) {
        Instant notBefore = coach.instant().plus(pause);
        queue.retry(parcel.deliveryId(), notBefore, why);
        count(parcel, "retry");
        return Optional.of(notBefore);
    }

    private Optional<Instant> giveUp(Parcel parcel, String why) {
        queue.giveUp(parcel.deliveryId(), why, coach.instant());
        count(parcel, "given_up");
        return Optional.empty();
    }

    /** Twice as long each time. */
    private static Duration pause(Parcel parcel) {
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(parcel.attempts(), 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void count(Parcel parcel, String outcome) {
        meters.counter("sideline.deliveries", "type", parcel.purpose(), "outcome", outcome)
                .increment();
    }
}
