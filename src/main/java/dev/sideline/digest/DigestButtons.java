package dev.sideline.digest;

import dev.sideline.account.Person;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Parts;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers the buttons below a conversation. What a manager says here is theirs alone. */
final class DigestButtons implements ActionHandler {

    /** The value is the account's id and the rep's. */
    static final String JOINT_CALL = "digest.joint-call";

    /** The value is the nudge's id, and the week where it stands in a week's digest. */
    static final String NOT_USEFUL = "digest.not-useful";

    private static final String NOTED =
            "Noted: this stays out of your digests for four weeks. Nobody else learns that you said so.";

    private final Ports ports;
    private final Digests digests;
    private final JointCall jointCall;

    DigestButtons(Ports ports, Digests digests, JointCall jointCall) {
        this.ports = ports;
        this.digests = digests;
        this.jointCall = jointCall;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(JOINT_CALL, NOT_USEFUL);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return actionId.equals(JOINT_CALL);
    }

    @Override
    public Reply handle(Action action) {
        String[] parts = action.value().split(" ", 2);
        long first = Long.parseLong(parts[0]);
        if (action.actionId().equals(JOINT_CALL)) {
            return new Reply.Open(jointCall.open(
                    action.caller(), Task.PLAN_JOINT_CALL, About.account(first).person(Long.valueOf(parts[1]))));
        }
        return notUseful(action, new Nudge.Id(first), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    private Reply notUseful(Action action, Nudge.Id id, Optional<String> week) {
        Caller caller = action.caller();
        Person.Id manager = caller.viewer().id();
        Episode.Key topic = ports.log()
                .find(id)
                .map(nudge -> nudge.episode().key())
                .filter(key -> caller.viewer().leads(key.to()))
                .orElseThrow(() -> new UserError("That one is not there any more."));
        ports.transactions().run(() -> {
            ports.topics().notUseful(manager, topic, caller.at());
            week.ifPresent(of -> redraw(Digests.delivery(manager, of), id, caller));
            return topic;
        });
        if (week.isPresent() && action.surface() == Action.Surface.MESSAGE) {
            return new Reply.Nothing();
        }
        Message now = digests.now(caller.viewer().person(), caller.at());
        return now == null ? Reply.say(NOTED) : new Reply.All(List.of(new Reply.Replace(now), Reply.say(NOTED)));
    }

    private void redraw(UUID delivery, Nudge.Id nudge, Caller caller) {
        ports.outbox().message(delivery).ifPresent(sent -> ports.outbox()
                .revise(
                        delivery,
                        Parts.replace(sent, DigestView.part(nudge), List.of(Blocks.context(NOTED))),
                        caller.at()));
    }
}
