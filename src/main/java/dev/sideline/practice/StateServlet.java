package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * What one person sees: GET {@code /practice/state?user=U…&since=revision}.
 *
 * <p>Answers at once when something changed since that revision, otherwise when it changes, at the latest after
 * {@link #PATIENCE}.
 */
final class StateServlet extends HttpServlet {
    static final Duration PATIENCE = Duration.ofSeconds(15);
    private final transient Workspace workspace;

    StateServlet(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String since = String.valueOf(request.getParameter("since"));
        try {
            Member who = workspace
                    .people()
                    .find(String.valueOf(request.getParameter("user")))
                    .orElseThrow(() -> new SlackError("user_not_found"));
            long known = since.matches("\\d{1,18}") ? Long.parseLong(since) : 0;
            long revision = workspace.revision().after(known, PATIENCE);
            Answers.json(response, HttpServletResponse.SC_OK, state(who, revision));
        } catch (SlackError e) {
            Answers.json(response, HttpServletResponse.SC_BAD_REQUEST, e.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private JsonObject state(Member who, long revision) {
        JsonArray messages = new JsonArray();
        for (Conversation.Entry entry : workspace.conversations().of(who).entries()) {
            JsonObject message = entry.message();
            if (entry.ephemeral()) {
                message = message.deepCopy();
                message.addProperty("is_ephemeral", true);
            }
            messages.add(message);
        }
        JsonArray views = new JsonArray();
        workspace.views().stack(who).forEach(views::add);
        JsonObject posts = new JsonObject();
        workspace
                .conversations()
                .all()
                .forEach(c -> posts.addProperty(c.member().id(), c.botPosts()));
        JsonObject state = new JsonObject();
        state.addProperty("revision", revision);
        state.addProperty("now", workspace.time().now().toString());
        state.add("messages", messages);
        state.add("views", views);
        workspace.views().home(who).ifPresent(home -> state.add("home", home));
        state.add("posts", posts);
        return state;
    }
}
