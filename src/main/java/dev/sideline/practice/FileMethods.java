package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code files.*}: announce, complete, look at. */
final class FileMethods {
    private final Workspace workspace;

    FileMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::announce,
                "files.completeUploadExternal", this::complete,
                "files.info", this::info);
    }

    private JsonObject announce(Arguments args) {
        if (args.number("length", 0) <= 0) {
            throw new SlackError("invalid_arguments", "must be more than 0 [json-pointer:/length]");
        }
        StoredFile file = workspace.files().announce(BotIdentity.USER, args.required("filename"));
        JsonObject answer = new JsonObject();
        answer.addProperty("upload_url", workspace.files().uploadAddress(file));
        answer.addProperty("file_id", file.id());
        return answer;
    }

    private JsonObject complete(Arguments args) {
        JsonElement given = MessageBody.structured(args.values(), "files", "invalid_arguments");
        if (given == null || !given.isJsonArray()) {
            throw new SlackError("invalid_arguments", "must provide an array [json-pointer:/files]");
        }
        List<String> channels = new ArrayList<>(args.list("channels"));
        channels.addAll(args.list("channel_id"));
        List<Conversation> places =
                channels.stream().map(workspace.conversations()::postable).toList();
        JsonArray files = new JsonArray();
        for (JsonObject each : Json.objects(given.getAsJsonArray())) {
            StoredFile file = workspace.files().complete(Json.text(each, "id"), Json.text(each, "title"));
            files.add(workspace.files().json(file));
        }
        for (Conversation place : places) {
            JsonObject body = new JsonObject();
            body.addProperty("text", args.optional("initial_comment"));
            body.addProperty("subtype", "file_share");
            body.add("files", files);
            workspace.post(place, body, false);
        }
        JsonObject answer = new JsonObject();
        answer.add("files", files);
        return answer;
    }

    private JsonObject info(Arguments args) {
        StoredFile file =
                workspace.files().find(args.required("file")).orElseThrow(() -> new SlackError("file_not_found"));
        JsonObject answer = new JsonObject();
        answer.add("file", workspace.files().json(file));
        return answer;
    }
}
