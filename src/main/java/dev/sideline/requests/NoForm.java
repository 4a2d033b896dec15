package dev.sideline.requests;

import dev.sideline.chat.Blocks;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Said;
import java.util.List;
import java.util.Map;

/** Somebody says no, and why: to whoever asked alone, or as an objection on record. */
record NoForm(Answering answering) implements FormHandler {

    static final String CALLBACK = "request.no";
    static final String REASON = "reason";
    static final String REQUEST = "request";

    private static final int LONGEST = 300;

    static Form draw(Request request) {
        boolean isApproval = request.kind() == Request.Kind.APPROVE;
        return Form.of(
                CALLBACK,
                isApproval ? "Object" : "Not this one",
                "Send",
                Metadata.NONE.with(REQUEST, request.id().value()),
                List.of(
                        Inputs.text(REASON, isApproval ? "What speaks against it?" : "Why not?", null, LONGEST),
                        Blocks.context(
                                isApproval
                                        ? "It goes on record as your department's objection. Resistance is no stop sign."
                                        : "Only whoever asked you reads this.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        return form.text(REASON)
                .<Verdict>map(reason -> new Right(() -> answering.take(
                        form.caller(), Metadata.read(form.metadata()).need(REQUEST), Said.NO, reason, null)))
                .orElseGet(() -> new Wrong(Map.of(REASON, "Say in a few words why not.")));
    }
}
