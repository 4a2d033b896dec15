package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Said;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a sentence that says what somebody did: with the form that it fills in, or with what was understood. */
final class Sentences {

    /** The longest that a sentence is repeated above a form. */
    private static final int REPEATED = 300;

    private final TouchOpener touches;
    private final Elsewhere elsewhere;

    Sentences(TouchOpener touches, Elsewhere elsewhere) {
        this.touches = touches;
        this.elsewhere = elsewhere;
    }

    /** Where sentences lead that are not about a touch. */
    record Elsewhere(SaidPromise.Opener promises, DepartureForm departures, Supplier<Registry> registry) {}

    /** What was understood, and the names that it was read with. */
    record Read(String sentence, Understood understood, Vocabulary vocabulary) {}

    Read read(Caller caller, String sentence) {
        Vocabulary vocabulary = touches.vocabulary(caller);
        return new Read(sentence, PlainReader.read(sentence, vocabulary, caller.today()), vocabulary);
    }

    /** The form, filled in. */
    Reply open(Caller caller, String sentence) {
        Read read = read(caller, sentence);
        Understood understood = read.understood();
        return switch (understood.act()) {
            case PROMISE -> new Reply.Open(elsewhere.promises().open(caller, PromiseWords.of(understood)));
            case LEFT -> departure(caller, read);
            case WON -> task(caller, read, Task.EDIT_DEAL, about(understood), Said.Ending.WON);
            case LOST -> task(caller, read, Task.EDIT_DEAL, about(understood), Said.Ending.LOST);
            case NO_GO -> task(caller, read, Task.QUALIFY_DEAL, about(understood), Said.Ending.NO_GO);
            case LIVE -> task(caller, read, Task.UPDATE_DELIVERY, about(understood), null);
            case SAID -> {
                Long milestone = touches.waiting(caller, understood);
                yield milestone == null
                        ? touch(caller, read)
                        : task(
                                caller,
                                read,
                                Task.KEEP_MILESTONE,
                                about(understood).milestone(milestone),
                                null);
            }
            case PITCH -> {
                Long campaign = touches.pitchedIn(caller, understood);
                yield campaign == null
                        ? touch(caller, read)
                        : task(caller, read, Task.PITCH, about(understood).campaign(campaign), null);
            }
            case TOUCH, NOTHING -> touch(caller, read);
        };
    }

    private Reply touch(Caller caller, Read read) {
        return new Reply.Open(touches.of(caller, read.sentence(), read.understood()));
    }

    /** What was understood, with a button that opens the form. */
    Reply show(Read read) {
        return new Reply.Say(UnderstoodMessage.draw(read.sentence(), read.understood(), read.vocabulary()));
    }

    private Reply departure(Caller caller, Read read) {
        Understood understood = read.understood();
        if (understood.account() == null) {
            throw new UserError("Somebody left: who, and which account? For example: `log Dana Lee left Acme`.");
        }
        TaskForms.About about = about(understood);
        boolean plain = about.contact() != null
                && understood.about().isEmpty()
                && understood.outcome().isEmpty();
        return new Reply.Open(
                elsewhere.departures().open(caller, about, understood.day()).headed(plain ? List.of() : notice(read)));
    }

    private Reply task(Caller caller, Read read, Task task, TaskForms.About about, Said.@Nullable Ending ending) {
        TaskForms forms = elsewhere
                .registry()
                .get()
                .task(task)
                .orElseThrow(() -> new IllegalStateException("nobody has a form for " + task));
        Said said = new Said(read.understood().day(), ending, words(read), notice(read));
        return new Reply.Open(forms.open(caller, task, about, said));
    }

    private static TaskForms.About about(Understood understood) {
        Account.Id account = understood.account();
        Deal.Id deal = understood.deal();
        return (account == null ? TaskForms.About.NOTHING : TaskForms.About.account(account.value()))
                .deal(deal == null ? null : deal.value())
                .contact(
                        understood.contacts().size() == 1
                                ? understood.contacts().get(0).value()
                                : null);
    }

    /** What was said; of the client's words also who said them. */
    private static String words(Read read) {
        Understood understood = read.understood();
        String words = Stream.of(understood.about(), understood.outcome())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return read.vocabulary().contacts().stream()
                .filter(contact -> understood.act() == Understood.Act.SAID
                        && understood.contacts().contains(contact.id()))
                .findFirst()
                .map(contact -> contact.name() + ": " + words)
                .orElse(words);
    }

    /** The sentence, so that nothing of it is lost in a form that has no place for it, and what is doubtful in it. */
    private static List<String> notice(Read read) {
        List<String> lines = new ArrayList<>(List.of("You wrote: “" + Mrkdwn.escape(read.sentence(), REPEATED) + "”."));
        lines.addAll(DoubtWords.of(read.understood().doubts()));
        return lines;
    }
}
