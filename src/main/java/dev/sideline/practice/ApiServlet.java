package dev.sideline.practice;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slack's Web API at {@code /api/<method>}. */
final class ApiServlet extends HttpServlet {
    private final transient PracticeSettings settings;
    private final transient Map<String, ApiMethod> methods = new HashMap<>();

    ApiServlet(Workspace workspace) {
        this.settings = workspace.settings();
        methods.putAll(new TeamMethods(workspace).methods());
        methods.putAll(new UserMethods(workspace).methods());
        methods.putAll(new ConversationMethods(workspace).methods());
        methods.putAll(new ChatMethods(workspace).methods());
        methods.putAll(new ViewMethods(workspace).methods());
        methods.putAll(new FileMethods(workspace).methods());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        JsonObject answer;
        try {
            answer = call(path.substring(1), request);
            answer.addProperty("ok", true);
        } catch (SlackError e) {
            answer = e.body();
        }
        Answers.json(response, HttpServletResponse.SC_OK, answer);
    }

    private JsonObject call(String name, HttpServletRequest request) throws IOException {
        Arguments args = Arguments.read(request);
        ApiMethod method = methods.get(name);
        if (method == null) {
            throw new SlackError("unknown_method");
        }
        if (!name.equals("api.test")) {
            authorize(request.getHeader("Authorization"), args);
        }
        return method.call(args).deepCopy();
    }

    private void authorize(@Nullable String header, Arguments args) {
        String token = header != null && header.startsWith("Bearer ") ? header.substring(7) : args.optional("token");
        if (token.isEmpty()) {
            throw new SlackError("not_authed");
        }
        if (!token.equals(settings.botToken())) {
            throw new SlackError("invalid_auth");
        }
    }
}
