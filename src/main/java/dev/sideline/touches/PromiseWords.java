package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.chat.Caller;
import dev.sideline.chat.SaidPromise;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a promise in plain words: "Acme the data sheet by friday". */
final class PromiseWords implements SaidPromise.Reader {

    private final TouchOpener touches;

    PromiseWords(TouchOpener touches) {
        this.touches = touches;
    }

    @Override
    public SaidPromise read(Caller caller, String text) {
        return of(PlainReader.read("promised " + text, touches.vocabulary(caller), caller.today()));
    }

    static SaidPromise of(Understood understood) {
        Account.Id account = understood.account();
        return new SaidPromise(
                account == null ? null : account.value(),
                understood.contacts().size() == 1 ? understood.contacts().get(0).value() : null,
                words(understood),
                understood.day(),
                DoubtWords.of(understood.doubts()));
    }

    /** What follows a comma is as much of the promise as what comes before it. */
    private static String words(Understood understood) {
        return Stream.of(understood.about(), understood.outcome())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
