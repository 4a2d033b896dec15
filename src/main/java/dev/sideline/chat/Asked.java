package dev.sideline.chat;

import java.util.Map;
import java.util.function.BiFunction;

/** A form with one question, after whose answer something else follows. */
public record Asked(String callbackId, String blockId, BiFunction<Submission, String, Reply> then)
        implements FormHandler {

    @Override
    public Verdict check(Submission submission) {
        return submission
                .text(blockId)
                .<Verdict>map(answer -> new Right(() -> then.apply(submission, answer)))
                .orElseGet(() -> new Wrong(Map.of(blockId, "Choose one.")));
    }
}
