package dev.sideline.slack;

import com.slack.api.model.view.View;
import dev.sideline.slack.Calls.Again;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Opens and changes modal forms. */
final class Forms {

    private final WebApi api;
    private final Calls calls;

    Forms(WebApi api, Calls calls) {
        this.api = api;
        this.calls = calls;
    }

    /** @param onTopOf the form the person is in; null when in none */
    CompletableFuture<Outcome<View>> open(String trigger, @Nullable View onTopOf, View view) {
        return onTopOf == null
                ? calls.make("views.open", Again.WHILE_TRIGGERED, () -> api.call(
                                "views.open",
                                methods -> methods.viewsOpen(
                                        r -> r.triggerId(trigger).view(view)))
                        .then(answer -> new Outcome.Done<>(answer.getView())))
                : calls.make("views.push", Again.WHILE_TRIGGERED, () -> api.call(
                                "views.push",
                                methods -> methods.viewsPush(
                                        r -> r.triggerId(trigger).view(view)))
                        .then(answer -> new Outcome.Done<>(answer.getView())));
    }

    CompletableFuture<Outcome<View>> update(String viewId, View view) {
        return update(viewId, view, Duration.ZERO);
    }

    CompletableFuture<Outcome<View>> update(String viewId, View view, Duration after) {
        return calls.make("views.update", Again.HARMLESS, after, () -> api.call(
                        "views.update",
                        methods -> methods.viewsUpdate(r -> r.viewId(viewId).view(view)))
                .then(answer -> new Outcome.Done<>(answer.getView())));
    }
}
