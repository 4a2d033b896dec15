package dev.sideline.meetings;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Touch;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A leader hands the lead and the agenda of a joint call to the account's rep. */
record JointCallForm(JoinedTouch joined, Facts facts, TaskForms.Done done) implements FormHandler {

    static final String CALLBACK = "meeting.rep-runs-it";
    static final String REP = "rep";

    static Form draw(Caller caller, JoinedTouch.Found found, Metadata metadata) {
        List<Person> reps = reps(caller, found.account());
        if (reps.isEmpty()) {
            throw new UserError("Nobody owns " + found.accountName() + " any more. Tell an admin.");
        }
        return Form.of(
                CALLBACK,
                "The rep runs it",
                "Hand it over",
                metadata,
                List.of(
                        Blocks.section(Mrkdwn.bold(found.accountName()) + ": joint call "
                                + found.withWhomAndWhen(caller) + "\nLead: "
                                + name(caller, found.touch().lead()) + " · Agenda: "
                                + name(caller, found.touch().agendaOwner())),
                        Inputs.select(
                                REP,
                                "Leads it and owns the agenda",
                                reps.stream()
                                        .map(rep -> Inputs.option(rep.id().value(), rep.name()))
                                        .toList(),
                                reps.get(0).id().value())));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        return form.text(REP)
                .<Verdict>map(rep -> new Right(() -> keep(form, new Person.Id(Long.parseLong(rep)))))
                .orElseGet(() -> new Wrong(Map.of(REP, "Choose who runs it.")));
    }

    private Reply keep(Submission form, Person.Id rep) {
        Metadata metadata = Metadata.read(form.metadata());
        JoinedTouch.Found found =
                joined.of(form.caller(), metadata.need(Metadata.ACCOUNT), metadata.id(Metadata.TOUCH));
        Person chosen = reps(form.caller(), found.account()).stream()
                .filter(person -> person.id().equals(rep))
                .findFirst()
                .orElseThrow(() -> new UserError("They do not own this account any more. Open the form again."));
        return handOver(form.caller(), found, chosen, metadata.id(Metadata.NUDGE));
    }

    /** Where one rep alone can run it there is nothing to choose. */
    Optional<Reply> atOnce(Caller caller, JoinedTouch.Found found, @Nullable Long nudge) {
        List<Person> reps = reps(caller, found.account());
        return reps.size() == 1 ? Optional.of(handOver(caller, found, reps.get(0), nudge)) : Optional.empty();
    }

    private Reply handOver(Caller caller, JoinedTouch.Found found, Person rep, @Nullable Long nudge) {
        Long id = rep.id().value();
        long account = found.account().id().value();
        facts.change(Workable.author(caller), changes -> {
            changes.set(found.touch().row().with(Touch.LEAD, id).with(Touch.AGENDA_OWNER, id));
            return account;
        });
        return done.factsChanged(
                caller,
                account,
                nudge,
                Reply.say(Mrkdwn.escape(rep.name()) + " leads the joint call at " + found.accountName()
                        + " and owns its agenda."));
    }

    private static List<Person> reps(Caller caller, AccountSnapshot account) {
        return account.askedForAccount().stream()
                .map(caller.viewer().company()::person)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String name(Caller caller, Person.@Nullable Id id) {
        Person person = caller.viewer().company().person(id);
        return person == null ? "nobody yet" : Mrkdwn.escape(person.name());
    }
}
