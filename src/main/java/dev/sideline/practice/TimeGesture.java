package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.function.Supplier;

/** Somebody moves the coach's clock; answers the new {@code now} when the coach's work is done. */
final class TimeGesture implements Gesture {
    private final Revision revision;
    private final Supplier<Instant> jump;

    TimeGesture(Revision revision, Supplier<Instant> jump) {
        this.revision = revision;
        this.jump = jump;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Instant now = jump.get();
        revision.changed();
        JsonObject answer = new JsonObject();
        answer.addProperty("now", now.toString());
        return answer;
    }
}
