package dev.sideline.slack;

import com.slack.api.model.view.View;
import dev.sideline.chat.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, as far as the answer needs to know it.
 *
 * @param trigger lets a form open within three seconds; null for plain words
 * @param view the form in which it was done; null elsewhere
 * @param words what was said, when it was plain words; a form is offered by a button then
 * @param home how the Home tab was shown in which it was done; null elsewhere
 * @param opening the loading view that may stand in for the answer by now
 */
record Scene(
        Origin origin,
        @Nullable String trigger,
        @Nullable View view,
        @Nullable String words,
        @Nullable Metadata home,
        @Nullable Opening opening) {

    static Scene of(Origin origin, @Nullable String trigger) {
        return new Scene(origin, trigger, null, null, null, null);
    }

    static Scene words(Origin origin, String words) {
        return new Scene(origin, null, null, words, null, null);
    }

    Scene in(@Nullable View form) {
        return new Scene(origin, trigger, form, words, home, opening);
    }

    /** @param metadata the private metadata of the Home tab; null where it has none */
    Scene atHome(@Nullable String metadata) {
        return new Scene(origin, trigger, view, words, Metadata.read(Entered.orEmpty(metadata)), opening);
    }

    Scene with(@Nullable Opening started) {
        return new Scene(origin, trigger, view, words, home, started);
    }

    Scene withoutTrigger() {
        return new Scene(origin, null, view, words, home, null);
    }

    String user() {
        return origin.user();
    }
}
