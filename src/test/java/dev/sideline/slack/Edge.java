package dev.sideline.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.sideline.app.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The edge in HTTP mode with the demo registry, between a fake Slack and signed requests as Slack sends them. */
final class Edge implements AutoCloseable {

    static final String SECRET = "a secret for tests";
    static final String USER = "U1";
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Timing QUICK = new Timing(
            Duration.ofMillis(1500),
            Duration.ofMillis(100),
            Duration.ofMillis(1000),
            Duration.ofMillis(700),
            Duration.ofMillis(700),
            Duration.ofMillis(50),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ZERO);

    final FakeSlack slack = new FakeSlack();
    final Demo demo = new Demo();
    final BlockingQueue<Instant> uninstalled = new LinkedBlockingQueue<>();
    final MemoryOutbox outbox = new MemoryOutbox();
    final InstantSource clock = InstantSource.system();
    final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final SlackBot bot;
    private final SlackWorkspace workspace;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();

    /** What the edge answered, and how long it took. */
    record Ack(int status, String body, Duration took) {
        JsonObject json() {
            return GSON.fromJson(body, JsonObject.class);
        }
    }

    Edge() throws Exception {
        workspace = SlackWorkspace.connect(
                new SlackAccess("xoxb-1", null, SECRET, slack.api(), Proxies.NONE), QUICK, clock, meters);
        bot = SlackBot.start(
                workspace,
                new SlackBot.Parts(
                        demo.registry(),
                        demo,
                        demo,
                        demo::plainWords,
                        demo.members::add,
                        uninstalled::add,
                        outbox,
                        clock));
        server = HttpServer.start("127.0.0.1", 0, bot.servlet(), List.of(), meters, context -> {});
    }

    SlackWorkspace workspace() {
        return workspace;
    }

    String newTrigger() {
        return "trigger" + number.incrementAndGet();
    }

    Ack command(String text) throws Exception {
        return command(USER, text, newTrigger());
    }

    Ack command(String user, String text, String trigger) throws Exception {
        return post(form(Map.of(
                "command",
                "/coach",
                "text",
                text,
                "user_id",
                user,
                "team_id",
                "T1",
                "channel_id",
                "C1",
                "trigger_id",
                trigger,
                "response_url",
                slack.responseUrl(trigger))));
    }

    /** A button in a message. */
    Ack press(String actionId, String value, boolean ephemeral) throws Exception {
        return press(actionId, value, ephemeral, newTrigger());
    }

    Ack press(String actionId, String value, boolean ephemeral, String trigger) throws Exception {
        return interact(Map.of(
                "type", "block_actions",
                "user", Map.of("id", USER),
                "team", Map.of("id", "T1"),
                "trigger_id", trigger,
                "response_url", slack.responseUrl(trigger),
                "container",
                        Map.of(
                                "type", "message",
                                "message_ts", "1700000000.000100",
                                "channel_id", "D1",
                                "is_ephemeral", ephemeral),
                "actions", List.of(Map.of("type", "button", "action_id", actionId, "value", value))));
    }

    Ack shortcut(String callbackId, String trigger) throws Exception {
        return interact(Map.of(
                "type",
                "shortcut",
                "user",
                Map.of("id", USER),
                "team",
                Map.of("id", "T1"),
                "trigger_id",
                trigger,
                "action_ts",
                "1700000000.000200",
                "callback_id",
                callbackId));
    }

    /** A shortcut on a message that somebody else wrote. */
    Ack shortcutOn(String text, String callbackId, String trigger) throws Exception {
        return interact(Map.of(
                "type", "message_action",
                "user", Map.of("id", USER),
                "team", Map.of("id", "T1"),
                "trigger_id", trigger,
                "callback_id", callbackId,
                "message_ts", "1700000000.000100",
                "channel", Map.of("id", "C7", "name", "sales"),
                "message", Map.of("type", "message", "user", "U2", "text", text, "ts", "1700000000.000100"),
                "response_url", slack.responseUrl(trigger)));
    }

    /** A button on Home or in a form. */
    Ack pressIn(View view, String actionId, String value) throws Exception {
        return interact(Map.of(
                "type", "block_actions",
                "user", Map.of("id", USER),
                "team", Map.of("id", "T1"),
                "trigger_id", newTrigger(),
                "container", Map.of("type", "view", "view_id", view.getId()),
                "view", GSON.toJsonTree(view),
                "actions", List.of(Map.of("type", "button", "action_id", actionId, "value", value))));
    }

    Ack submit(String viewId, String hash, String goal) throws Exception {
        return submit(viewId, hash, goal, newTrigger());
    }

    Ack submit(String viewId, String hash, String goal, String trigger) throws Exception {
        JsonObject view = GSON.toJsonTree(Demo.form("").view()).getAsJsonObject();
        view.addProperty("id", viewId);
        view.addProperty("root_view_id", viewId);
        view.addProperty("hash", hash);
        view.add(
                "state",
                GSON.toJsonTree(Map.of(
                        "values",
                        Map.of(
                                "goal", Map.of("goal", Map.of("type", "plain_text_input", "value", goal)),
                                "day", Map.of("day", Map.of("type", "datepicker", "selected_date", "2026-02-03"))))));
        return interact(Map.of(
                "type",
                "view_submission",
                "user",
                Map.of("id", USER),
                "team",
                Map.of("id", "T1"),
                "trigger_id",
                trigger,
                "view",
                view));
    }

    Ack suggest(String typed) throws Exception {
        return interact(Map.of(
                "type",
                "block_suggestion",
                "user",
                Map.of("id", USER),
                "team",
                Map.of("id", "T1"),
                "action_id",
                "who",
                "block_id",
                "who",
                "value",
                typed,
                "container",
                Map.of("type", "view", "view_id", "V1"),
                "view",
                Map.of("id", "V1", "type", "modal", "private_metadata", "{\"account\":7}")));
    }

    Ack event(String id, Map<String, Object> event) throws Exception {
        return post(
                GSON.toJson(Map.of(
                        "type", "event_callback", "team_id", "T1", "event_id", id, "event_time", 1, "event", event)),
                "application/json");
    }

    Ack interact(Map<String, Object> payload) throws Exception {
        return post(form(Map.of("payload", GSON.toJson(payload))));
    }

    private static String form(Map<String, String> fields) {
        return String.join(
                "&",
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .toList());
    }

    private Ack post(String form) throws Exception {
        return post(form, "application/x-www-form-urlencoded");
    }

    Ack post(String body, String type) throws Exception {
        return post(body.getBytes(StandardCharsets.UTF_8), type);
    }

    Ack post(byte[] body, String type) throws Exception {
        String now = String.valueOf(clock.instant().getEpochSecond());
        return post(body, type, now, signature(now, body));
    }

    /** Slack's, of the bytes that it sends. */
    static String signature(String timestamp, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
        return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    }

    Ack post(byte[] body, String type, String timestamp, String signature) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/slack/events"))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        Instant start = clock.instant();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Ack(response.statusCode(), response.body(), Duration.between(start, clock.instant()));
    }

    /** Does something on another thread. */
    static CompletableFuture<Ack> meanwhile(Callable<Ack> task) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        demo.gate.countDown();
        slack.release();
        bot.close();
        server.close();
        slack.close();
    }
}
