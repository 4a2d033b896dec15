package dev.sideline.meetings;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Registry;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import java.util.List;
import java.util.function.Supplier;

/** Everything of this room, put together. */
public final class MeetingsRoom {

    private final Feature feature;

    /** @param registry asked for the forms of other rooms, only while somebody is answered */
    public MeetingsRoom(Visible visible, Facts facts, TaskForms.Done done, Supplier<Registry> registry) {
        JoinedTouch joined = new JoinedTouch(visible);
        JointCallForm jointCall = new JointCallForm(joined, facts, done);
        MeetingCommand command = new MeetingCommand(visible, new WhichAccount(visible), registry);
        feature = new Feature(
                List.of(command),
                List.of(command),
                List.of(command.picked(), jointCall, new PartForm(joined, facts, done)),
                List.of(),
                List.of(new MeetingForms(joined, visible, registry, jointCall), command));
    }

    public Feature feature() {
        return feature;
    }
}
