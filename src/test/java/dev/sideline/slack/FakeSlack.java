package dev.sideline.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack as a server: keeps what it was asked, answers like Slack, and fails as it is told. */
final class FakeSlack implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    /** One request: a method's arguments, or the JSON posted to a response_url as {@code body}. */
    record Asked(String method, Map<String, String> arguments) {
        JsonObject json(String argument) {
            return JsonParser.parseString(String.valueOf(arguments.get(argument)))
                    .getAsJsonObject();
        }

        String text(String argument) {
            return String.valueOf(arguments.get(argument));
        }
    }

    /** What happens instead of the usual answer. */
    interface Fault {
        void happen(HttpExchange exchange, FakeSlack slack, Asked asked) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Threads.named("fake-slack"));
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<JsonObject> history = new ArrayList<>();
    private final FakeFiles files = new FakeFiles();
    private final AtomicInteger number = new AtomicInteger();
    private volatile String socketUrl = "";
    private final CountDownLatch closing = new CountDownLatch(1);

    FakeSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI api() {
        return URI.create(address() + "/api/");
    }

    /** Where Socket Mode is to connect. */
    void socketAt(URI address) {
        socketUrl = address.toString();
    }

    String responseUrl(String id) {
        return address() + "/response/" + id;
    }

    private String address() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** Faults for the next calls of a method, one each; {@code response_url} for what is posted there. */
    void next(String method, Fault... inOrder) {
        faults.computeIfAbsent(method, name -> new ArrayDeque<>()).addAll(List.of(inOrder));
    }

    static Fault status(int status) {
        return (exchange, slack, asked) -> answer(exchange, status, "<html>no</html>");
    }

    static Fault limited(int seconds) {
        return (exchange, slack, asked) -> {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
            answer(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
        };
    }

    static Fault error(String error) {
        return (exchange, slack, asked) -> answer(exchange, 200, "{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    static Fault saying(String json) {
        return (exchange, slack, asked) -> answer(exchange, 200, json);
    }

    /** The usual answer, with the scopes that were granted. */
    static Fault granting(String scopes) {
        return (exchange, slack, asked) -> {
            exchange.getResponseHeaders().set("x-oauth-scopes", scopes);
            answer(exchange, 200, slack.apply(asked));
        };
    }

    static Fault reset() {
        return (exchange, slack, asked) -> exchange.close();
    }

    static Fault resetAfterApplying() {
        return (exchange, slack, asked) -> {
            slack.apply(asked);
            exchange.close();
        };
    }

    static Fault unreadable() {
        return (exchange, slack, asked) -> answer(exchange, 200, "<html>maintenance</html>");
    }

    /** Answers only when the latch opens. */
    static Fault after(CountDownLatch latch) {
        return (exchange, slack, asked) -> {
            try {
                if (latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    answer(exchange, 200, slack.apply(asked));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** The fault for calls with that argument, the usual answer for others. */
    static Fault when(String argument, String value, Fault fault) {
        return (exchange, slack, asked) -> {
            if (asked.text(argument).equals(value)) {
                fault.happen(exchange, slack, asked);
            } else {
                answer(exchange, 200, slack.apply(asked));
            }
        };
    }

    /** Never answers. */
    static Fault silence() {
        return (exchange, slack, asked) -> {
            try {
                slack.closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    FakeFiles files() {
        return files;
    }

    /** The n-th call of a method, counted from 1; waits for it. */
    Asked await(String method, int n) {
        synchronized (asked) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (count(method) < n) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("only " + count(method) + " calls of " + method + ", not " + n + ", among "
                            + asked.stream().map(Asked::method).toList());
                }
                try {
                    asked.wait(left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return calls(method).get(n - 1);
        }
    }

    int count(String method) {
        return calls(method).size();
    }

    List<Asked> calls(String method) {
        synchronized (asked) {
            return asked.stream().filter(call -> call.method.equals(method)).toList();
        }
    }

    /** Messages in the direct messages, as conversations.history gives them back. */
    List<JsonObject> history() {
        synchronized (asked) {
            return List.copyOf(history);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Asked call = path.startsWith("/api/")
                ? new Asked(path.substring("/api/".length()), form(body))
                : new Asked(place(path), Map.of("body", body, "url", path, "token", token));
        Fault fault;
        synchronized (asked) {
            Deque<Fault> waiting = faults.get(call.method);
            fault = waiting == null ? null : waiting.poll();
            asked.add(call);
            asked.notifyAll();
        }
        if (fault == null) {
            answer(exchange, 200, apply(call));
        } else {
            fault.happen(exchange, this, call);
        }
    }

    private static String place(String path) {
        return switch (path.split("/", -1)[1]) {
            case "response" -> "response_url";
            case "upload" -> "upload";
            default -> "download";
        };
    }

    private String apply(Asked call) {
        return switch (call.method) {
            case "files.getUploadURLExternal" -> files.announce(call.text("filename"), address());
            case "upload" -> files.take(call.text("url"), call.text("body"));
            case "files.completeUploadExternal" -> files.complete(call);
            case "files.info" -> files.info(call.text("file"), address());
            case "download" -> files.content(call.text("url"));
            case "auth.test" ->
                "{\"ok\":true,\"team_id\":\"T1\",\"team\":\"Lab\",\"user_id\":\"UBOT\",\"user\":\"sideline\"}";
            case "users.list" ->
                "{\"ok\":true,\"members\":[{\"id\":\"U1\",\"team_id\":\"T1\",\"name\":\"rosa\",\"tz\":\"Europe/Berlin\","
                        + "\"profile\":{\"real_name\":\"Rosa Diaz\",\"email\":\"rosa@example.com\"}},"
                        + "{\"id\":\"UBOT\",\"is_bot\":true},{\"id\":\"USLACKBOT\"},"
                        + "{\"id\":\"U9\",\"team_id\":\"T1\",\"name\":\"gus\",\"is_restricted\":true}]}";
            case "apps.connections.open" -> "{\"ok\":true,\"url\":\"" + socketUrl + "\"}";
            case "users.info" -> "{\"ok\":false,\"error\":\"user_not_found\"}";
            case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D" + call.text("users") + "\"}}";
            case "conversations.history" -> page(call);
            case "chat.getPermalink" ->
                "{\"ok\":true,\"permalink\":\"https://lab.slack.com/archives/" + call.text("channel") + "/p"
                        + call.text("message_ts").replace(".", "") + "\"}";
            case "chat.postMessage" -> posted(call);
            case "chat.update" ->
                "{\"ok\":true,\"channel\":\"" + call.text("channel") + "\",\"ts\":\"" + call.text("ts") + "\"}";
            case "views.open", "views.push" -> view("V" + number.incrementAndGet());
            case "views.update" -> view(call.text("view_id"));
            default -> "{\"ok\":true}";
        };
    }

    private static String view(String id) {
        return "{\"ok\":true,\"view\":{\"id\":\"" + id + "\",\"type\":\"modal\",\"root_view_id\":\"" + id + "\"}}";
    }

    private String posted(Asked call) {
        String ts = "1700000000." + String.format("%06d", number.incrementAndGet());
        JsonObject message = new JsonObject();
        message.addProperty("ts", ts);
        message.addProperty("text", call.text("text"));
        if (call.arguments.containsKey("metadata")) {
            message.add("metadata", call.json("metadata"));
        }
        synchronized (asked) {
            history.add(0, message);
        }
        return "{\"ok\":true,\"channel\":\"" + call.text("channel") + "\",\"ts\":\"" + ts + "\"}";
    }

    /** Two messages a page, so that whoever looks must turn pages. */
    private String page(Asked call) {
        int from = call.arguments.containsKey("cursor") ? Integer.parseInt(call.text("cursor")) : 0;
        List<JsonObject> all = history();
        List<JsonObject> some = all.subList(Math.min(from, all.size()), Math.min(from + 2, all.size()));
        String next = from + 2 < all.size() ? String.valueOf(from + 2) : "";
        return "{\"ok\":true,\"messages\":" + some + ",\"response_metadata\":{\"next_cursor\":\"" + next + "\"}}";
    }

    private static Map<String, String> form(String body) {
        Map<String, String> arguments = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                arguments.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return arguments;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Ends what is silent. */
    void release() {
        closing.countDown();
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }
}
