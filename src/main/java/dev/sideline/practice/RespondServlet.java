package dev.sideline.practice;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes what the app posts to a response_url. */
final class RespondServlet extends HttpServlet {
    private final transient Workspace workspace;

    RespondServlet(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JsonObject body = Arguments.read(request).values();
            String id = String.valueOf(request.getPathInfo()).substring(1);
            follow(workspace.responseUrls().use(id), body);
            JsonObject ok = new JsonObject();
            ok.addProperty("ok", true);
            Answers.json(response, HttpServletResponse.SC_OK, ok);
        } catch (SlackError e) {
            Answers.json(response, HttpServletResponse.SC_NOT_FOUND, e.body());
        }
    }

    private void follow(ResponseUrls.Origin origin, JsonObject body) {
        Conversation conversation = origin.conversation();
        if (Json.flag(body, "delete_original") && !origin.ts().isEmpty()) {
            conversation.remove(origin.ts());
            workspace.revision().changed();
            return;
        }
        JsonObject content = workspace.messageBody().read(body);
        if (Json.flag(body, "replace_original") && !origin.ts().isEmpty()) {
            if (!conversation.replace(origin.ts(), old -> replaced(old, content))) {
                throw new SlackError("message_not_found");
            }
            workspace.revision().changed();
            return;
        }
        boolean ephemeral = !Json.text(body, "response_type").equals("in_channel");
        workspace.post(conversation, content, ephemeral);
    }

    private static JsonObject replaced(JsonObject old, JsonObject content) {
        JsonObject kept = old.deepCopy();
        kept.remove("blocks");
        kept.remove("attachments");
        return Json.with(kept, content);
    }
}
