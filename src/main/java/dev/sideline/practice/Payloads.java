package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the deliveries carry, in Slack's shapes. */
final class Payloads {
    private static final String VERIFICATION = "practice";
    private final Workspace workspace;

    Payloads(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The form fields of a slash command. */
    Map<String, String> command(Member who, String text) {
        Conversation conversation = workspace.conversations().of(who);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", VERIFICATION);
        fields.put("team_id", workspace.bot().teamId());
        fields.put("team_domain", BotIdentity.TEAM_DOMAIN);
        fields.put("channel_id", conversation.id());
        fields.put("channel_name", "directmessage");
        fields.put("user_id", who.id());
        fields.put("user_name", who.name());
        fields.put("command", workspace.settings().command());
        fields.put("text", text);
        fields.put("api_app_id", BotIdentity.APP);
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", responseUrl(conversation, ""));
        fields.put("trigger_id", workspace.triggers().issue(who));
        return fields;
    }

    String responseUrl(Conversation conversation, String ts) {
        return workspace.responseUrls().issue(new ResponseUrls.Origin(conversation, ts));
    }

    /** What every interaction starts with. */
    JsonObject interaction(String type, Member who) {
        JsonObject team = new JsonObject();
        team.addProperty("id", workspace.bot().teamId());
        team.addProperty("domain", BotIdentity.TEAM_DOMAIN);
        JsonObject user = new JsonObject();
        user.addProperty("id", who.id());
        user.addProperty("username", who.name());
        user.addProperty("name", who.name());
        user.addProperty("team_id", workspace.bot().teamId());
        JsonObject payload = new JsonObject();
        payload.addProperty("type", type);
        payload.add("team", team);
        payload.add("user", user);
        payload.addProperty("api_app_id", BotIdentity.APP);
        payload.addProperty("token", VERIFICATION);
        payload.add("enterprise", JsonNull.INSTANCE);
        payload.addProperty("is_enterprise_install", false);
        return payload;
    }

    JsonObject triggered(String type, Member who) {
        JsonObject payload = interaction(type, who);
        payload.addProperty("trigger_id", workspace.triggers().issue(who));
        return payload;
    }

    JsonObject channel(Conversation conversation) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", conversation.id());
        channel.addProperty("name", "directmessage");
        return channel;
    }

    /** The Events API's envelope. */
    JsonObject event(JsonObject event) {
        JsonObject authorization = new JsonObject();
        authorization.addProperty("team_id", workspace.bot().teamId());
        authorization.addProperty("user_id", BotIdentity.USER);
        authorization.addProperty("is_bot", true);
        authorization.addProperty("is_enterprise_install", false);
        JsonArray authorizations = new JsonArray();
        authorizations.add(authorization);
        JsonObject payload = new JsonObject();
        payload.addProperty("token", VERIFICATION);
        payload.addProperty("team_id", workspace.bot().teamId());
        payload.addProperty("api_app_id", BotIdentity.APP);
        payload.add("event", event);
        payload.addProperty("type", "event_callback");
        payload.addProperty("event_id", workspace.ids().next("Ev"));
        payload.addProperty("event_time", workspace.time().now().getEpochSecond());
        payload.add("authorizations", authorizations);
        payload.addProperty("is_ext_shared_channel", false);
        return payload;
    }
}
