package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.Map;

/** {@code views.*}. */
final class ViewMethods {
    private final Workspace workspace;

    ViewMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private JsonObject open(Arguments args) {
        JsonObject body = ViewBody.read(args.values(), "modal");
        return shown(workspace.views().open(redeem(args), body));
    }

    private JsonObject push(Arguments args) {
        JsonObject body = ViewBody.read(args.values(), "modal");
        Member member = redeem(args);
        if (workspace.views().stack(member).isEmpty()) {
            throw new SlackError("not_found");
        }
        return shown(workspace.views().push(member, body));
    }

    private Member redeem(Arguments args) {
        return workspace.triggers().redeem(args.required("trigger_id"));
    }

    private JsonObject update(Arguments args) {
        return shown(workspace
                .views()
                .update(args.optional("view_id"), args.optional("external_id"), args.optional("hash"), args.values()));
    }

    private JsonObject publish(Arguments args) {
        Member member =
                workspace.conversations().ofUser(args.required("user_id")).member();
        JsonObject body = ViewBody.read(args.values(), "home");
        return shown(workspace.views().publish(member, args.optional("hash"), body));
    }

    private JsonObject shown(JsonObject view) {
        workspace.revision().changed();
        JsonObject answer = new JsonObject();
        answer.add("view", view);
        return answer;
    }
}
