package dev.sideline.slack;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One submitted form on its way. It keeps a copy of everything that was typed until it is known how it ended. */
final class Submit {

    private enum State {
        UNDER_WAY,
        IN_TIME,
        LATE
    }

    private final View form;
    private final String user;
    private final Aftermath aftermath;
    private final Runnable release;
    private final CompletableFuture<Ended> ended = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.UNDER_WAY);

    /** @param release lets the same form be submitted again */
    Submit(View form, String user, Aftermath aftermath, Runnable release) {
        this.form = form;
        this.user = user;
        this.aftermath = aftermath;
        this.release = release;
    }

    /** Called once. */
    void end(Ended how) {
        if (!(how instanceof Ended.Done)) {
            release.run();
        }
        boolean inTime = state.compareAndSet(State.UNDER_WAY, State.IN_TIME);
        ended.complete(how);
        if (inTime) {
            aftermath.inTime(user, form, how);
        } else {
            aftermath.late(user, form, how);
        }
    }

    /** How it ended, or "Saving…" when that is not known in time. Null closes the form. */
    @Nullable ViewSubmissionResponse answerWithin(Duration patience) {
        try {
            return answer(ended.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            state.compareAndSet(State.UNDER_WAY, State.LATE);
            boolean stillUnderWay = state.get() == State.LATE && !ended.isDone();
            return stillUnderWay ? Ended.turn(StandInViews.saving(form)) : answer(ended.join());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ended.turn(StandInViews.saving(form));
        }
    }

    private @Nullable ViewSubmissionResponse answer(Ended how) {
        return state.get() == State.LATE ? Ended.turn(how.later(form)) : how.answer(form);
    }
}
