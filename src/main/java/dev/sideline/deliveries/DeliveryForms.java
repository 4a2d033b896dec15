package dev.sideline.deliveries;

import dev.sideline.account.Facts;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the forms of this room: for its own buttons, for nudges, and for plain words. */
final class DeliveryForms implements TaskForms, SaidPromise.Opener, ActionHandler {

    private static final String PROMISE_TO = "promise.to";

    private final Workable workable;
    private final PromiseForm promise = new PromiseForm();
    private final SheetHandler deliveries;
    private final SheetHandler milestones;
    private final SheetHandler promises;
    private final SheetHandler kept;
    private final Map<String, SheetHandler> byButton;

    DeliveryForms(Workable workable, Facts facts, TaskForms.Done done) {
        this.workable = workable;
        this.deliveries = new SheetHandler(new DeliveryForm(), workable, facts, done);
        this.milestones = new SheetHandler(new MilestoneForm(), workable, facts, done);
        this.promises = new SheetHandler(promise, workable, facts, done);
        this.kept = new SheetHandler(new KeptForm(), workable, facts, done);
        this.byButton = Map.of(
                DeliveryCard.UPDATE, deliveries,
                DeliveryCard.MILESTONE, milestones,
                PromiseCard.NOTE, promises,
                PromiseCard.KEPT, kept);
    }

    List<FormHandler> handlers() {
        return List.of(
                deliveries,
                milestones,
                promises,
                kept,
                new Asked(
                        DeliveryForm.WHICH,
                        DeliveryForm.DEAL,
                        (submission, id) -> new Reply.Turn(
                                delivery(submission.caller(), Metadata.read(submission.metadata()), id))),
                new Asked(
                        PROMISE_TO,
                        WhichAccount.ACCOUNT,
                        (submission, id) -> new Reply.Turn(promises.open(
                                submission.caller(), Long.parseLong(id), Metadata.read(submission.metadata())))));
    }

    private Form delivery(Caller caller, Metadata metadata, String deal) {
        return deliveries.open(caller, metadata.need(Metadata.ACCOUNT), metadata.with(Metadata.DEAL, deal));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.KEEP_PROMISE, Task.UPDATE_DELIVERY);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        SheetHandler handler = task == Task.KEEP_PROMISE ? kept : deliveries;
        return handler.open(caller, about.needAccount(), Metadata.of(about));
    }

    @Override
    public Form open(Caller caller, SaidPromise said) {
        Long account = said.account();
        Metadata metadata = PromiseForm.metadata(said);
        return account == null
                ? WhichAccount.ask(PROMISE_TO, "A promise", metadata)
                : promise.draw(
                        workable.account(caller, account),
                        metadata.with(Metadata.ACCOUNT, account).onceFor(caller),
                        said.doubts());
    }

    @Override
    public Set<String> actionIds() {
        return byButton.keySet();
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        SheetHandler handler = byButton.get(action.actionId());
        if (handler == null) {
            throw new IllegalArgumentException("no form belongs to " + action.actionId());
        }
        Metadata metadata = Metadata.read(action.value());
        return new Reply.Open(handler.open(action.caller(), metadata.need(Metadata.ACCOUNT), metadata));
    }
}
