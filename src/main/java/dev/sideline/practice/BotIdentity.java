package dev.sideline.practice;

import com.google.gson.JsonObject;

/** Who the app is in this workspace. */
record BotIdentity(String teamId, String appName) {
    static final String APP = "A0PRACTICE";
    static final String USER = "U0PRACTBOT";
    static final String BOT = "B0PRACTICE";
    static final String TEAM_DOMAIN = "practice";
    static final String TEAM_NAME = "Practice workspace";
    static final String NOTICES = "USLACKBOT";

    JsonObject message(String ts, JsonObject body) {
        JsonObject message = new JsonObject();
        message.addProperty("type", "message");
        message.addProperty("user", USER);
        message.addProperty("ts", ts);
        message.addProperty("bot_id", BOT);
        message.addProperty("app_id", APP);
        message.addProperty("team", teamId);
        message.add("bot_profile", profile());
        return Json.with(message, body);
    }

    JsonObject profile() {
        JsonObject bot = new JsonObject();
        bot.addProperty("id", BOT);
        bot.addProperty("app_id", APP);
        bot.addProperty("user_id", USER);
        bot.addProperty("name", appName);
        bot.addProperty("deleted", false);
        bot.addProperty("team_id", teamId);
        return bot;
    }
}
