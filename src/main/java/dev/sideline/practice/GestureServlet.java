package dev.sideline.practice;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people do on the page: POST {@code /practice/gesture/<name>} with {@code user} and the gesture's fields. */
final class GestureServlet extends HttpServlet {
    private static final int LARGEST = 1_000_000;
    private final transient Workspace workspace;
    private final transient Map<String, Gesture> gestures = new HashMap<>();

    GestureServlet(Workspace workspace) {
        this.workspace = workspace;
        Sending sending = new Sending(workspace);
        Mentions mentions = new Mentions(workspace.people().members());
        gestures.put("command", new CommandGesture(sending, mentions));
        gestures.put("message", new MessageGesture(sending, mentions));
        gestures.put("action", new ActionGesture(sending));
        gestures.put("suggest", new SuggestGesture(sending));
        gestures.put("submit", new SubmitGesture(sending));
        gestures.put("close", new CloseGesture(sending));
        gestures.put("open-home", new HomeGesture(sending));
        gestures.put("shortcut", new ShortcutGesture(sending));
        gestures.put("next-morning", new TimeGesture(workspace.revision(), workspace.time()::nextMorning));
        gestures.put("next-monday", new TimeGesture(workspace.revision(), workspace.time()::nextMonday));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!sameOrigin(request)) {
            Answers.json(response, HttpServletResponse.SC_FORBIDDEN, new SlackError("cross_origin").body());
            return;
        }
        String body = new String(request.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        try {
            JsonObject answer = perform(String.valueOf(request.getPathInfo()).substring(1), Json.parse(body));
            answer.addProperty("ok", true);
            Answers.json(response, HttpServletResponse.SC_OK, answer);
        } catch (SlackError e) {
            Answers.json(response, HttpServletResponse.SC_BAD_REQUEST, e.body());
        }
    }

    private JsonObject perform(String name, @Nullable JsonElement body) {
        Gesture gesture = gestures.get(name);
        if (gesture == null || body == null || !body.isJsonObject()) {
            throw new SlackError(gesture == null ? "unknown_gesture" : "invalid_json");
        }
        JsonObject request = body.getAsJsonObject();
        Member who =
                workspace.people().find(Json.text(request, "user")).orElseThrow(() -> new SlackError("user_not_found"));
        return gesture.perform(who, request);
    }

    /** Browsers send Origin with every POST; another site's page cannot forge it. */
    static boolean sameOrigin(HttpServletRequest request) {
        return ("http://" + request.getHeader("Host")).equals(request.getHeader("Origin"));
    }
}
