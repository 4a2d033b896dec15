package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A manager plans to join a rep's call. It stays the rep's meeting: they lead it and own its agenda, and hear of it at
 * once.
 */
record JointCall(Visible visible, Facts facts, Outbox outbox, Supplier<Departed> departed, TaskForms.Done done)
        implements TaskForms, FormHandler {

    static final String CALLBACK = "digest.joint-call";
    static final String CLIENTS = "clients";
    static final String DATE = "date";
    static final String TIME = "time";

    private static final String PURPOSE = "joint-call";
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.PLAN_JOINT_CALL);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        Long person = about.person();
        if (person == null) {
            throw new IllegalStateException("the form was opened beside no rep");
        }
        AccountSnapshot account = account(caller, about.needAccount());
        Person rep = rep(caller, account, person);
        return Form.of(
                CALLBACK,
                "Plan a joint call",
                "Plan it",
                Metadata.of(about).onceFor(caller),
                List.of(
                        Blocks.section(
                                Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": you join "
                                        + Mrkdwn.escape(rep.name()) + ", who leads the call and owns its agenda."),
                        ContactPicker.inputMany(CLIENTS, "With whom of the client?", List.of()),
                        Inputs.date(DATE, "On which day?", null),
                        Inputs.time(TIME, "At what time?", TEN)));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.all(CLIENTS).isEmpty()) {
            problems.put(CLIENTS, "Choose whom of the client you will meet.");
        }
        LocalDate today = form.caller().today();
        if (form.date(DATE).filter(day -> !day.isBefore(today)).isEmpty()) {
            problems.put(DATE, "Choose a day from today on.");
        }
        if (form.text(TIME).isEmpty()) {
            problems.put(TIME, "Choose a time.");
        }
        return problems.isEmpty() ? new Right(() -> keep(form)) : new Wrong(problems);
    }

    private Reply keep(Submission form) {
        Caller caller = form.caller();
        Metadata metadata = Metadata.read(form.metadata());
        AccountSnapshot account = account(caller, metadata.need(Metadata.ACCOUNT));
        Person rep = rep(caller, account, metadata.need(Metadata.PERSON));
        Row touch = touch(form, account, rep);
        facts.change(Workable.author(caller), changes -> {
            long id = changes.addOnce(touch, metadata.once());
            if (rep.slackId() != null) {
                outbox.put(delivery(id), rep.id(), PURPOSE, word(form, account), caller.at());
            }
            return id;
        });
        String name = Mrkdwn.escape(account.account().name());
        return done.factsChanged(
                caller,
                account.id().value(),
                metadata.id(Metadata.NUDGE),
                Reply.say("Planned: a joint call at " + name + " on " + day(form) + ". " + Mrkdwn.escape(rep.name())
                        + " leads it."));
    }

    /** To the rep, whose meeting it is. */
    private static Message word(Submission form, AccountSnapshot account) {
        Caller caller = form.caller();
        return Message.of(Mrkdwn.escape(caller.viewer().person().name()) + " would like to join you at "
                + Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + " on " + day(form) + ", with "
                + Mrkdwn.names(contacts(form, account))
                + ". It is your meeting: you lead it and own its agenda. `/coach account "
                + Mrkdwn.escape(account.account().name()) + "` shows it.");
    }

    private static List<String> contacts(Submission form, AccountSnapshot account) {
        return account.contacts().stream()
                .filter(contact ->
                        form.all(CLIENTS).contains(String.valueOf(contact.id().value())))
                .map(Contact::name)
                .toList();
    }

    private static Row touch(Submission form, AccountSnapshot account, Person rep) {
        Caller caller = form.caller();
        if (contacts(form, account).size() != Set.copyOf(form.all(CLIENTS)).size()) {
            throw new UserError("One of them is not on record there any more. Open the form again.");
        }
        Instant at = form.date(DATE)
                .orElseThrow()
                .atTime(LocalTime.parse(form.text(TIME).orElseThrow()))
                .atZone(caller.zone())
                .toInstant();
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account.id().value())
                .with(Touch.AT, at)
                .with(Touch.STATUS, TouchStatus.PLANNED)
                .with(Touch.KIND, TouchKind.JOINT_CALL)
                .with(
                        Touch.OUR_PEOPLE,
                        List.of(rep.id().value(), caller.viewer().id().value()))
                .with(
                        Touch.CONTACTS,
                        form.all(CLIENTS).stream().map(Long::valueOf).toList())
                .with(Touch.LEAD, rep.id().value())
                .with(Touch.AGENDA_OWNER, rep.id().value());
    }

    /** @throws UserError when nobody below the person works it */
    private AccountSnapshot account(Caller caller, long id) {
        return visible.open(caller.viewer(), new Account.Id(id))
                .filter(caller.viewer()::coaches)
                .orElseThrow(() -> new UserError(
                        "That account is not worked by anybody who reports to you; `/coach accounts` lists yours."));
    }

    /** @throws UserError when they do not report to the person, or do not work the account any more, or left */
    private Person rep(Caller caller, AccountSnapshot account, long id) {
        Person.Id rep = new Person.Id(id);
        Person person = caller.viewer().company().person(rep);
        if (person == null
                || !caller.viewer().leads(rep)
                || !(account.sellers().contains(rep) || account.team().contains(rep))) {
            throw new UserError("They do not work that account any more.");
        }
        if (departed.get().includes(person)) {
            throw new UserError(Mrkdwn.escape(person.name())
                    + " is not in Slack any more, or is a guest there now. An admin can hand over what is theirs.");
        }
        return person;
    }

    private static String day(Submission form) {
        return Mrkdwn.day(form.date(DATE).orElseThrow());
    }

    private static UUID delivery(long touch) {
        return UUID.nameUUIDFromBytes((PURPOSE + ":" + touch).getBytes(UTF_8));
    }
}
