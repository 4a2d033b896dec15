package dev.sideline.merge;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.StaleFact;
import dev.sideline.account.TeamMember;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.util.List;

/** Shows what a merge would do, and does it. */
record MergeForm(Twins twins, Facts facts, TaskForms.Done done) implements FormHandler {

    static final String CALLBACK = "merge.confirm";

    static Form draw(Caller caller, Twins.Pair pair, Twins.Found found) {
        List<LayoutBlock> blocks = List.of(
                Blocks.section(Mrkdwn.bold(name(found.merging().loser())) + " goes, "
                        + Mrkdwn.bold(name(found.before())) + " stays."),
                Blocks.lines(new MergeLines(caller, found).lines()),
                Blocks.context("What a file says of the one that goes is taken for the one that stays. "
                        + "`/coach undo` takes it all back within 24 hours."));
        return Form.of(CALLBACK, "Merge", "Merge", pair.metadata(), blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        return new Right(() -> merge(form.caller(), Twins.Pair.read(Metadata.read(form.metadata()))));
    }

    private Reply merge(Caller caller, Twins.Pair pair) {
        Twins.Found found = twins.found(caller, pair);
        try {
            facts.change(Workable.author(caller), changes -> {
                found.merging().into(changes);
                if (found.joins() != null) {
                    changes.add(member(pair.stays(), found.joins()));
                }
                return pair.stays();
            });
        } catch (StaleFact meanwhile) {
            throw new UserError("Somebody changed one of them at this very moment. `/coach merge` shows them anew.");
        }
        return done.factsChanged(
                caller,
                pair.kind() == Kind.ACCOUNT ? null : pair.account(),
                null,
                Reply.say("Merged: " + Mrkdwn.bold(name(found.merging().loser())) + " is now "
                        + Mrkdwn.bold(name(found.before())) + "."));
    }

    private static Row member(long account, Person.Id person) {
        return Row.empty(Kind.ACCOUNT_TEAM, 0)
                .with(TeamMember.ACCOUNT, account)
                .with(TeamMember.PERSON, person.value());
    }

    static String name(Row row) {
        return Mrkdwn.escape(row.need(row.kind() == Kind.ACCOUNT ? Account.NAME : Contact.NAME), 80);
    }
}
