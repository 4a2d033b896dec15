package dev.sideline.deliveries;

import dev.sideline.account.Facts;
import dev.sideline.chat.AccountFormKeeper;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Said;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Opens the forms of this room: for its own buttons, for nudges, and for plain words. */
final class DeliveryForms implements TaskForms, SaidPromise.Opener, ActionHandler {

    private static final String PROMISE_TO = "promise.to";

    private final Workable workable;
    private final PromiseForm promise = new PromiseForm();
    private final DeliveryForm delivery = new DeliveryForm();
    private final KeptForm kept = new KeptForm();
    private final MilestoneForm milestone = new MilestoneForm();
    private final AddonForm addon = new AddonForm();
    private final SightingGoneForm gone = new SightingGoneForm();
    private final Map<Task, Sheet> byTask = Map.of(
            Task.KEEP_PROMISE, kept,
            Task.UPDATE_DELIVERY, delivery,
            Task.KEEP_MILESTONE, milestone,
            Task.NOTE_ADDON, addon,
            Task.WITHDRAW_SIGHTING, gone);
    private final Map<String, Sheet> byButton = Map.of(
            DeliveryCard.UPDATE, delivery,
            DeliveryCard.MILESTONE, milestone,
            DeliveryCard.DEPENDENCY, new DependencyForm(),
            DeliveryCard.ADDON, addon,
            DeliveryCard.SIGHTING, new SightingForm(),
            DeliveryCard.NO_SIGHTING, gone,
            PromiseCard.NOTE, promise,
            PromiseCard.KEPT, kept);
    private final List<FormHandler> keepers;

    DeliveryForms(Workable workable, Facts facts, TaskForms.Done done) {
        this.workable = workable;
        this.keepers = byButton.values().stream()
                .<FormHandler>map(form -> new AccountFormKeeper(form, workable, facts, done))
                .toList();
    }

    List<FormHandler> handlers() {
        List<FormHandler> handlers = new ArrayList<>(keepers);
        handlers.addAll(List.of(
                new Asked(
                        DeliveryForm.WHICH,
                        DeliveryForm.DEAL,
                        (submission, id) -> new Reply.Turn(
                                delivery(submission.caller(), Metadata.read(submission.metadata()), id))),
                new Asked(
                        PROMISE_TO,
                        WhichAccount.ACCOUNT,
                        (submission, id) -> new Reply.Turn(open(
                                promise,
                                submission.caller(),
                                Long.parseLong(id),
                                Metadata.read(submission.metadata()))))));
        return handlers;
    }

    /** A form, for somebody who works on the account. */
    private Form open(Sheet form, Caller caller, long account, Metadata metadata) {
        return form.draw(
                caller,
                workable.account(caller, account),
                metadata.with(Metadata.ACCOUNT, account).onceFor(caller));
    }

    private Form delivery(Caller caller, Metadata metadata, String deal) {
        return open(delivery, caller, metadata.need(Metadata.ACCOUNT), metadata.with(Metadata.DEAL, deal));
    }

    @Override
    public Set<Task> tasks() {
        return byTask.keySet();
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        Sheet form = byTask.get(task);
        if (form == null) {
            throw new IllegalArgumentException("no form of this room does " + task);
        }
        return open(form, caller, about.needAccount(), Metadata.of(about));
    }

    @Override
    public Form open(Caller caller, Task task, About about, Said said) {
        Sheet form = Objects.requireNonNull(byTask.get(task));
        Long account = about.account();
        if (account == null) {
            throw new UserError("Which account is that? For example: `log Acme went live yesterday`.");
        }
        // The deal of a sentence is one that is open; what is delivered was won.
        return open(form, caller, account, said.onto(Metadata.of(about.deal(null))))
                .headed(said.notice());
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
        Sheet form = byButton.get(action.actionId());
        if (form == null) {
            throw new IllegalArgumentException("no form belongs to " + action.actionId());
        }
        Metadata metadata = Metadata.read(action.value());
        return new Reply.Open(open(form, action.caller(), metadata.need(Metadata.ACCOUNT), metadata));
    }
}
