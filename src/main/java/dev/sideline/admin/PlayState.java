package dev.sideline.admin;

import dev.sideline.account.Settings;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import java.util.Locale;
import java.util.Map;

/** Whether a play speaks. One that paused itself is paused until somebody switches it on. */
enum PlayState {
    ON("On"),
    OFF("Off"),
    PAUSED("Paused for now");

    private final String words;

    PlayState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param pausedThemselves why, by the ids of the plays that did */
    static PlayState of(Play play, Settings settings, Map<String, String> pausedThemselves) {
        return settings.text(Playbook.switchOf(play))
                .filter(value -> !Playbook.isOn(play, settings))
                .map(value -> PlayState.valueOf(value.toUpperCase(Locale.ROOT)))
                .orElse(pausedThemselves.containsKey(play.rule().id()) ? PAUSED : ON);
    }

    /** What is stored for it; empty for the default. */
    String stored() {
        return this == ON ? "" : name().toLowerCase(Locale.ROOT);
    }
}
