package dev.sideline.teams;

import dev.sideline.account.Person;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.List;
import java.util.Set;

/** Opens the forms of this room, and asks first for the account or the person where neither is known. */
record TeamForms(Team team) implements TaskForms {

    private static final String WHICH = "team.which";
    private static final String WHO = "team.who";
    private static final String PERSON = "person";

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.COACH_ON_ACCOUNT, Task.LET_THEM_LEAD);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        Metadata metadata = Metadata.of(about);
        if (task == Task.COACH_ON_ACCOUNT) {
            Long account = about.account();
            return account == null
                    ? WhichAccount.ask(WHICH, "Coaching plan", metadata.with(Metadata.PERSON, null))
                    : coach(caller, account, metadata);
        }
        Long person = about.person();
        return person == null ? who(caller, metadata) : LeadForm.draw(caller, team.junior(caller, person), metadata);
    }

    Form coach(Caller caller, long account, Metadata metadata) {
        return CoachForm.draw(
                caller,
                team.account(caller, account),
                metadata.with(Metadata.ACCOUNT, account).onceFor(caller));
    }

    private Form who(Caller caller, Metadata metadata) {
        List<Person> juniors = team.juniors(caller);
        if (juniors.isEmpty()) {
            throw new UserError("Nobody who reports to you is a junior who does not lead yet.");
        }
        return Form.of(
                WHO,
                "Let somebody lead",
                "Next",
                metadata,
                List.of(Inputs.select(
                        PERSON,
                        "Who?",
                        juniors.stream()
                                .map(junior -> Inputs.option(junior.id().value(), junior.name()))
                                .toList(),
                        null)));
    }

    /** They take the account or the person that was picked. */
    List<FormHandler> picked() {
        return List.of(
                new Asked(
                        WHICH,
                        WhichAccount.ACCOUNT,
                        (submission, id) -> new Reply.Turn(
                                coach(submission.caller(), Long.parseLong(id), Metadata.read(submission.metadata())))),
                new Asked(
                        WHO,
                        PERSON,
                        (submission, id) -> new Reply.Turn(LeadForm.draw(
                                submission.caller(),
                                team.junior(submission.caller(), Long.parseLong(id)),
                                Metadata.read(submission.metadata())))));
    }
}
