package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.Map;

/** {@code chat.*} and {@code reactions.add}. */
final class ChatMethods {
    private final Workspace workspace;

    ChatMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "chat.postMessage", this::postMessage,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.getPermalink", this::permalink,
                "reactions.add", this::react);
    }

    private JsonObject postMessage(Arguments args) {
        Conversation conversation = workspace.conversations().postable(args.required("channel"));
        JsonObject body = workspace.messageBody().read(args.values());
        String thread = args.optional("thread_ts");
        if (!thread.isEmpty()) {
            body.addProperty("thread_ts", thread);
        }
        JsonObject message = workspace.post(conversation, body, false);
        return answer(conversation, message);
    }

    private static JsonObject answer(Conversation conversation, JsonObject message) {
        JsonObject answer = new JsonObject();
        answer.addProperty("channel", conversation.id());
        answer.add("ts", message.get("ts"));
        answer.add("text", message.get("text"));
        answer.add("message", message);
        return answer;
    }

    private JsonObject postEphemeral(Arguments args) {
        Conversation conversation = workspace.conversations().postable(args.required("channel"));
        if (!conversation.member().id().equals(args.required("user"))) {
            throw new SlackError("user_not_in_channel");
        }
        JsonObject body = workspace.messageBody().read(args.values());
        JsonObject answer = new JsonObject();
        answer.add("message_ts", workspace.post(conversation, body, true).get("ts"));
        return answer;
    }

    private JsonObject update(Arguments args) {
        Conversation conversation = workspace.conversations().get(args.required("channel"));
        JsonObject old = own(conversation, args.required("ts"), "cant_update_message");
        JsonObject body = workspace.messageBody().read(args.values());
        JsonObject kept = old.deepCopy();
        if (body.has("blocks") || args.values().has("text")) {
            kept.remove("blocks");
            kept.remove("attachments");
        }
        JsonObject message = Json.with(kept, body);
        message.add("edited", edited());
        replace(conversation, Json.text(old, "ts"), message);
        return answer(conversation, message);
    }

    private JsonObject edited() {
        JsonObject edited = new JsonObject();
        edited.addProperty("user", BotIdentity.USER);
        edited.addProperty("ts", workspace.timestamps().next());
        return edited;
    }

    private JsonObject delete(Arguments args) {
        Conversation conversation = workspace.conversations().get(args.required("channel"));
        JsonObject old = own(conversation, args.required("ts"), "cant_delete_message");
        conversation.remove(Json.text(old, "ts"));
        workspace.revision().changed();
        JsonObject answer = new JsonObject();
        answer.addProperty("channel", conversation.id());
        answer.add("ts", old.get("ts"));
        return answer;
    }

    private JsonObject permalink(Arguments args) {
        Conversation conversation = workspace.conversations().get(args.required("channel"));
        String ts = Json.text(message(conversation, args.required("message_ts")), "ts");
        String path = "/#" + conversation.id() + "/p" + ts.replace(".", "");
        JsonObject answer = new JsonObject();
        answer.addProperty("channel", conversation.id());
        answer.addProperty("permalink", workspace.settings().address(path).toString());
        return answer;
    }

    private JsonObject react(Arguments args) {
        Conversation conversation = workspace.conversations().get(args.required("channel"));
        JsonObject message = message(conversation, args.required("timestamp"));
        replace(
                conversation,
                Json.text(message, "ts"),
                Reactions.added(message, args.required("name"), BotIdentity.USER));
        return new JsonObject();
    }

    private void replace(Conversation conversation, String ts, JsonObject message) {
        conversation.replace(ts, old -> message);
        workspace.revision().changed();
    }

    private static JsonObject message(Conversation conversation, String ts) {
        return conversation
                .find(ts)
                .filter(entry -> !entry.ephemeral())
                .map(Conversation.Entry::message)
                .orElseThrow(() -> new SlackError("message_not_found"));
    }

    private static JsonObject own(Conversation conversation, String ts, String otherwise) {
        JsonObject message = message(conversation, ts);
        if (!message.has("bot_id")) {
            throw new SlackError(otherwise);
        }
        return message;
    }
}
