package dev.sideline.requests;

import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Said;
import java.util.List;
import java.util.Map;

/** Somebody names a colleague who fits better. */
record InsteadForm(Answering answering, Whom colleagues) implements FormHandler {

    static final String CALLBACK = "request.instead";
    static final String WHOM = "whom";
    static final String REASON = "reason";

    private static final int LONGEST = 300;

    static Form draw(Request request) {
        return Form.of(
                CALLBACK,
                "Suggest somebody",
                "Send",
                Whom.of(Metadata.NONE.with(NoForm.REQUEST, request.id().value()), request.kind()),
                List.of(
                        Whom.input(WHOM, "Who fits better?"),
                        Inputs.optional(Inputs.text(REASON, "Why them?", null, LONGEST))));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Caller caller = form.caller();
        Metadata metadata = Metadata.read(form.metadata());
        Person instead = colleagues.chosen(form, WHOM);
        if (instead == null || instead.id().equals(caller.viewer().id())) {
            return new Wrong(Map.of(WHOM, "Choose a colleague."));
        }
        return new Right(() -> answering.take(
                caller,
                metadata.need(NoForm.REQUEST),
                Said.SOMEBODY_ELSE,
                form.text(REASON).orElse(null),
                instead.id()));
    }
}
