package dev.sideline.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.BiConsumer;
import javax.websocket.CloseReason;
import javax.websocket.Endpoint;
import javax.websocket.EndpointConfig;
import javax.websocket.MessageHandler;
import javax.websocket.PongMessage;
import javax.websocket.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack. */
final class SocketSession extends Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);
    private static final Duration PING_AFTER = Duration.ofSeconds(5);
    private static final Duration GREETS_WITHIN = Duration.ofSeconds(10);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(20);

    private final BiConsumer<SocketSession, String> receiver;
    private volatile @Nullable Session session;
    private volatile boolean greeted;
    private volatile boolean leaving;
    private volatile boolean closed;
    private final long begunAt = System.nanoTime();
    private volatile long heardAt = begunAt;
    private volatile long pingedAt = begunAt;

    SocketSession(BiConsumer<SocketSession, String> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void onOpen(Session opened, EndpointConfig config) {
        session = opened;
        opened.addMessageHandler(String.class, new MessageHandler.Whole<String>() {
            @Override
            public void onMessage(String message) {
                heard(message);
            }
        });
        opened.addMessageHandler(PongMessage.class, new MessageHandler.Whole<PongMessage>() {
            @Override
            public void onMessage(PongMessage message) {
                heardAt = System.nanoTime();
            }
        });
    }

    @Override
    public void onClose(Session ended, CloseReason reason) {
        closed = true;
        LOG.info("A connection to Slack was closed: {}", reason.getCloseCode());
    }

    @Override
    public void onError(Session failed, Throwable reason) {
        LOG.warn("A connection to Slack failed: {}", reason.toString());
    }

    private void heard(String message) {
        heardAt = System.nanoTime();
        JsonObject json = JsonParser.parseString(message).getAsJsonObject();
        JsonElement type = json.get("type");
        String name = type == null ? "" : type.getAsString();
        if (name.equals("hello")) {
            greeted = true;
        } else if (name.equals("disconnect")) {
            leaving = true;
        } else {
            receiver.accept(this, message);
        }
    }

    boolean isAlive() {
        Session open = session;
        return !closed
                && open != null
                && open.isOpen()
                && System.nanoTime() - heardAt < DEAD_AFTER.toNanos()
                && (greeted || System.nanoTime() - begunAt < GREETS_WITHIN.toNanos());
    }

    /** Slack said hello and did not say goodbye. */
    boolean isReady() {
        return greeted && isAlive();
    }

    /** Slack asked for a new connection; this one still works for a moment. */
    boolean isLeaving() {
        return leaving;
    }

    /** Asks for a sign of life when there was none for a while. */
    void ping() {
        long now = System.nanoTime();
        Session open = session;
        if (open == null || now - heardAt < PING_AFTER.toNanos() || now - pingedAt < PING_AFTER.toNanos()) {
            return;
        }
        pingedAt = now;
        try {
            open.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | RuntimeException e) {
            LOG.warn("A ping to Slack failed: {}", e.toString());
            closed = true;
        }
    }

    /** @param response what goes back with it; null for nothing */
    void acknowledge(String envelope, @Nullable Response response) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", envelope);
        if (response != null
                && response.getBody() != null
                && !response.getBody().isEmpty()) {
            ack.add("payload", payload(response));
        }
        Session open = session;
        if (open != null && open.isOpen()) {
            synchronized (this) {
                var unused = open.getAsyncRemote().sendText(ack.toString());
            }
        }
    }

    private static JsonElement payload(Response response) {
        if (response.getContentType().startsWith("application/json")) {
            return JsonParser.parseString(response.getBody());
        }
        JsonObject text = new JsonObject();
        text.add("text", new JsonPrimitive(response.getBody()));
        return text;
    }

    void close() {
        closed = true;
        Session open = session;
        try {
            if (open != null && open.isOpen()) {
                open.close(new CloseReason(CloseReason.CloseCodes.NORMAL_CLOSURE, "bye"));
            }
        } catch (IOException e) {
            LOG.info("A connection to Slack was not closed properly: {}", e.toString());
        }
    }
}
