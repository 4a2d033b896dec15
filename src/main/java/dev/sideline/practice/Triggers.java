package dev.sideline.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trigger ids: one view each, within three seconds. */
final class Triggers {
    static final Duration LIFE = Duration.ofSeconds(3);
    private static final int KEPT = 200;

    private record Trigger(Member member, Instant expires, boolean used) {}

    private final InstantSource clock;
    private final Ids ids;
    private final Map<String, Trigger> triggers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Trigger> eldest) {
            return size() > KEPT;
        }
    };

    Triggers(InstantSource clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    synchronized String issue(Member member) {
        String id = clock.millis() + ".0." + ids.secret();
        triggers.put(id, new Trigger(member, clock.instant().plus(LIFE), false));
        return id;
    }

    /** Whose gesture it was; a trigger is good for one call. */
    synchronized Member redeem(String id) {
        Trigger trigger = triggers.get(id);
        if (trigger == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (trigger.used()) {
            throw new SlackError("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.expires())) {
            throw new SlackError("expired_trigger_id");
        }
        triggers.put(id, new Trigger(trigger.member(), trigger.expires(), true));
        return trigger.member();
    }
}
