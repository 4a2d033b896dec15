package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Person;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Reports;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code /coach team 1on1 @rep}: the agenda of a one-to-one, sharing it, and noting what was agreed. */
record AgendaCommand(Agendas agendas, Outbox outbox, Supplier<Departed> departed)
        implements CommandHandler, ActionHandler {

    /** Opens the agenda for the rep whose internal id is the button's value. */
    static final String OPEN = "team.agenda";

    static final String PURPOSE = "one-on-one";

    private static final String WHO = "team.agenda-who";
    private static final String REP = "rep";

    @Override
    public Spec spec() {
        return new Spec("1on1", Audience.MANAGERS, "/coach team 1on1 @rep", "prepares a one-to-one");
    }

    /** Without a name it asks whose. */
    @Override
    public boolean opensForm(String rest) {
        return rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        if (command.rest().isBlank()) {
            return new Reply.Open(who(caller));
        }
        return new Reply.Say(
                draw(caller, Reports.to(caller).named(command.rest()).orElseThrow(AgendaCommand::stranger)));
    }

    private static Form who(Caller caller) {
        List<Person> reports = Reports.to(caller).people();
        if (reports.isEmpty()) {
            throw new UserError("Nobody reports to you on record. An admin can change that.");
        }
        return Form.of(
                WHO,
                "Prepare a 1:1",
                "Next",
                Metadata.NONE,
                List.of(Inputs.select(
                        REP,
                        "With whom?",
                        reports.stream()
                                .map(rep -> Inputs.option(rep.id().value(), rep.name()))
                                .toList(),
                        null)));
    }

    /** Takes whom was picked. */
    FormHandler picked() {
        return new Asked(
                WHO,
                REP,
                (submission, id) ->
                        new Reply.Say(draw(submission.caller(), rep(submission.caller(), Long.parseLong(id)))));
    }

    static Person rep(Caller caller, long id) {
        return Reports.to(caller).with(id).orElseThrow(AgendaCommand::stranger);
    }

    private static UserError stranger() {
        return new UserError(
                "I know nobody of that name who reports to you. `/coach team 1on1` lists with whom you can hold one.");
    }

    private Message draw(Caller caller, Person rep) {
        return new AgendaView(agendas.of(caller, rep)).forManager(rep.id().value(), isShared(caller, rep));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(OPEN, AgendaView.SHARE, AgendaView.HELD);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return actionId.equals(AgendaView.HELD) || surface == Action.Surface.HOME;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        Person rep = rep(caller, Long.parseLong(action.value()));
        return switch (action.actionId()) {
            case AgendaView.HELD -> new Reply.Open(HeldForm.draw(caller, rep));
            case AgendaView.SHARE -> shown(action, share(caller, rep));
            default ->
                action.surface() == Action.Surface.HOME
                        ? shown(action, draw(caller, rep))
                        : new Reply.Say(draw(caller, rep));
        };
    }

    private static Reply shown(Action action, Message agenda) {
        return switch (action.surface()) {
            case HOME -> new Reply.Open(Form.toRead("Your 1:1", agenda.blocks()));
            case FORM -> new Reply.Turn(Form.toRead("Your 1:1", agenda.blocks()));
            case MESSAGE, EPHEMERAL -> new Reply.Replace(agenda);
        };
    }

    /** What the manager sees from then on are the words that the rep got. */
    private Message share(Caller caller, Person rep) {
        if (rep.slackId() == null) {
            throw new UserError("They are not linked to a Slack user, so I cannot send it. An admin can link them.");
        }
        if (!departed.get().isThere(rep)) {
            throw new UserError(Mrkdwn.escape(rep.name())
                    + " is not in Slack any more, or is a guest there now, so I cannot send it.");
        }
        AgendaView view = new AgendaView(agendas.of(caller, rep));
        if (!isShared(caller, rep)) {
            outbox.put(
                    delivery(caller, rep),
                    rep.id(),
                    PURPOSE,
                    view.forRep(caller.viewer().person().name()),
                    caller.at());
        }
        return view.forManager(rep.id().value(), true);
    }

    private boolean isShared(Caller caller, Person rep) {
        return outbox.fate(delivery(caller, rep)) != null;
    }

    /** Once a day: what the manager sees on another day may be other words. */
    private static UUID delivery(Caller caller, Person rep) {
        return UUID.nameUUIDFromBytes(
                (PURPOSE + ":" + caller.viewer().id().value() + ":" + rep.id().value() + ":" + caller.today())
                        .getBytes(UTF_8));
    }
}
