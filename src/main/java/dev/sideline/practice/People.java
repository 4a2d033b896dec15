package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The members and the app's own user, as Slack's user objects. */
final class People {
    private final List<Member> members;
    private final BotIdentity bot;
    private final PracticeTime time;

    People(List<Member> members, BotIdentity bot, PracticeTime time) {
        this.members = List.copyOf(members);
        this.bot = bot;
        this.time = time;
    }

    List<Member> members() {
        return members;
    }

    Optional<Member> find(String id) {
        return members.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    JsonObject user(String id) {
        if (id.equals(BotIdentity.USER)) {
            return app();
        }
        return find(id).map(this::user).orElseThrow(() -> new SlackError("user_not_found"));
    }

    JsonObject userByEmail(String email) {
        return members.stream()
                .filter(m -> m.email() != null && m.email().equalsIgnoreCase(email))
                .findFirst()
                .map(this::user)
                .orElseThrow(() -> new SlackError("users_not_found"));
    }

    List<JsonObject> users() {
        List<JsonObject> users = new ArrayList<>();
        members.forEach(member -> users.add(user(member)));
        users.add(app());
        return users;
    }

    private JsonObject user(Member member) {
        JsonObject profile = new JsonObject();
        profile.addProperty("title", member.title());
        profile.addProperty("real_name", member.realName());
        profile.addProperty("real_name_normalized", member.realName());
        profile.addProperty("display_name", member.name());
        profile.addProperty("display_name_normalized", member.name());
        profile.addProperty("team", bot.teamId());
        if (member.email() != null) {
            profile.addProperty("email", member.email());
        }
        ZoneId zone = ZoneId.of(member.tz());
        JsonObject user = account(member.id(), member.name(), member.realName(), profile);
        user.addProperty("tz", member.tz());
        user.addProperty("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        user.addProperty("tz_offset", zone.getRules().getOffset(time.now()).getTotalSeconds());
        user.addProperty("is_admin", member.admin());
        user.addProperty("is_owner", false);
        user.addProperty("is_restricted", member.restricted());
        user.addProperty("is_bot", false);
        user.addProperty("locale", "en-US");
        return user;
    }

    private JsonObject app() {
        JsonObject profile = new JsonObject();
        profile.addProperty("real_name", bot.appName());
        profile.addProperty("display_name", bot.appName());
        profile.addProperty("bot_id", BotIdentity.BOT);
        profile.addProperty("api_app_id", BotIdentity.APP);
        String name = bot.appName().toLowerCase(Locale.ROOT);
        JsonObject user = account(BotIdentity.USER, name, bot.appName(), profile);
        user.addProperty("is_bot", true);
        user.addProperty("is_admin", false);
        user.addProperty("is_restricted", false);
        user.addProperty("tz", "Etc/UTC");
        user.addProperty("tz_offset", 0);
        return user;
    }

    private JsonObject account(String id, String name, String realName, JsonObject profile) {
        JsonObject user = new JsonObject();
        user.addProperty("id", id);
        user.addProperty("team_id", bot.teamId());
        user.addProperty("name", name);
        user.addProperty("real_name", realName);
        user.addProperty("deleted", false);
        user.addProperty("is_ultra_restricted", false);
        user.addProperty("is_app_user", false);
        user.addProperty("updated", 0);
        user.add("profile", profile);
        return user;
    }
}
