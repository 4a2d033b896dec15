package dev.sideline.slack;

import com.slack.api.model.view.View;
import dev.sideline.chat.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What follows once it is known how a submit ended. */
final class Aftermath {

    private final Forms forms;
    private final Posts posts;
    private final Replies replies;
    private final Origins origins;
    private final HomeTab home;
    private final Duration settle;

    Aftermath(Forms forms, Posts posts, Replies replies, Origins origins, HomeTab home, Duration settle) {
        this.forms = forms;
        this.posts = posts;
        this.replies = replies;
        this.origins = origins;
        this.home = home;
        this.settle = settle;
    }

    /** The form was answered with how it ended. */
    void inTime(String user, View form, Ended how) {
        Failures.log(replies.carryOut(scene(user, form), new Reply.All(how.rest())));
        home.changed(user);
    }

    /** The form says "Saving…"; Slack must have that before it is changed again. */
    void late(String user, View form, Ended how) {
        Scene scene = scene(user, form);
        View end = how.later(form);
        Failures.log(forms.update(form.getId(), end, settle).thenAccept(updated -> {
            if (updated.value().isEmpty()) {
                // The person closed it meanwhile, or Slack could not show it.
                Failures.log(posts.say(scene.origin(), how.words()));
            }
            List<Reply> rest = new ArrayList<>(how.rest());
            rest.removeIf(part -> part instanceof Reply.Say say && say.message().equals(how.words()));
            Failures.log(replies.carryOut(scene, new Reply.All(rest)));
        }));
        home.changed(user);
    }

    private Scene scene(String user, View form) {
        return Scene.of(origins.of(user, Views.root(form)), null);
    }
}
