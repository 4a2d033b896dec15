package dev.sideline.practice;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/** A real Bolt app and the practice workspace on one ephemeral port, and hands to act with. */
final class PracticeServer implements AutoCloseable {
    static final String TOKEN = "xoxb-practice";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    static final Member MAYA = new Member(
            "U0MAYA", "maya", "Maya Chen", "maya@example.com", "America/New_York", "Account executive", false, false);
    static final Member OMAR = new Member(
            "U0OMAR", "omar", "Omar Haddad", "omar@example.com", "Europe/Berlin", "Sales manager", true, false);

    final TestTime time = new TestTime();
    final URI origin;
    final MethodsClient slack;
    private final Server server = new Server();
    private final PracticeWorkspace workspace;
    private final HttpClient http = HttpClient.newHttpClient();

    PracticeServer(Consumer<App> handlers) throws Exception {
        this(handlers, InstantSource.fixed(Clock.systemUTC().instant()), "secret");
    }

    PracticeServer(Consumer<App> handlers, InstantSource clock, String appsSecret) throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        connector.open();
        origin = URI.create("http://127.0.0.1:" + connector.getLocalPort());
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(origin + "/api/");
        Slack client = Slack.getInstance(config);
        slack = client.methods(TOKEN);
        App app = new App(AppConfig.builder()
                .slack(client)
                .singleTeamBotToken(TOKEN)
                .signingSecret(appsSecret)
                .build());
        handlers.accept(app);
        PracticeSettings settings = new PracticeSettings(
                "T0PRACTICE",
                "Sideline",
                TOKEN,
                "secret",
                origin.resolve("/slack/events"),
                "/coach",
                List.of("accounts", "help"),
                List.of(new Shortcut("log", "Log a touch", false), new Shortcut("save", "Save to an account", true)),
                clock);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
        workspace = new PracticeWorkspace(settings, List.of(MAYA, OMAR), time);
        workspace.mount(context);
        server.setHandler(context);
        server.start();
        gesture("open-home", "'tab': 'messages', 'user': 'U0OMAR'"); // classes load slowly on a busy machine
    }

    /** Does something as Maya; {@code fields} are JSON without the user. */
    JsonObject gesture(String name, String fields) throws IOException, InterruptedException {
        JsonObject body = JsonParser.parseString("{" + fields + "}").getAsJsonObject();
        if (!body.has("user")) {
            body.addProperty("user", MAYA.id());
        }
        HttpResponse<String> response = post("/practice/gesture/" + name, body.toString(), origin.toString());
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    HttpResponse<String> post(String path, String json, String from) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(origin.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Origin", from)
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonObject state(String user, long since) throws IOException, InterruptedException {
        return JsonParser.parseString(
                        get("/practice/state?user=" + user + "&since=" + since).body())
                .getAsJsonObject();
    }

    /** What Maya sees, as soon as it is as expected; fails when nothing changes for a while. */
    JsonObject screen(Predicate<JsonObject> expected) throws IOException, InterruptedException {
        JsonObject state = state(MAYA.id(), 0);
        for (int change = 0; change < 30 && !expected.test(state); change++) {
            state = state(MAYA.id(), state.get("revision").getAsLong());
        }
        return state;
    }

    /** Maya's newest message, as soon as it says {@code text}. */
    JsonObject message(String text) throws IOException, InterruptedException {
        JsonObject state = screen(s -> newest(s).toString().contains(text));
        return newest(state).getAsJsonObject();
    }

    /** Maya's uppermost modal, as soon as it contains {@code text}. */
    JsonObject modal(String text) throws IOException, InterruptedException {
        JsonObject state = screen(s -> !s.getAsJsonArray("views").isEmpty()
                && s.getAsJsonArray("views").toString().contains(text));
        return state.getAsJsonArray("views")
                .get(state.getAsJsonArray("views").size() - 1)
                .getAsJsonObject();
    }

    private static JsonElement newest(JsonObject state) {
        int count = state.getAsJsonArray("messages").size();
        return count == 0 ? new JsonObject() : state.getAsJsonArray("messages").get(count - 1);
    }

    @Override
    public void close() {
        workspace.close();
        LifeCycle.stop(server);
    }
}
