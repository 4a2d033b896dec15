package dev.sideline.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks into a conversation for a message that may have arrived. */
final class Settlement {

    /** The clocks of Slack and of this machine need not agree. */
    private static final Duration BEFORE = Duration.ofMinutes(5);

    private static final int PAGE = 100;
    private static final int PAGES = 50;

    private final WebApi api;
    private final InstantSource clock;

    Settlement(WebApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    /** The message's ts; empty when it is certainly not there. */
    Outcome<Optional<String>> find(String channel, UUID id, Instant putAt) {
        // The coach's clock may run ahead of the one that stamps messages.
        Instant now = clock.instant();
        String oldest = (putAt.isBefore(now) ? putAt : now).minus(BEFORE).getEpochSecond() + ".000000";
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            String from = cursor;
            Outcome<ConversationsHistoryResponse> read = api.call(
                    "conversations.history",
                    methods -> methods.conversationsHistory(r -> r.channel(channel)
                            .oldest(oldest)
                            .limit(PAGE)
                            .includeAllMetadata(true)
                            .cursor(from.isEmpty() ? null : from)));
            if (!(read instanceof Outcome.Done<ConversationsHistoryResponse> done)) {
                return read.then(answer -> new Outcome.Done<>(Optional.empty()));
            }
            List<Message> messages = done.given().getMessages();
            Optional<String> found = messages.stream()
                    .filter(message -> carries(message, id))
                    .map(Message::getTs)
                    .findFirst();
            cursor = done.given().getResponseMetadata() == null
                    ? ""
                    : Entered.orEmpty(done.given().getResponseMetadata().getNextCursor());
            if (found.isPresent() || cursor.isEmpty()) {
                return new Outcome.Done<>(found);
            }
        }
        return new Outcome.Refused<>("too_many_messages");
    }

    private static boolean carries(Message message, UUID id) {
        return message.getMetadata() != null
                && Delivery.EVENT_TYPE.equals(message.getMetadata().getEventType())
                && message.getMetadata().getEventPayload() != null
                && id.toString().equals(message.getMetadata().getEventPayload().get(Delivery.DELIVERY_ID));
    }
}
