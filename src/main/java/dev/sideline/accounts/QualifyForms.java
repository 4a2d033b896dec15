package dev.sideline.accounts;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Said;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens the forms that qualify a deal: one for those who work on it, one for a senior who only judges it. */
final class QualifyForms implements TaskForms {

    private static final String WHICH = "deal.qualify-which";
    private static final String ONE = "one";

    private final Visible visible;
    private final Facts facts;
    private final SheetForm working;
    private final SheetForm judging;

    QualifyForms(Visible visible, Facts facts, TaskForms.Done done) {
        this.visible = visible;
        this.facts = facts;
        this.working = new SheetForm(new QualifySheet(new DealSheet(visible, facts)), facts, done);
        this.judging = new SheetForm(new SignOffSheet(visible), facts, done);
    }

    /** Those that take what was entered. */
    List<FormHandler> handlers() {
        return List.of(
                working,
                judging,
                new Asked(
                        WHICH,
                        ONE,
                        (submission, id) -> new Reply.Turn(
                                deal(submission.caller(), Long.parseLong(id), Metadata.read(submission.metadata())))));
    }

    /**
     * The form for the open deal of the account; asks which one first where there are several.
     *
     * @throws UserError when there is none
     */
    Form account(Caller caller, AccountSnapshot account, Metadata metadata) {
        List<Deal> open = account.openDeals();
        if (open.isEmpty()) {
            throw new UserError("There is no open deal at "
                    + Mrkdwn.escape(account.account().name()) + ". `/coach add deal` adds one.");
        }
        return open.size() == 1 ? deal(caller, open.get(0).id().value(), metadata) : which(open, metadata);
    }

    private static Form which(List<Deal> open, Metadata metadata) {
        return Form.of(
                WHICH,
                "Qualify a deal",
                "Next",
                metadata,
                List.of(Inputs.select(
                        ONE,
                        "Which deal?",
                        open.stream()
                                .map(deal -> Inputs.option(deal.id().value(), DealPicker.nameOf(deal)))
                                .toList(),
                        null)));
    }

    private Form deal(Caller caller, long id, Metadata metadata) {
        boolean onlyReads = Optional.ofNullable(facts.find(Kind.DEAL, id))
                .map(row -> new Deal(row).account())
                .flatMap(account -> visible.open(caller.viewer(), account))
                .filter(account -> !caller.viewer().edits(account))
                .isPresent();
        return (onlyReads ? judging : working).edit(caller, id, metadata, row -> Said.in(metadata)
                .map(said -> Ending.noGo(row, said))
                .orElse(row));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.QUALIFY_DEAL);
    }

    @Override
    public Form open(Caller caller, Task task, About about, Said said) {
        Form form = about.account() == null && about.deal() == null
                ? QualifyCommand.ask(said.onto(Metadata.NONE))
                : open(caller, about, said.onto(Metadata.NONE));
        return form.headed(said.notice());
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return open(caller, about, Metadata.NONE.with(Metadata.NUDGE, about.nudge()));
    }

    private Form open(Caller caller, About about, Metadata metadata) {
        Long deal = about.deal();
        return deal != null
                ? deal(caller, deal, metadata)
                : account(
                        caller,
                        visible.open(caller.viewer(), new Account.Id(about.needAccount()))
                                .orElseThrow(
                                        () -> new UserError("That account is no longer among those that you can see.")),
                        metadata);
    }
}
