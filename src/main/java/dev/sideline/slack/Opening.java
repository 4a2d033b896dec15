package dev.sideline.slack;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A form on its way: when its content is late a loading view opens, because a trigger lives only about 3 s. */
final class Opening {

    private enum State {
        WAITING,
        LOADING,
        ANSWERED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<Optional<View>> shown = new CompletableFuture<>();
    private final Supplier<CompletableFuture<Outcome<View>>> openLoading;

    Opening(Supplier<CompletableFuture<Outcome<View>>> openLoading) {
        this.openLoading = openLoading;
    }

    /** The content took too long: opens the loading view, unless the answer has just come. */
    void late() {
        if (state.compareAndSet(State.WAITING, State.LOADING)) {
            Failures.log(openLoading.get().thenAccept(outcome -> shown.complete(outcome.value())));
        }
    }

    /** The answer is there: the loading view to be replaced by it, if one opened. */
    CompletableFuture<Optional<View>> answered() {
        if (state.compareAndSet(State.WAITING, State.ANSWERED)) {
            shown.complete(Optional.empty());
        }
        return shown;
    }

    /** Whether the trigger was spent on a loading view. */
    boolean spent() {
        return state.get() == State.LOADING;
    }
}
