package dev.sideline.campaigns;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Facts;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea for a proposition, sent upward: to the library, and to a leader who is named. */
record IdeaForm(Outbox outbox) implements Sheet {

    static final String TEXT = "text";
    static final String TO = "to";

    private static final int LENGTH = 1000;

    @Override
    public String callbackId() {
        return "proposition.idea";
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        return Form.of(
                callbackId(),
                "Send an idea upward",
                "Send",
                metadata,
                List.of(
                        Inputs.hint(
                                Inputs.paragraph(TEXT, "What would customers like these find compelling?", null),
                                "Those who own propositions and the leaders see it with your name."),
                        Inputs.hint(
                                Inputs.optional(PersonPicker.input(TO, "Who should hear of it now?", null)),
                                "One of our leaders gets it as a message from me.")));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        if (submission.text(TEXT).isEmpty()) {
            return Map.of(TEXT, "Say it in a few words.");
        }
        return submission.text(TO).isPresent() && leader(submission) == null
                ? Map.of(TO, "Choose one of our leaders, or nobody.")
                : Map.of();
    }

    private static @Nullable Person leader(Submission submission) {
        return submission
                .text(TO)
                .map(id -> new Person.Id(Long.parseLong(id)))
                .map(submission.caller().viewer().company()::person)
                .filter(person -> person.is(Role.LEADER))
                .orElse(null);
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Caller caller = submission.caller();
        long id = changes.addOnce(
                Row.empty(Kind.IDEA, 0)
                        .with(Idea.PERSON, caller.viewer().id().value())
                        .with(Idea.TEXT, submission.text(TEXT).orElseThrow())
                        .with(Idea.SUBMITTED_ON, caller.today()),
                metadata.once());
        Person to = leader(submission);
        if (to != null) {
            UUID delivery = UUID.nameUUIDFromBytes(("idea:" + id + ":" + to.id().value()).getBytes(UTF_8));
            outbox.put(
                    delivery,
                    to.id(),
                    "idea",
                    message(caller, submission.text(TEXT).orElseThrow(), id),
                    caller.at());
        }
        return "Your idea is on record" + (to == null ? "" : ", and " + Mrkdwn.escape(to.name()) + " gets it now")
                + ". `/coach proposition` shows what became of it.";
    }

    static Message message(Caller caller, String text, long idea) {
        String words = Mrkdwn.bold(Mrkdwn.escape(caller.viewer().person().name()))
                + " has an idea for a proposition:\n“" + Mrkdwn.escape(text, LENGTH) + "”";
        return new Message(
                words,
                List.of(
                        Blocks.section(words),
                        Blocks.buttons(
                                List.of(Blocks.button("Make it a proposition", PropositionsMessage.FROM_IDEA, idea)))));
    }
}
