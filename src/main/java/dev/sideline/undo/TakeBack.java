package dev.sideline.undo;

import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Undo;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a change back and says what that means, or why it cannot be. */
record TakeBack(Undo undo, Facts facts, TaskForms.Done done) {

    private static final int LINES = 8;
    private static final String THROUGH = "undo";

    /** @throws UserError when it cannot be taken back */
    Reply change(Caller caller, String id) {
        Undo.Outcome outcome = undo.takeBack(new Author(caller.viewer().id(), THROUGH, caller.at()), id);
        if (outcome instanceof Undo.TakenBack taken) {
            return told(caller, taken);
        }
        if (outcome instanceof Undo.ChangedSince changed) {
            throw new UserError(changedSince(caller, changed));
        }
        if (outcome instanceof Undo.InUse used) {
            throw new UserError("Nothing was taken back: by now something else on record belongs to "
                    + named(used.kind(), used.row()) + ".");
        }
        throw new UserError("That was taken back already, or it is more than 24 hours ago.");
    }

    private Reply told(Caller caller, Undo.TakenBack taken) {
        RowNames names =
                new RowNames(facts, taken.steps().stream().map(Undo.Step::row).toList());
        List<String> lines = new ArrayList<>();
        lines.add("Taken back what you changed " + Mrkdwn.moment(taken.madeAt()) + ":");
        lines.addAll(BlockLimits.lines(
                new StepLines(names).of(taken.steps()), LINES, new Noun("change"), line -> "• " + line));
        Message message = new Message(String.join("\n", lines), List.of(Blocks.lines(lines)));
        Set<Long> accounts = names.accounts();
        return done.factsChanged(
                caller, accounts.size() == 1 ? accounts.iterator().next() : null, null, new Reply.Say(message));
    }

    private String changedSince(Caller caller, Undo.ChangedSince changed) {
        Person by = caller.viewer().company().person(changed.by());
        String who = changed.by() == null
                ? "an import"
                : caller.viewer().id().equals(changed.by())
                        ? "you"
                        : by == null ? "somebody who is gone" : Mrkdwn.escape(by.name());
        boolean isGone = facts.find(changed.kind(), changed.row()) == null;
        return "Nothing was taken back: " + named(changed.kind(), changed.row())
                + (isGone ? " was removed since by " : " was changed since by ") + who + "."
                + (isGone ? "" : " `/coach edit` changes single fields.");
    }

    private String named(Kind kind, long id) {
        return new RowNames(facts, List.of()).called(kind, id);
    }
}
