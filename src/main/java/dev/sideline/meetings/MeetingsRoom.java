package dev.sideline.meetings;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCommand;
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
        NextMeeting next = new NextMeeting(visible, new WhichAccount(visible), registry);
        AccountCommand command = next.command();
        feature = new Feature(
                List.of(command),
                List.of(command.chosen(), next),
                List.of(command.picked(), jointCall, new PartForm(joined, facts, done)),
                List.of(),
                List.of(new MeetingForms(joined, visible, registry, jointCall), next));
    }

    public Feature feature() {
        return feature;
    }
}
