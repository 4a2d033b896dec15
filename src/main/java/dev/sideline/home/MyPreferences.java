package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Role;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** When messages come, in a line, with the way to change it. */
final class MyPreferences implements HomeSection {

    private final PreferenceBook preferences;
    private final HomeRoom.Actions actions;

    MyPreferences(PreferenceBook preferences, HomeRoom.Actions actions) {
        this.preferences = preferences;
        this.actions = actions;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        Preferences mine = preferences.of(caller.viewer().id());
        return List.of(
                Blocks.section(words(mine, caller), Blocks.button("Preferences", actions.preferences() + ":line", "")));
    }

    private static String words(Preferences mine, Caller caller) {
        LocalDate until = mine.pausedUntil();
        if (mine.isPausedOn(caller.today())) {
            return "Paused "
                    + (until == null ? "until you resume" : "until " + Mrkdwn.day(until) + ", that day included")
                    + ". `/coach resume` ends it.";
        }
        if (mine.optedInAt() == null) {
            return "Nothing is sent to you until you say yes.";
        }
        String digest = caller.viewer().is(Role.MANAGER)
                ? " Your digest comes on " + mine.digestDay().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " at "
                        + mine.digestHour() + "."
                : "";
        return "Your message comes at " + mine.hour() + " on working days, when there is something to say." + digest;
    }
}
