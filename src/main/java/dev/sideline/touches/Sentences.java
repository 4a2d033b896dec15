package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Reply;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;

/** Answers a sentence that says what somebody did: with the form that it fills in, or with what was understood. */
final class Sentences {

    private final TouchOpener touches;
    private final SaidPromise.Opener promises;
    private final DepartureForm departures;

    Sentences(TouchOpener touches, SaidPromise.Opener promises, DepartureForm departures) {
        this.touches = touches;
        this.promises = promises;
        this.departures = departures;
    }

    /** What was understood, and the names that it was read with. */
    record Read(String sentence, Understood understood, Vocabulary vocabulary) {}

    Read read(Caller caller, String sentence) {
        Vocabulary vocabulary = touches.vocabulary(caller);
        return new Read(sentence, PlainReader.read(sentence, vocabulary, caller.today()), vocabulary);
    }

    /** The form, filled in. */
    Reply open(Caller caller, String sentence) {
        Understood understood = read(caller, sentence).understood();
        return switch (understood.act()) {
            case PROMISE -> new Reply.Open(promises.open(caller, PromiseWords.of(understood)));
            case LEFT -> departure(caller, understood);
            case DEAL_CLOSED -> closed();
            case TOUCH, NOTHING -> new Reply.Open(touches.of(caller, sentence, understood));
        };
    }

    /** What was understood, with a button that opens the form. */
    Reply show(Read read) {
        return read.understood().act() == Understood.Act.DEAL_CLOSED
                ? closed()
                : new Reply.Say(UnderstoodMessage.draw(read.sentence(), read.understood(), read.vocabulary()));
    }

    private Reply departure(Caller caller, Understood understood) {
        Account.Id account = understood.account();
        if (account == null) {
            throw new UserError("Somebody left: who, and which account? For example: `log Dana Lee left Acme`.");
        }
        Long contact =
                understood.contacts().size() == 1 ? understood.contacts().get(0).value() : null;
        return new Reply.Open(
                departures.open(caller, TaskForms.About.account(account.value()).contact(contact), understood.day()));
    }

    private static Reply closed() {
        return Reply.say("Was a deal won or lost? `/coach edit deal` and the name of the account set its stage.");
    }
}
