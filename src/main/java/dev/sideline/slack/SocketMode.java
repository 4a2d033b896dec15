package dev.sideline.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.websocket.ClientEndpointConfig;
import javax.websocket.DeploymentException;
import org.glassfish.tyrus.client.ClientManager;
import org.glassfish.tyrus.client.ClientProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to Slack in Socket Mode. The library's own client takes messages from a queue that stands still while
 * it reconnects, and answers over whichever session is the newest; this one hands each envelope over at once, and
 * acknowledges it where it came from. A watchdog asks for signs of life and connects anew.
 */
final class SocketMode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration WATCH = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration DRAIN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 100;

    private final WebApi api;
    private final String appToken;
    private final Proxies proxies;
    private final App app;
    private final AckTimer acks;
    private final SocketModeRequestParser parser;
    private final ClientManager client = ClientManager.createClient();
    private final ScheduledExecutorService watch = new ScheduledThreadPoolExecutor(1, Threads.named("socket-watch"));
    // When all threads are taken the reader itself works: Slack then waits, and nothing is lost.
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            4,
            AT_ONCE,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Threads.named("envelope"),
            new ThreadPoolExecutor.CallerRunsPolicy());

    private volatile @Nullable SocketSession current;
    private volatile String trouble = "not connected yet";
    private int failures;
    private long nextTry = System.nanoTime();

    SocketMode(WebApi api, String appToken, Proxies proxies, App app, AckTimer acks) {
        this.api = api;
        this.appToken = appToken;
        this.proxies = proxies;
        this.app = app;
        this.acks = acks;
        this.parser = new SocketModeRequestParser(app.config());
        client.getProperties().put(ClientProperties.HANDSHAKE_TIMEOUT, 5_000);
    }

    void start() {
        var unused = watch.scheduleWithFixedDelay(this::look, 0, WATCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why nothing arrives from Slack; empty when it does. */
    Optional<String> trouble() {
        SocketSession session = current;
        return session != null && session.isReady() ? Optional.empty() : Optional.of("Socket Mode: " + trouble);
    }

    private void look() {
        try {
            SocketSession session = current;
            if (session != null && session.isAlive() && !session.isLeaving()) {
                session.ping();
            } else if (System.nanoTime() - nextTry >= 0) {
                connect(session);
            }
        } catch (RuntimeException e) {
            LOG.error("The watch over the connection to Slack stumbled", e);
        }
    }

    private void connect(@Nullable SocketSession before) {
        Outcome<URI> address = api.call(
                        "apps.connections.open", methods -> methods.appsConnectionsOpen(r -> r.token(appToken)))
                .then(answer -> new Outcome.Done<>(URI.create(answer.getUrl())));
        if (!(address instanceof Outcome.Done<URI> opened)) {
            failed("apps.connections.open: " + address.label());
            return;
        }
        SocketSession session = new SocketSession(this::take);
        try {
            through(proxies.forAddress(opened.given()));
            client.connectToServer(
                    session, ClientEndpointConfig.Builder.create().build(), opened.given());
        } catch (DeploymentException | IOException e) {
            failed(e.getClass().getSimpleName() + ": " + e.getMessage());
            return;
        }
        current = session;
        failures = 0;
        LOG.info("Connected to Slack in Socket Mode");
        if (before != null) {
            // What it delivered is still being acknowledged.
            var unused = watch.schedule(before::close, DRAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void failed(String why) {
        failures++;
        Duration pause = Duration.ofMillis(500).multipliedBy(1L << Math.min(failures, 7));
        nextTry = System.nanoTime() + (pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE).toNanos();
        trouble = why;
        LOG.warn("No connection to Slack: {}", why);
    }

    private void through(@Nullable URI proxy) {
        if (proxy == null) {
            return;
        }
        client.getProperties()
                .put(ClientProperties.PROXY_URI, "http://" + proxy.getHost() + ":" + Proxies.portOf(proxy));
        String header = SlackHttp.ProxyCredentials.header(proxy);
        if (header != null) {
            client.getProperties().put(ClientProperties.PROXY_HEADERS, Map.of("Proxy-Authorization", header));
        }
    }

    private void take(SocketSession session, String message) {
        workers.execute(() -> {
            long start = System.nanoTime();
            JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
            if (envelope.has("envelope_id")) {
                session.acknowledge(envelope.get("envelope_id").getAsString(), run(message));
                acks.record(envelope.get("type").getAsString(), System.nanoTime() - start);
            }
        });
    }

    /** What goes back with the acknowledgement; what cannot be handled now cannot be handled when it comes again. */
    private @Nullable Response run(String message) {
        try {
            SocketModeRequest request = parser.parse(message);
            return request == null || request.getBoltRequest() == null ? null : app.run(request.getBoltRequest());
        } catch (Exception e) {
            LOG.error("An envelope from Slack could not be handled", e);
            return null;
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        SocketSession session = current;
        current = null;
        trouble = "closed";
        if (session != null) {
            session.close();
        }
        Threads.stop(workers, Duration.ofSeconds(2));
        client.shutdown();
    }
}
