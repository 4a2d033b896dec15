package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** {@code conversations.*}: every conversation here is a direct message with the app. */
final class ConversationMethods {
    private final Workspace workspace;

    ConversationMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "conversations.open", this::open,
                "conversations.info", this::info,
                "conversations.history", this::history);
    }

    private JsonObject open(Arguments args) {
        Conversation found;
        if (!args.optional("channel").isEmpty()) {
            found = workspace.conversations().get(args.optional("channel"));
        } else {
            List<String> users = args.list("users");
            if (users.size() != 1) {
                throw new SlackError(users.isEmpty() ? "users_list_not_supplied" : "not_enough_users");
            }
            found = workspace.conversations().ofUser(users.get(0));
        }
        JsonObject channel = new JsonObject();
        channel.addProperty("id", found.id());
        JsonObject answer = new JsonObject();
        answer.addProperty("no_op", true);
        answer.addProperty("already_open", true);
        answer.add("channel", args.flag("return_im") ? channel(found) : channel);
        return answer;
    }

    private JsonObject info(Arguments args) {
        JsonObject answer = new JsonObject();
        answer.add("channel", channel(workspace.conversations().get(args.required("channel"))));
        return answer;
    }

    private JsonObject channel(Conversation conversation) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", conversation.id());
        channel.addProperty("created", 0);
        channel.addProperty("is_im", true);
        channel.addProperty("is_archived", false);
        channel.addProperty("user", conversation.member().id());
        channel.addProperty("is_user_deleted", false);
        channel.addProperty("context_team_id", workspace.bot().teamId());
        return channel;
    }

    private JsonObject history(Arguments args) {
        Conversation conversation = workspace.conversations().get(args.required("channel"));
        List<JsonObject> messages = new ArrayList<>();
        for (Conversation.Entry entry : conversation.entries()) {
            if (!entry.ephemeral() && within(entry.ts(), args)) {
                JsonObject message = entry.message().deepCopy();
                if (!args.flag("include_all_metadata")) {
                    message.remove("metadata");
                }
                messages.add(message);
            }
        }
        Collections.reverse(messages);
        PagedList page = PagedList.of(messages, args, 100);
        JsonObject answer = new JsonObject();
        answer.add("messages", page.items());
        answer.addProperty("has_more", page.more());
        answer.addProperty("pin_count", 0);
        answer.add("response_metadata", page.responseMetadata());
        return answer;
    }

    private static boolean within(String ts, Arguments args) {
        int afterOldest = compare(ts, args.optional("oldest"), 1);
        int afterLatest = compare(ts, args.optional("latest"), -1);
        return args.flag("inclusive") ? afterOldest >= 0 && afterLatest <= 0 : afterOldest > 0 && afterLatest < 0;
    }

    private static int compare(String ts, String bound, int unbounded) {
        if (bound.isEmpty()) {
            return unbounded;
        }
        try {
            return new BigDecimal(ts).compareTo(new BigDecimal(bound));
        } catch (NumberFormatException e) {
            throw new SlackError("invalid_arguments", "must be a timestamp: " + bound);
        }
    }
}
