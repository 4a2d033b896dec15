package dev.sideline.slack;

import com.slack.api.model.view.View;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Carries out what a handler answered. */
final class Replies {

    private static final String TOO_LATE = "Slack did not open the form in time. Please try again.";

    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final Posts posts;
    private final Forms forms;
    private final Origins origins;

    Replies(Posts posts, Forms forms, Origins origins) {
        this.posts = posts;
        this.forms = forms;
        this.origins = origins;
    }

    /** Completes when everything was handed to Slack, or could not be. */
    CompletableFuture<Void> carryOut(Scene scene, Reply reply) {
        Opening opening = scene.opening();
        if (opening == null) {
            return each(scene, flat(reply));
        }
        return opening.answered().thenCompose(loading -> {
            if (loading.isPresent()) {
                return inPlaceOf(loading.get(), scene, flat(reply));
            }
            Scene left = opening.spent() ? scene.withoutTrigger() : scene;
            return each(left, flat(reply));
        });
    }

    private CompletableFuture<Void> each(Scene scene, List<Reply> replies) {
        CompletableFuture<Void> done = NOTHING;
        for (Reply reply : replies) {
            done = done.thenCompose(before -> one(scene, reply));
        }
        return done;
    }

    private CompletableFuture<Void> one(Scene scene, Reply reply) {
        if (reply instanceof Reply.Say say) {
            return scene.home() == null
                    ? quietly(posts.say(scene.origin(), say.message()))
                    : over(scene, say.message());
        }
        if (reply instanceof Reply.Open open) {
            return open(scene, open.form().view());
        }
        if (reply instanceof Reply.Turn turn) {
            View view = scene.view();
            return view == null
                    ? open(scene, turn.form().view())
                    : forms.update(view.getId(), turn.form().view())
                            .thenCompose(updated -> updated.value().isPresent() ? NOTHING : tooLate(scene));
        }
        if (reply instanceof Reply.Replace replace) {
            View view = scene.view();
            return view == null
                    ? quietly(posts.replace(scene.origin(), replace.message()))
                    : quietly(forms.update(view.getId(), StandInViews.said(view, replace.message())));
        }
        if (reply instanceof Reply.Later later) {
            return later.reply().thenCompose(ready -> each(scene.withoutTrigger(), flat(ready)));
        }
        return NOTHING;
    }

    /** Whoever looks at Home does not see their direct messages: words open on top of it, as long as they can. */
    private CompletableFuture<Void> over(Scene scene, Message message) {
        String trigger = scene.trigger();
        if (trigger == null) {
            return quietly(posts.say(scene.origin(), message));
        }
        return forms.open(trigger, null, StandInViews.said(null, message))
                .thenCompose(
                        opened -> opened.value().isPresent() ? NOTHING : quietly(posts.say(scene.origin(), message)));
    }

    private CompletableFuture<Void> open(Scene scene, View form) {
        String words = scene.words();
        if (words != null) {
            return quietly(posts.say(scene.origin(), OwnButtons.offer(words)));
        }
        String trigger = scene.trigger();
        if (trigger == null) {
            return tooLate(scene);
        }
        return forms.open(trigger, scene.view(), form).thenCompose(outcome -> {
            outcome.value().ifPresent(view -> remember(scene, view));
            return outcome.value().isPresent() ? NOTHING : tooLate(scene);
        });
    }

    private CompletableFuture<Void> tooLate(Scene scene) {
        return quietly(posts.say(scene.origin(), Message.of(TOO_LATE)));
    }

    /** The first form or message stands where the loading view was; the rest is done as usual. */
    private CompletableFuture<Void> inPlaceOf(View loading, Scene scene, List<Reply> replies) {
        remember(scene, loading);
        List<Reply> rest = new ArrayList<>(replies);
        Reply first = replies.stream()
                .filter(reply -> shown(reply) != null)
                .findFirst()
                .orElse(Reply.say("Done."));
        rest.remove(first);
        return forms.update(loading.getId(), Objects.requireNonNull(shown(first)))
                .thenCompose(updated -> {
                    if (updated.value().isPresent()) {
                        return each(scene.in(loading), rest);
                    }
                    // Whoever closed the loading view, or pressed again and has another one, misses no form.
                    boolean unwanted = isGone(updated) && !(first instanceof Reply.Say);
                    CompletableFuture<Void> said = unwanted ? NOTHING : one(scene.withoutTrigger(), first);
                    return said.thenCompose(done -> each(scene.withoutTrigger(), rest));
                });
    }

    private static boolean isGone(Outcome<View> updated) {
        return updated instanceof Outcome.Refused<View> refused
                && refused.error().equals("not_found");
    }

    private static @Nullable View shown(Reply reply) {
        if (reply instanceof Reply.Open open) {
            return open.form().view();
        }
        if (reply instanceof Reply.Turn turn) {
            return turn.form().view();
        }
        return reply instanceof Reply.Say say ? StandInViews.said(null, say.message()) : null;
    }

    private void remember(Scene scene, View view) {
        origins.remember(scene.user(), Views.root(view), scene.origin());
    }

    /** What did not come through is in the log already. */
    private static CompletableFuture<Void> quietly(CompletableFuture<?> call) {
        return call.thenAccept(outcome -> {});
    }

    /** All that is to be done, in order. */
    static List<Reply> flat(Reply reply) {
        return reply instanceof Reply.All all
                ? all.replies().stream().flatMap(part -> flat(part).stream()).toList()
                : List.of(reply);
    }
}
