package dev.sideline.meetings;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Opens the forms of this room. Who works on the account plans the call itself, in the form for that. */
record MeetingForms(JoinedTouch joined, Visible visible, Supplier<Registry> registry, JointCallForm jointCall)
        implements TaskForms {

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.RUN_JOINT_CALL, Task.LEADERS_PART);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        if (task == Task.RUN_JOINT_CALL && works(caller, about)) {
            return registry.get()
                    .task(Task.PLAN_MEETING)
                    .orElseThrow(() -> new IllegalStateException("nobody has a form to plan a meeting"))
                    .open(caller, Task.PLAN_MEETING, about);
        }
        JoinedTouch.Found found = joined.of(caller, about.needAccount(), about.touch());
        Metadata metadata = Metadata.of(about);
        return task == Task.RUN_JOINT_CALL
                ? JointCallForm.draw(caller, found, metadata)
                : PartForm.draw(caller, found, metadata);
    }

    @Override
    public Optional<Reply> atOnce(Caller caller, Task task, About about) {
        return task != Task.RUN_JOINT_CALL || works(caller, about)
                ? Optional.empty()
                : jointCall.atOnce(caller, joined.of(caller, about.needAccount(), about.touch()), about.nudge());
    }

    private boolean works(Caller caller, About about) {
        return visible.open(caller.viewer(), new Account.Id(about.needAccount()))
                .filter(caller.viewer()::edits)
                .isPresent();
    }
}
