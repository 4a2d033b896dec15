package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The direct messages between one member and the app; keeps the newest {@value #KEPT}. */
final class Conversation {
    static final int KEPT = 300;

    /** One message; the JSON is never changed in place. */
    record Entry(String ts, boolean ephemeral, JsonObject message) {}

    private final Member member;
    private final List<Entry> entries = new ArrayList<>();
    private long botPosts;

    Conversation(Member member) {
        this.member = member;
    }

    Member member() {
        return member;
    }

    String id() {
        return "D" + member.id().substring(1);
    }

    synchronized void add(Entry entry) {
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.remove(0);
        }
        if (!entry.ephemeral() && entry.message().has("bot_id")) {
            botPosts++;
        }
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How many messages the app ever posted here for good. */
    synchronized long botPosts() {
        return botPosts;
    }

    synchronized Optional<Entry> find(String ts) {
        return entries.stream().filter(e -> e.ts().equals(ts)).findFirst();
    }

    /** Replaces the message; false when there is none with that ts. */
    synchronized boolean replace(String ts, UnaryOperator<JsonObject> change) {
        for (int i = 0; i < entries.size(); i++) {
            Entry old = entries.get(i);
            if (old.ts().equals(ts)) {
                entries.set(i, new Entry(ts, old.ephemeral(), change.apply(old.message())));
                return true;
            }
        }
        return false;
    }

    synchronized boolean remove(String ts) {
        return entries.removeIf(e -> e.ts().equals(ts));
    }
}
