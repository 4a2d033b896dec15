package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Accounts;
import dev.sideline.account.Role;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.util.ArrayList;
import java.util.List;

/** The steps to the first useful message, until the person said yes to it. Who does not sell needs no accounts. */
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
        List<LayoutBlock> blocks = new ArrayList<>();
        if (caller.viewer().is(Role.REP)) {
            boolean enough = accounts.of(caller.viewer().id()).size() >= ACCOUNTS;
            blocks.add(Blocks.header("Three steps to your first coaching"));
            blocks.add(Blocks.section(
                    step(enough, "Accounts") + "Add two of yours, or ask an admin to import them.",
                    Blocks.button("Add an account", actions.addAccount(), "")));
        } else {
            blocks.add(Blocks.header("Two steps to your first coaching"));
        }
        blocks.add(Blocks.section(
                step(false, "A time") + "At most one short message a working day, at " + mine.hour() + ".",
                Blocks.button("Another time", actions.preferences(), "")));
        blocks.add(Blocks.section(
                step(false, "Your yes") + "Nothing is sent to you before, and you can pause at any time.",
                Blocks.primary("Yes, coach me", actions.optIn(), "")));
        return blocks;
    }

    private static String step(boolean done, String title) {
        return (done ? "☑ " : "◻ ") + Mrkdwn.bold(title) + "\n";
    }
}
