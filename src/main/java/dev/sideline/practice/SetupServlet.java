package dev.sideline.practice;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What does not change while the page is open: people, the command, shortcuts; GET {@code /practice/setup}. */
final class SetupServlet extends HttpServlet {
    private final transient JsonObject setup = new JsonObject();

    SetupServlet(Workspace workspace) {
        PracticeSettings settings = workspace.settings();
        Gson gson = new Gson();
        setup.addProperty("appName", settings.appName());
        setup.addProperty("command", settings.command());
        setup.addProperty("botUser", BotIdentity.USER);
        setup.add("examples", gson.toJsonTree(settings.examples()));
        setup.add("shortcuts", gson.toJsonTree(settings.shortcuts()));
        setup.add("members", gson.toJsonTree(workspace.people().members()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.json(response, HttpServletResponse.SC_OK, setup);
    }
}
