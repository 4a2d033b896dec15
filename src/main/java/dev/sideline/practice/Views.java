package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each member's stack of open modals and their Home. */
final class Views {
    static final int DEEPEST = 3;
    private static final List<String> KEPT = List.of(
            "title",
            "submit",
            "close",
            "private_metadata",
            "callback_id",
            "external_id",
            "clear_on_close",
            "notify_on_close");

    private final BotIdentity bot;
    private final Ids ids;
    private final BlockIds blockIds;
    private final Map<String, List<JsonObject>> stacks = new HashMap<>();
    private final Map<String, JsonObject> homes = new HashMap<>();

    Views(BotIdentity bot, Ids ids, BlockIds blockIds) {
        this.bot = bot;
        this.ids = ids;
        this.blockIds = blockIds;
    }

    synchronized List<JsonObject> stack(Member member) {
        return List.copyOf(stacks.getOrDefault(member.id(), List.of()));
    }

    synchronized Optional<JsonObject> home(Member member) {
        return Optional.ofNullable(homes.get(member.id()));
    }

    synchronized Optional<JsonObject> open(Member member, String viewId) {
        return stack(member).stream()
                .filter(view -> Json.text(view, "id").equals(viewId))
                .findFirst();
    }

    /** Shows a modal in place of whatever is open. */
    synchronized JsonObject open(Member member, JsonObject body) {
        stacks.remove(member.id());
        return push(member, body);
    }

    synchronized JsonObject push(Member member, JsonObject body) {
        List<JsonObject> stack = stacks.computeIfAbsent(member.id(), id -> new ArrayList<>());
        if (stack.size() >= DEEPEST) {
            throw new SlackError("push_limit_reached");
        }
        JsonObject view = complete(body, ids.next("V"), new JsonObject());
        if (!stack.isEmpty()) {
            JsonObject below = stack.get(stack.size() - 1);
            view.add("previous_view_id", below.get("id"));
            view.add("root_view_id", below.get("root_view_id"));
        }
        stack.add(view);
        return view;
    }

    /** Replaces an open modal or a Home wherever it is, keeping what was typed in inputs that stay. */
    synchronized JsonObject update(String viewId, String externalId, String hash, JsonObject args) {
        for (List<JsonObject> stack : stacks.values()) {
            for (int i = 0; i < stack.size(); i++) {
                if (named(stack.get(i), viewId, externalId)) {
                    JsonObject updated = replaced(stack.get(i), hash, ViewBody.read(args, "modal"));
                    stack.set(i, updated);
                    return updated;
                }
            }
        }
        for (Map.Entry<String, JsonObject> home : homes.entrySet()) {
            if (named(home.getValue(), viewId, externalId)) {
                home.setValue(replaced(home.getValue(), hash, ViewBody.read(args, "home")));
                return home.getValue();
            }
        }
        throw new SlackError("not_found");
    }

    synchronized JsonObject publish(Member member, String hash, JsonObject body) {
        JsonObject old = homes.get(member.id());
        JsonObject view = old == null ? complete(body, ids.next("V"), new JsonObject()) : replaced(old, hash, body);
        homes.put(member.id(), view);
        return view;
    }

    /** Remembers what a person has entered so far. */
    synchronized void entered(Member member, String viewId, JsonObject values) {
        stacks.computeIfPresent(member.id(), (id, stack) -> {
            stack.replaceAll(view -> Json.text(view, "id").equals(viewId) ? holding(view, values) : view);
            return stack;
        });
        homes.computeIfPresent(
                member.id(), (id, view) -> Json.text(view, "id").equals(viewId) ? holding(view, values) : view);
    }

    /** Closes the view and what was pushed over it; returns the closed ones, the uppermost first. */
    synchronized List<JsonObject> close(Member member, String viewId) {
        List<JsonObject> stack = stacks.getOrDefault(member.id(), List.of());
        List<JsonObject> closed = new ArrayList<>();
        boolean open = stack.stream().anyMatch(view -> Json.text(view, "id").equals(viewId));
        while (open) {
            JsonObject top = stack.remove(stack.size() - 1);
            closed.add(top);
            open = !Json.text(top, "id").equals(viewId);
        }
        return closed;
    }

    synchronized List<JsonObject> closeAll(Member member) {
        List<JsonObject> closed = new ArrayList<>(stacks.getOrDefault(member.id(), List.of()));
        stacks.remove(member.id());
        Collections.reverse(closed);
        return closed;
    }

    private static boolean named(JsonObject view, String viewId, String externalId) {
        return viewId.isEmpty()
                ? !externalId.isEmpty() && Json.text(view, "external_id").equals(externalId)
                : Json.text(view, "id").equals(viewId);
    }

    private JsonObject replaced(JsonObject old, String hash, JsonObject body) {
        if (!hash.isEmpty() && !hash.equals(Json.text(old, "hash"))) {
            throw new SlackError("hash_conflict");
        }
        JsonObject view = complete(body, Json.text(old, "id"), Json.object(Json.object(old, "state"), "values"));
        view.add("previous_view_id", old.get("previous_view_id"));
        view.add("root_view_id", old.get("root_view_id"));
        return view;
    }

    private static JsonObject holding(JsonObject view, JsonObject values) {
        JsonObject held = view.deepCopy();
        held.add("state", state(InputState.merged(view.getAsJsonArray("blocks"), values)));
        return held;
    }

    private JsonObject complete(JsonObject body, String id, JsonObject known) {
        JsonObject view = new JsonObject();
        JsonArray blocks = blockIds.complete(body.getAsJsonArray("blocks"));
        view.addProperty("id", id);
        view.addProperty("team_id", bot.teamId());
        view.add("type", body.get("type"));
        view.add("blocks", blocks);
        for (String key : KEPT) {
            if (body.has(key)) {
                view.add(key, body.get(key));
            }
        }
        view.add("state", state(InputState.merged(blocks, known)));
        view.addProperty("hash", ids.next("") + "." + ids.next(""));
        view.add("previous_view_id", JsonNull.INSTANCE);
        view.addProperty("root_view_id", id);
        view.addProperty("app_id", BotIdentity.APP);
        view.addProperty("app_installed_team_id", bot.teamId());
        view.addProperty("bot_id", BotIdentity.BOT);
        return view;
    }

    private static JsonObject state(JsonObject values) {
        JsonObject state = new JsonObject();
        state.add("values", values);
        return state;
    }
}
