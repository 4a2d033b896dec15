package dev.sideline.merge;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.Feature;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.List;

/** Everything of this room, put together. */
public final class MergeRoom {

    private final Feature feature;

    public MergeRoom(Visible visible, Facts facts, TaskForms.Done done) {
        Workable workable = new Workable(visible);
        Twins twins = new Twins(workable, facts);
        MergeCommand command = new MergeCommand(new WhichAccount(visible), workable);
        feature = new Feature(
                List.of(command),
                List.of(command),
                List.of(command.picked(), new TwinsForm(twins), new MergeForm(twins, facts, done)),
                List.of(),
                List.of(command));
    }

    public Feature feature() {
        return feature;
    }
}
