package dev.sideline.meetings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.chat.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account as its reader's day shows it, with the meetings that lie ahead.
 *
 * @param account as known today; facts dated later are not in it
 */
record Ahead(AccountSnapshot account, Today today, Champions champions) {

    static Ahead of(AccountSnapshot all, Caller caller) {
        Today today = new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
        AccountSnapshot account = AsOf.of(all, today);
        return new Ahead(
                account, today, Champions.of(account, caller.viewer().company().settings()));
    }

    /** Those with the client, the next one first. */
    List<Touch> meetings() {
        return account.touches().stream()
                .filter(touch -> touch.isAhead(today) && !touch.contacts().isEmpty())
                .sorted(comparing(Touch::at, nullsLast(naturalOrder())))
                .toList();
    }

    /** The one with that id, or the next one where it is not ahead any more. */
    Optional<Touch> meeting(@Nullable Long id) {
        List<Touch> all = meetings();
        return all.stream()
                .filter(touch -> Objects.equals(id, touch.id().value()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Those of the client who come. */
    List<Contact> guests(Touch meeting) {
        return account.contacts().stream()
                .filter(contact -> meeting.contacts().contains(contact.id()))
                .sorted(comparing(Contact::likelyLevel, nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(Contact::name))
                .toList();
    }

    /** What was held with somebody, the last first. */
    List<Touch> heldWith(Contact contact) {
        return account.touches().stream()
                .filter(touch -> touch.heldOn(today) != null && touch.contacts().contains(contact.id()))
                .sorted(comparing((Touch touch) -> Objects.requireNonNull(touch.at()))
                        .reversed())
                .toList();
    }
}
