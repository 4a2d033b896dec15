package dev.sideline.slack;

import com.slack.api.methods.request.chat.ChatPostEphemeralRequest.ChatPostEphemeralRequestBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.request.chat.ChatUpdateRequest.ChatUpdateRequestBuilder;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.slack.Calls.Again;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Says things to one person, where they acted. These messages are answers: nobody is left without one. Where the answer
 * did not come through it goes to the direct messages, and where nobody knows, it goes there too and says why.
 */
final class Posts {

    private static final String ONCE_MORE = "Slack did not confirm that you got this answer, so here it is once more.";

    private final WebApi api;
    private final Calls calls;
    private final Conversations conversations;
    private final Pace pace;
    private final InstantSource clock;

    Posts(WebApi api, Calls calls, Conversations conversations, Pace pace, InstantSource clock) {
        this.api = api;
        this.calls = calls;
        this.conversations = conversations;
        this.pace = pace;
        this.clock = clock;
    }

    CompletableFuture<Outcome<Boolean>> say(Origin origin, Message message) {
        String user = origin.user();
        if (origin.kind() == Origin.Kind.MENTION) {
            return orDirect(user, message, whisper(origin, message));
        }
        ResponseLink link = origin.link();
        return link != null && link.take(clock.instant())
                ? orDirect(user, message, respond(link, message, false))
                : direct(user, message)
                        .thenCompose(outcome -> isUnknown(outcome) ? onceMore(user, message) : is(outcome));
    }

    private CompletableFuture<Outcome<Boolean>> orDirect(
            String user, Message message, CompletableFuture<Outcome<Boolean>> first) {
        return first.thenCompose(outcome -> {
            if (outcome.value().isPresent()) {
                return is(outcome);
            }
            return isUnknown(outcome) ? onceMore(user, message) : direct(user, inWords(message));
        });
    }

    /** A picture that has gone meanwhile may be why a message was refused: its words stand in for it. */
    private static Message inWords(Message message) {
        return new Message(
                message.text(),
                message.blocks().stream()
                        .map(block -> block instanceof ImageBlock image
                                ? Blocks.context(Mrkdwn.escape(image.getAltText(), BlockLimits.SECTION_TEXT))
                                : block)
                        .toList());
    }

    private CompletableFuture<Outcome<Boolean>> onceMore(String user, Message message) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(ONCE_MORE));
        blocks.addAll(message.blocks().isEmpty() ? List.of(Blocks.section(message.text())) : message.blocks());
        return direct(user, new Message(message.text(), blocks));
    }

    private static boolean isUnknown(Outcome<?> outcome) {
        return outcome instanceof Outcome.Unknown<?>;
    }

    private static CompletableFuture<Outcome<Boolean>> is(Outcome<Boolean> outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    /** Replaces the message whose button was pressed; where that cannot be, the message is said. */
    CompletableFuture<Outcome<Boolean>> replace(Origin origin, Message message) {
        ResponseLink link = origin.link();
        if (origin.kind() == Origin.Kind.EPHEMERAL && link != null && link.take(clock.instant())) {
            return orSay(origin, message, respond(link, message, true));
        }
        String channel = origin.channel();
        String ts = origin.ts();
        if (origin.kind() == Origin.Kind.MESSAGE && channel != null && ts != null) {
            return orSay(origin, message, calls.make("chat.update", Again.HARMLESS, () -> api.call(
                            "chat.update",
                            methods -> methods.chatUpdate(
                                    r -> content(r.channel(channel).ts(ts), message)))
                    .then(answer -> new Outcome.Done<>(true))));
        }
        return say(origin, message);
    }

    private CompletableFuture<Outcome<Boolean>> orSay(
            Origin origin, Message message, CompletableFuture<Outcome<Boolean>> first) {
        return first.thenCompose(outcome -> outcome.value().isPresent() ? is(outcome) : say(origin, message));
    }

    private CompletableFuture<Outcome<Boolean>> respond(ResponseLink link, Message message, boolean replacing) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("response_type", "ephemeral");
        body.put("replace_original", replacing);
        body.put("text", message.text());
        if (!message.blocks().isEmpty()) {
            body.put("blocks", blocks(message));
        }
        Again again = replacing ? Again.HARMLESS : Again.ANSWER;
        return calls.make("response_url", again, () -> api.respond(link.url(), body));
    }

    private CompletableFuture<Outcome<Boolean>> whisper(Origin origin, Message message) {
        String channel = Objects.requireNonNull(origin.channel());
        return calls.make("chat.postEphemeral", Again.ANSWER, pace.reserve(channel), () -> api.call(
                        "chat.postEphemeral",
                        methods -> methods.chatPostEphemeral(r ->
                                content(r.channel(channel).user(origin.user()).threadTs(origin.thread()), message)))
                .then(answer -> new Outcome.Done<>(true)));
    }

    private CompletableFuture<Outcome<Boolean>> direct(String user, Message message) {
        return calls.make("chat.postMessage", Again.ANSWER, pace.reserve(user), () -> conversations
                .with(user)
                .then(channel -> api.call(
                        "chat.postMessage",
                        methods -> methods.chatPostMessage(r -> content(r.channel(channel), message))))
                .then(answer -> new Outcome.Done<>(true)));
    }

    static ChatPostMessageRequestBuilder content(ChatPostMessageRequestBuilder request, Message message) {
        request.text(message.text()).unfurlLinks(false).unfurlMedia(false);
        return message.blocks().isEmpty() ? request : request.blocks(blocks(message));
    }

    static ChatUpdateRequestBuilder content(ChatUpdateRequestBuilder request, Message message) {
        // Without blocks Slack would keep the ones that were there.
        return request.text(message.text()).blocks(blocks(message));
    }

    private static ChatPostEphemeralRequestBuilder content(ChatPostEphemeralRequestBuilder request, Message message) {
        request.text(message.text());
        return message.blocks().isEmpty() ? request : request.blocks(blocks(message));
    }

    private static List<LayoutBlock> blocks(Message message) {
        return message.blocks().size() <= BlockLimits.MESSAGE_BLOCKS
                ? message.blocks()
                : message.blocks().subList(0, BlockLimits.MESSAGE_BLOCKS);
    }
}
