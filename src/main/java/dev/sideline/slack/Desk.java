package dev.sideline.slack;

import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes what somebody asked for, which was acknowledged already, finds out who they are, and has it answered. */
final class Desk {

    private static final String BUSY = "I am busy right now. Please try that again in a moment.";

    private final Pool pool;
    private final Timer timer;
    private final Callers callers;
    private final Replies replies;
    private final Forms forms;
    private final HomeTab home;
    private final InstantSource coach;
    private final Duration patience;

    Desk(
            Pool pool,
            Timer timer,
            Callers callers,
            Replies replies,
            Forms forms,
            HomeTab home,
            InstantSource coach,
            Duration patience) {
        this.pool = pool;
        this.timer = timer;
        this.callers = callers;
        this.replies = replies;
        this.forms = forms;
        this.home = home;
        this.coach = coach;
        this.patience = patience;
    }

    /** Returns at once. */
    void attend(Scene scene, boolean opensForm, Function<Caller, Reply> handler) {
        Instant at = coach.instant();
        String trigger = scene.trigger();
        Scene begun = opensForm && trigger != null ? scene.with(opening(scene, trigger)) : scene;
        boolean taken = pool.offer(() -> {
            Answered answered = answer(scene, at, handler);
            Failures.log(
                    replies.carryOut(begun, answered.reply()).whenComplete((done, failed) -> answered.redraw(home)));
        });
        if (!taken) {
            Failures.log(replies.carryOut(begun, new Reply.Say(Message.of(BUSY))));
        }
    }

    /**
     * What somebody gets to hear, and then to see on Home.
     *
     * @param user whose Home is drawn anew; null for who has none
     */
    private record Answered(Reply reply, @Nullable String user, @Nullable Metadata shown) {
        void redraw(HomeTab home) {
            if (user != null) {
                home.changed(user, shown);
            }
        }
    }

    /** How the person wants to see Home from now on. */
    private static Optional<Metadata> asked(Reply reply) {
        return Replies.flat(reply).stream()
                .filter(Reply.ShowHome.class::isInstance)
                .map(part -> ((Reply.ShowHome) part).shown())
                .findFirst();
    }

    private Opening opening(Scene scene, String trigger) {
        Opening opening = new Opening(() -> forms.open(trigger, scene.view(), StandInViews.loading()));
        timer.after(patience, opening::late);
        return opening;
    }

    private Answered answer(Scene scene, Instant at, Function<Caller, Reply> handler) {
        String user = null;
        try {
            Callers.Who who = callers.who(scene.user(), at);
            if (who instanceof Callers.Refused refused) {
                return new Answered(Reply.say(refused.mrkdwn()), null, null);
            }
            user = scene.user();
            Reply reply = handler.apply(((Callers.Known) who).caller());
            return new Answered(reply, user, asked(reply).orElse(scene.home()));
        } catch (Throwable e) {
            return new Answered(Reply.say(ErrorFunnel.words(e)), user, scene.home());
        }
    }
}
