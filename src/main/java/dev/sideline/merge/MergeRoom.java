package dev.sideline.merge;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCommand;
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
        MergeForms forms = new MergeForms(workable);
        AccountCommand command = forms.command(new WhichAccount(visible));
        feature = new Feature(
                List.of(command),
                List.of(command.chosen()),
                List.of(command.picked(), new TwinsForm(twins), new MergeForm(twins, facts, done)),
                List.of(),
                List.of(forms));
    }

    public Feature feature() {
        return feature;
    }
}
