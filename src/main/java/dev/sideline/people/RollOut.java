package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code /coach admin start}: says who would be invited, and invites them when that is confirmed. */
final class RollOut implements CommandHandler, ActionHandler {

    private final Invitations invitations;

    RollOut(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "start",
                Audience.ADMINS,
                "/coach admin start",
                "begins the roll-out: one invitation to everybody who is linked and was not invited yet");
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.Say(draw(invitations.roster(command.caller().viewer().company())));
    }

    static Message draw(Roster roster) {
        int toInvite = roster.toInvite().size();
        String words = roster.summary() + "\n"
                + (toInvite == 0
                        ? "There is nobody to invite now."
                        : "I can now invite " + Labels.people(toInvite)
                                + ": one message with one button each, then silence until they press it.");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(words));
        if (roster.count(Roster.Standing.UNLINKED) > 0) {
            blocks.add(Blocks.context("Who is not linked to a Slack user cannot be invited:"
                    + " `/coach admin people unlinked` links them."));
        }
        if (roster.withoutRole() > 0) {
            long without = roster.withoutRole();
            blocks.add(Blocks.context(Labels.people(without)
                    + (without == 1
                            ? " is neither rep nor manager nor leader and is"
                            : " are neither reps nor managers" + " nor leaders and are")
                    + " not invited."));
        }
        if (toInvite > 0) {
            blocks.add(
                    Blocks.buttons(List.of(Blocks.primary("Invite " + Labels.people(toInvite), Buttons.INVITE, ""))));
        }
        return new Message(words, blocks);
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.INVITE);
    }

    /** Pressed again it finds nobody left to invite. */
    @Override
    public Reply handle(Action action) {
        Caller caller = AdminOnly.check(action.caller());
        int sent = invitations.send(caller);
        return new Reply.Replace(Message.of(
                sent == 0
                        ? "Everybody who can be invited was invited before. Nothing was sent."
                        : "Invited " + Labels.people(sent)
                                + ". `/coach admin people invited` shows who has not answered" + " yet."));
    }
}
