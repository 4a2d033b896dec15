package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.Map;

/** {@code auth.test}, {@code api.test}, {@code team.info}, {@code bots.info}. */
final class TeamMethods {
    private final Workspace workspace;

    TeamMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "auth.test",
                args -> authTest(),
                "api.test",
                TeamMethods::apiTest,
                "team.info",
                args -> teamInfo(),
                "bots.info",
                this::botsInfo);
    }

    private JsonObject authTest() {
        JsonObject answer = new JsonObject();
        answer.addProperty("url", workspace.settings().address("/").toString());
        answer.addProperty("team", BotIdentity.TEAM_NAME);
        answer.addProperty("team_id", workspace.bot().teamId());
        answer.addProperty("user", workspace.bot().appName());
        answer.addProperty("user_id", BotIdentity.USER);
        answer.addProperty("bot_id", BotIdentity.BOT);
        answer.addProperty("is_enterprise_install", false);
        return answer;
    }

    private static JsonObject apiTest(Arguments args) {
        JsonObject answer = new JsonObject();
        answer.add("args", args.values());
        return answer;
    }

    private JsonObject teamInfo() {
        JsonObject team = new JsonObject();
        team.addProperty("id", workspace.bot().teamId());
        team.addProperty("name", BotIdentity.TEAM_NAME);
        team.addProperty("domain", BotIdentity.TEAM_DOMAIN);
        JsonObject answer = new JsonObject();
        answer.add("team", team);
        return answer;
    }

    private JsonObject botsInfo(Arguments args) {
        String bot = args.optional("bot");
        if (!bot.isEmpty() && !bot.equals(BotIdentity.BOT)) {
            throw new SlackError("bot_not_found");
        }
        JsonObject answer = new JsonObject();
        answer.add("bot", workspace.bot().profile());
        return answer;
    }
}
