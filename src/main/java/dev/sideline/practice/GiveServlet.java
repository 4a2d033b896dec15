package dev.sideline.practice;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that somebody puts into a form: POST {@code /practice/give?user=U…&name=…} with its bytes. */
final class GiveServlet extends HttpServlet {
    private final transient Workspace workspace;

    GiveServlet(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!GestureServlet.sameOrigin(request)) {
            Answers.json(response, HttpServletResponse.SC_FORBIDDEN, new SlackError("cross_origin").body());
            return;
        }
        Content content = new Content(request.getInputStream().readNBytes(Files.LARGEST + 1));
        try {
            Member who = workspace
                    .people()
                    .find(String.valueOf(request.getParameter("user")))
                    .orElseThrow(() -> new SlackError("user_not_found"));
            if (content.size() > Files.LARGEST) {
                throw new SlackError("file_too_large");
            }
            StoredFile given = workspace.files().given(who.id(), String.valueOf(request.getParameter("name")), content);
            Answers.json(response, HttpServletResponse.SC_OK, workspace.files().json(given));
        } catch (SlackError e) {
            Answers.json(response, HttpServletResponse.SC_BAD_REQUEST, e.body());
        }
    }
}
