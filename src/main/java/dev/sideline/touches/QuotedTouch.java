package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Person;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.Workable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Opens the form that keeps a Slack message as a touch: its text and its link are the note, and whom and what it names is
 * chosen already.
 */
final class QuotedTouch {

    private final Workable workable;
    private final TouchOpener touches;

    QuotedTouch(Workable workable, TouchOpener touches) {
        this.workable = workable;
        this.touches = touches;
    }

    Form open(Shortcut shortcut) {
        Caller caller = shortcut.caller();
        Shortcut.Quoted message = Objects.requireNonNull(shortcut.quoted());
        LocalDate day = LocalDate.ofInstant(message.at(), caller.zone());
        Understood named = PlainReader.names(message.text(), touches.vocabulary(caller), day);
        Account.Id id = named.account();
        AccountSnapshot account = id == null ? null : workable.account(caller, id.value());
        return TouchForm.draw(
                account,
                TouchSheet.blank(caller, TouchStatus.HELD)
                        .on(day)
                        .at(named.contacts().stream().map(one -> one.value()).toList(), null)
                        .about(named)
                        .with(ours(caller, message, named), note(message)),
                Metadata.NONE
                        .onceFor(caller)
                        .with(Metadata.ACCOUNT, id == null ? null : id.value())
                        .with(TouchForm.QUOTED, Boolean.TRUE),
                caller,
                DoubtWords.of(named.doubts().stream()
                        .filter(doubt -> doubt.about() == Understood.About.ACCOUNT_AMBIGUOUS
                                || doubt.about() == Understood.About.NAME_AMBIGUOUS)
                        .toList()));
    }

    /** The person who saves it, whoever of ours wrote it, and those of ours whom it names. */
    private static List<Long> ours(Caller caller, Shortcut.Quoted message, Understood named) {
        Stream<Long> author = caller.viewer().company().people().values().stream()
                .filter(person -> Objects.equals(person.slackId(), message.author()) && person.slackId() != null)
                .map(person -> person.id().value());
        return Stream.of(
                        Stream.of(caller.viewer().id().value()),
                        author,
                        named.ourPeople().stream().map(Person.Id::value))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** The link stays whole however long the message is. */
    private static String note(Shortcut.Quoted message) {
        String link = message.permalink().isEmpty() ? "" : "\n" + message.permalink();
        return BlockLimits.shorten(message.text(), BlockLimits.INPUT_TEXT - link.length()) + link;
    }
}
