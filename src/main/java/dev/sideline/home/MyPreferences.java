package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Role;
import dev.sideline.chat.Audience;
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

/** When messages come, in a line, with the way to change it; for who is not coached, what they can do. */
final class MyPreferences implements HomeSection {

    private final PreferenceBook preferences;
    private final HomeRoom.Actions actions;

    MyPreferences(PreferenceBook preferences, HomeRoom.Actions actions) {
        this.preferences = preferences;
        this.actions = actions;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        ButtonElement help = Blocks.button("Help", HomeButtons.RUN + ":help", "help");
        if (!Audience.REPS.includes(caller.viewer())) {
            return List.of(Blocks.buttons(List.of(help)));
        }
        Preferences mine = preferences.of(caller.viewer().id());
        return List.of(
                Blocks.header("My preferences"),
                Blocks.section(words(mine, caller)),
                Blocks.buttons(List.of(
                        Blocks.button("Change", actions.preferences() + ":line", ""),
                        Blocks.button("What is stored about me", HomeButtons.RUN + ":privacy", "privacy"),
                        help)));
    }

    private static String words(Preferences mine, Caller caller) {
        LocalDate until = mine.pausedUntil();
        if (mine.optedInAt() == null) {
            return "I send you nothing of my own accord until you say yes.";
        }
        if (mine.isPausedOn(caller.today())) {
            return "Paused "
                    + (until == null ? "until you resume" : "until " + Mrkdwn.day(until) + ", that day included")
                    + ". `/coach resume` ends it.";
        }
        String digest = caller.viewer().is(Role.MANAGER)
                ? " Your digest comes on " + mine.digestDay().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s at "
                        + mine.digestHour() + "."
                : "";
        return "Your message comes at " + mine.hour() + " on working days, when there is something to say." + digest;
    }
}
