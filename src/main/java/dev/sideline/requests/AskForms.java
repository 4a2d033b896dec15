package dev.sideline.requests;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import dev.sideline.nudge.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the forms in which somebody asks a colleague by name. */
record AskForms(Ports ports, Workable workable, Supplier<Registry> registry) implements TaskForms {

    private static final Map<Task, Request.Kind> KINDS = Map.of(
            Task.ASK_TO_COME,
            Request.Kind.COME,
            Task.ASK_SIGN_OFF,
            Request.Kind.SIGN_OFF,
            Task.ASK_APPROVAL,
            Request.Kind.APPROVE);

    @Override
    public Set<Task> tasks() {
        return KINDS.keySet();
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return switch (Objects.requireNonNull(KINDS.get(task))) {
            case COME -> come(caller, about);
            case SIGN_OFF -> signOff(caller, about);
            case APPROVE -> approve(caller, about);
        };
    }

    /** Where no meeting is named, or one that is over, any that is planned on the account. */
    private Form come(Caller caller, About about) {
        AccountSnapshot account = workable.account(caller, accountOf(about));
        Today today = today(caller);
        List<OptionObject> planned = account.touches().stream()
                .filter(touch -> touch.isAhead(today))
                .sorted(Comparator.comparing(Touch::at, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(touch -> touch.id().value()))
                .map(touch -> Inputs.option(touch.id().value(), meeting(account, touch, today)))
                .toList();
        if (planned.isEmpty()) {
            throw new UserError("No meeting is planned at "
                    + Mrkdwn.escape(account.account().name()) + ". `/coach log` plans one.");
        }
        boolean isThere = planned.stream().anyMatch(one -> one.getValue().equals(String.valueOf(about.touch())));
        return AskForm.draw(
                Request.Kind.COME,
                Metadata.of(about).with(Metadata.ACCOUNT, account.id().value()),
                Blocks.section(Mrkdwn.bold(Mrkdwn.escape(account.account().name()))
                        + ": whom would you like to have there? The meeting stays yours."),
                List.of(Inputs.select(
                        AskForm.MEETING,
                        "Which meeting?",
                        planned,
                        isThere ? about.touch() : planned.get(0).getValue())),
                Blocks.button("Put them on", AskForm.ALREADY, already(Task.PLAN_MEETING, about)));
    }

    private static String meeting(AccountSnapshot account, Touch touch, Today today) {
        List<String> clients = account.contacts().stream()
                .filter(contact -> touch.contacts().contains(contact.id()))
                .map(contact -> contact.name())
                .toList();
        return Mrkdwn.day(today.dayOf(Objects.requireNonNull(touch.at())))
                + (clients.isEmpty() ? "" : ", " + String.join(", ", clients));
    }

    private long accountOf(About about) {
        if (about.account() != null) {
            return about.account();
        }
        Long touch = about.touch();
        Row row = touch == null ? null : ports.facts().find(Kind.TOUCH, touch);
        if (row == null) {
            throw new UserError("That meeting is not on record any more.");
        }
        return row.need(Touch.ACCOUNT);
    }

    /** A senior who asks judges it themselves. */
    private Form signOff(Caller caller, About about) {
        Deal deal = deal(caller, about.deal());
        if (caller.viewer().isSenior(caller.today())) {
            return elsewhere(caller, Task.QUALIFY_DEAL, about);
        }
        return AskForm.draw(
                Request.Kind.SIGN_OFF,
                Metadata.of(about.deal(deal.id().value())),
                Blocks.section(Mrkdwn.bold(Mrkdwn.escape(deal.called())) + ", in " + deal.phaseWord()
                        + ": who judges whether it fits? They get what is recorded when the deal is qualified."),
                List.of(),
                Blocks.button(
                        "Qualify the deal",
                        AskForm.ALREADY,
                        already(Task.QUALIFY_DEAL, about.deal(deal.id().value()))));
    }

    private Deal deal(Caller caller, @Nullable Long id) {
        Row row = id == null ? null : ports.facts().find(Kind.DEAL, id);
        if (row == null || row.get(Deal.ACCOUNT) == null) {
            throw new UserError("That deal is not on record any more, or belongs to no account.");
        }
        workable.account(caller, row.need(Deal.ACCOUNT));
        return new Deal(row);
    }

    private Form approve(Caller caller, About about) {
        Proposition proposition = proposition(caller, about.proposition());
        return AskForm.draw(
                Request.Kind.APPROVE,
                Metadata.of(about),
                Blocks.section(
                        Mrkdwn.bold(Mrkdwn.escape(proposition.name())) + ": which of our leaders could approve it?"),
                List.of(Inputs.hint(
                        Inputs.text(AskForm.DEPARTMENT, "For which department?", null, BlockLimits.BUTTON_TEXT),
                        "Executives of several departments approve it; sales and marketing do not count.")),
                Blocks.button("Write it down", AskForm.ALREADY, already(Task.APPROVE_PROPOSITION, about)));
    }

    private Proposition proposition(Caller caller, @Nullable Long id) {
        Row row = id == null ? null : ports.facts().find(Kind.PROPOSITION, id);
        if (row == null) {
            throw new UserError("That proposition is not there any more. `/coach proposition` lists them.");
        }
        Proposition proposition = new Proposition(row);
        Person.Id self = caller.viewer().id();
        if (!self.equals(proposition.owner()) && !self.equals(proposition.sponsor())) {
            throw new UserError("Whoever owns or sponsors a proposition asks for its approval.");
        }
        return proposition;
    }

    /** @throws UserError when the person may not ask about that, or it is gone */
    void allow(Caller caller, Request.Kind kind, long about) {
        switch (kind) {
            case COME -> workable.account(caller, accountOf(About.NOTHING.touch(about)));
            case SIGN_OFF -> deal(caller, about);
            case APPROVE -> proposition(caller, about);
        }
    }

    /** The form of another room. */
    Form elsewhere(Caller caller, Task task, About about) {
        return registry.get()
                .task(task)
                .orElseThrow(() -> new IllegalStateException("nobody has a form for " + task))
                .open(caller, task, about);
    }

    private static String already(Task task, About about) {
        return Metadata.of(about).with(AskForm.TASK, task.name()).encode();
    }

    private static Today today(Caller caller) {
        return new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
    }
}
