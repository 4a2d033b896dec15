package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The reactions under a message. */
final class Reactions {
    private Reactions() {}

    static JsonObject added(JsonObject message, String name, String user) {
        JsonObject changed = message.deepCopy();
        if (!changed.has("reactions")) {
            changed.add("reactions", new JsonArray());
        }
        JsonObject reaction = Json.objects(changed, "reactions").stream()
                .filter(r -> Json.text(r, "name").equals(name))
                .findFirst()
                .orElseGet(() -> fresh(changed.getAsJsonArray("reactions"), name));
        JsonArray users = reaction.getAsJsonArray("users");
        if (users.contains(new JsonPrimitive(user))) {
            throw new SlackError("already_reacted");
        }
        users.add(user);
        reaction.addProperty("count", users.size());
        return changed;
    }

    private static JsonObject fresh(JsonArray reactions, String name) {
        JsonObject reaction = new JsonObject();
        reaction.addProperty("name", name);
        reaction.add("users", new JsonArray());
        reactions.add(reaction);
        return reaction;
    }
}
