package dev.sideline.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses that answer one gesture: five uses within thirty minutes. */
final class ResponseUrls {
    static final int USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);
    private static final int KEPT = 2_000;

    /**
     * What a response_url answers.
     *
     * @param ts the message the person acted on, or empty after a command
     */
    record Origin(Conversation conversation, String ts) {}

    private record Issued(Origin origin, Instant expires, int left) {}

    private final PracticeSettings settings;
    private final Ids ids;
    private final Map<String, Issued> urls = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Issued> eldest) {
            return size() > KEPT;
        }
    };

    ResponseUrls(PracticeSettings settings, Ids ids) {
        this.settings = settings;
        this.ids = ids;
    }

    synchronized String issue(Origin origin) {
        String id = ids.secret();
        urls.put(id, new Issued(origin, settings.clock().instant().plus(LIFE), USES));
        return settings.address("/practice/respond/" + id).toString();
    }

    synchronized Origin use(String id) {
        Issued issued = urls.get(id);
        if (issued == null) {
            throw new SlackError("no_such_url");
        }
        if (settings.clock().instant().isAfter(issued.expires())) {
            throw new SlackError("expired_url");
        }
        if (issued.left() == 0) {
            throw new SlackError("used_url");
        }
        urls.put(id, new Issued(issued.origin(), issued.expires(), issued.left() - 1));
        return issued.origin();
    }
}
