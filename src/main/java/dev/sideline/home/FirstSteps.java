package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Accounts;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.util.List;

/** Three steps to the first useful message, until the person said yes to it. */
final class FirstSteps implements HomeSection {

    private static final int ACCOUNTS = 2;

    private final Accounts accounts;
    private final PreferenceBook preferences;
    private final HomeRoom.Actions actions;

    FirstSteps(Accounts accounts, PreferenceBook preferences, HomeRoom.Actions actions) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.actions = actions;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        Preferences mine = preferences.of(caller.viewer().id());
        if (mine.optedInAt() != null) {
            return List.of();
        }
        boolean enough = accounts.of(caller.viewer().id()).size() >= ACCOUNTS;
        return List.of(
                Blocks.header("Three steps to your first coaching"),
                Blocks.section(
                        step(enough, "1. Accounts") + "Add two of yours, or ask an admin to import them.",
                        Blocks.button("Add an account", actions.addAccount(), "")),
                Blocks.section(
                        "◻ " + Mrkdwn.bold("2. A time") + "\nAt most one short message a working day, at " + mine.hour()
                                + ".",
                        Blocks.button("Another time", actions.preferences(), "")),
                Blocks.section(
                        "◻ " + Mrkdwn.bold("3. Your yes")
                                + "\nNothing is sent to you before, and you can pause at any time.",
                        Blocks.primary("Yes, coach me", actions.optIn(), "")));
    }

    private static String step(boolean done, String title) {
        return (done ? "☑ " : "◻ ") + Mrkdwn.bold(title) + "\n";
    }
}
