package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Accounts;
import dev.sideline.account.Role;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps to the first useful message, until all are done; each is ticked when it is. Who does not sell needs no
 * accounts, and who said yes to the message has accepted its hour.
 */
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

    private record Step(boolean isDone, String title, String words, @Nullable ButtonElement button) {

        LayoutBlock draw(int number) {
            String line = (isDone ? "☑ " : number + ". ") + Mrkdwn.bold(title) + " · " + words;
            return isDone || button == null ? Blocks.section(line) : Blocks.section(line, button);
        }
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        if (!Audience.REPS.includes(caller.viewer())) {
            return List.of();
        }
        Preferences mine = preferences.of(caller.viewer().id());
        List<Step> steps = new ArrayList<>();
        if (caller.viewer().is(Role.REP)) {
            steps.add(accounts(accounts.of(caller.viewer().id()).size(), caller));
        }
        steps.add(time(mine));
        steps.add(yes(mine));
        if (steps.stream().allMatch(Step::isDone)) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(
                steps.size() == 3 ? "Three steps to your first message" : "Two steps to your first message"));
        steps.forEach(step -> blocks.add(step.draw(steps.indexOf(step) + 1)));
        return blocks;
    }

    private Step accounts(int there, Caller caller) {
        String many = caller.viewer().is(Role.ADMIN)
                ? " `/coach admin import` brings in many at once."
                : " An admin can import many at once.";
        String words =
                switch (there) {
                    case 0 -> "Add two that you work on." + many;
                    case 1 -> "One is there, add one more." + many;
                    default -> there + " are there.";
                };
        return new Step(
                there >= ACCOUNTS, "Your accounts", words, Blocks.button("Add an account", actions.addAccount(), ""));
    }

    private Step time(Preferences mine) {
        return new Step(
                mine.hourChosen() || mine.optedInAt() != null,
                "Your time",
                "At most one short message a working day, at " + mine.hour() + ".",
                Blocks.button("Pick a time", actions.preferences() + ":first", ""));
    }

    private Step yes(Preferences mine) {
        return new Step(
                mine.optedInAt() != null,
                "Your yes",
                mine.optedInAt() == null
                        ? "I send you nothing before it, and `/coach pause` stops me at any time."
                        : "Given.",
                Blocks.primary("Start coaching me", actions.optIn(), ""));
    }
}
