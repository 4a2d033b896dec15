package dev.sideline.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.model.view.View;
import dev.sideline.chat.Callers;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Registry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes submitted forms. One submit has one effect: pressed twice, or delivered twice, each gets the same answer.
 */
final class Submits {

    private static final int REMEMBERED = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private record Kept(Submit submit, Instant until) {}

    private final Map<String, Kept> known = new LinkedHashMap<>();
    private final Pool pool;
    private final Registry registry;
    private final Callers callers;
    private final Aftermath aftermath;
    private final InstantSource clock;
    private final InstantSource coach;
    private final Duration patience;

    Submits(
            Pool pool,
            Registry registry,
            Callers callers,
            Aftermath aftermath,
            InstantSource clock,
            InstantSource coach,
            Duration patience) {
        this.pool = pool;
        this.registry = registry;
        this.callers = callers;
        this.aftermath = aftermath;
        this.clock = clock;
        this.coach = coach;
        this.patience = patience;
    }

    /** Waits for how it ends, but not for long. Null closes the form. */
    @Nullable ViewSubmissionResponse take(ViewSubmissionPayload payload) {
        View form = payload.getView();
        String user = payload.getUser().getId();
        Submit submit = start(payload, user, form);
        return submit.answerWithin(patience);
    }

    private Submit start(ViewSubmissionPayload payload, String user, View form) {
        // The hash changes with every change of the view, but not when errors are shown at its fields: what was found
        // wanting is forgotten again, and a repeated delivery is told by its trigger.
        String delivery = "delivery " + payload.getTriggerId();
        String once = form.getHash() == null ? delivery : user + " " + form.getId() + " " + form.getHash();
        Submit submit;
        synchronized (known) {
            Instant now = clock.instant();
            forget(now);
            Kept before = known.getOrDefault(delivery, known.get(once));
            if (before != null) {
                return before.submit;
            }
            submit = new Submit(form, user, aftermath, () -> release(once));
            Kept kept = new Kept(submit, now.plus(KEPT));
            known.put(once, kept);
            known.put(delivery, kept);
        }
        Instant at = coach.instant();
        if (!pool.offer(() -> submit.end(work(user, at, form)))) {
            submit.end(new Ended.NotDone("I am busy right now. Please press the button again in a moment."));
        }
        return submit;
    }

    private Ended work(String user, Instant at, View form) {
        try {
            Optional<FormHandler> handler = registry.form(Entered.orEmpty(form.getCallbackId()));
            Callers.Who who = callers.who(user, at);
            if (who instanceof Callers.Refused refused) {
                return new Ended.NotDone(refused.mrkdwn());
            }
            if (handler.isEmpty()) {
                return new Ended.NotDone("This form is no longer in use. Please close it and open it again.");
            }
            FormHandler.Verdict verdict = handler.get().check(Entered.submission(((Callers.Known) who).caller(), form));
            return verdict instanceof FormHandler.Wrong wrong
                    ? new Ended.Invalid(wrong.errors())
                    : new Ended.Done(((FormHandler.Right) verdict).commit().get());
        } catch (Throwable e) {
            return new Ended.NotDone(ErrorFunnel.words(e));
        }
    }

    private void release(String once) {
        synchronized (known) {
            known.remove(once);
        }
    }

    private void forget(Instant now) {
        var oldest = known.entrySet().iterator();
        while (oldest.hasNext()) {
            Instant until = oldest.next().getValue().until;
            if (known.size() < REMEMBERED && until.isAfter(now)) {
                return;
            }
            oldest.remove();
        }
    }
}
