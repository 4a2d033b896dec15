package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.Map;

/** {@code users.*}. */
final class UserMethods {
    private final Workspace workspace;

    UserMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "users.info", args -> user(workspace.people().user(args.required("user"))),
                "users.lookupByEmail", args -> user(workspace.people().userByEmail(args.required("email"))),
                "users.list", this::list);
    }

    private static JsonObject user(JsonObject user) {
        JsonObject answer = new JsonObject();
        answer.add("user", user);
        return answer;
    }

    private JsonObject list(Arguments args) {
        PagedList page = PagedList.of(workspace.people().users(), args, 1000);
        JsonObject answer = new JsonObject();
        answer.add("members", page.items());
        answer.addProperty("cache_ts", workspace.settings().clock().instant().getEpochSecond());
        answer.add("response_metadata", page.responseMetadata());
        return answer;
    }
}
