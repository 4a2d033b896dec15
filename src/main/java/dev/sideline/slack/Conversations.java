package dev.sideline.slack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the direct messages with somebody; they stay the same, so they are asked for once. */
final class Conversations {

    private static final int MOST = 20_000;

    private final WebApi api;
    private final Map<String, String> byUser = new ConcurrentHashMap<>();

    Conversations(WebApi api) {
        this.api = api;
    }

    Outcome<String> with(String user) {
        String known = byUser.get(user);
        if (known != null) {
            return new Outcome.Done<>(known);
        }
        Outcome<String> opened = api.call(
                        "conversations.open", methods -> methods.conversationsOpen(r -> r.users(List.of(user))))
                .then(answer -> new Outcome.Done<>(answer.getChannel().getId()));
        if (byUser.size() >= MOST) {
            byUser.clear();
        }
        opened.value().ifPresent(channel -> byUser.put(user, channel));
        return opened;
    }

    void forget(String user) {
        byUser.remove(user);
    }
}
