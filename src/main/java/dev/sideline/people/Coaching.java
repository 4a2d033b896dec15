package dev.sideline.people;

import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Outbox;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about being coached. A decision waits for a round of theirs that is under way, so that whatever
 * the round sends is seen here and taken back where it must be; it holds from then on, and their times are planned anew.
 */
final class Coaching {

    private final PreferenceBook book;
    private final NudgeLog log;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Set<String> purposes;
    private final Consumer<Person.Id> replanned;

    /** @param purposes the purposes in the outbox of what the coach sends on its own account, but the invitation */
    Coaching(
            PreferenceBook book,
            NudgeLog log,
            Outbox outbox,
            Transactions transactions,
            Set<String> purposes,
            Consumer<Person.Id> replanned) {
        this.book = book;
        this.log = log;
        this.outbox = outbox;
        this.transactions = transactions;
        this.purposes = Set.copyOf(purposes);
        this.replanned = replanned;
    }

    Preferences of(Person.Id person) {
        return book.of(person);
    }

    /** Begins; who was in already stays as they are. */
    Preferences optIn(Caller caller) {
        Person.Id person = caller.viewer().id();
        return decide(
                person,
                before ->
                        before.optedInAt() == null ? before.optedIn(caller.at()).resumed() : before,
                () -> outbox.withdraw(Invitation.deliveryTo(person), "accepted already", caller.at()));
    }

    /** @param until the last day of the pause; null until they resume */
    Preferences pause(Caller caller, @Nullable LocalDate until) {
        Person.Id person = caller.viewer().id();
        return decide(
                person,
                before -> before.paused(caller.today(), until),
                () -> outbox.withdrawFrom(person, purposes, "paused", caller.at()));
    }

    Preferences resume(Caller caller) {
        return decide(caller.viewer().id(), Preferences::resumed, () -> {});
    }

    Preferences change(Caller caller, UnaryOperator<Preferences> change) {
        return decide(caller.viewer().id(), change, () -> {});
    }

    /** Sends somebody nothing more; should they come back, it is theirs to resume. */
    void stop(Person.Id person, LocalDate today, String reason, Instant at) {
        Set<String> all =
                Stream.concat(purposes.stream(), Stream.of(Invitation.PURPOSE)).collect(Collectors.toSet());
        decide(
                person,
                before ->
                        before.pausedOn() != null && before.pausedUntil() == null ? before : before.paused(today, null),
                () -> outbox.withdrawFrom(person, all, reason, at));
    }

    private Preferences decide(Person.Id person, UnaryOperator<Preferences> change, Runnable alongside) {
        Preferences kept = transactions.run(() -> {
            log.lock(person);
            Preferences before = book.of(person);
            Preferences after = change.apply(before);
            if (!after.equals(before)) {
                book.keep(after);
            }
            alongside.run();
            return after;
        });
        replanned.accept(person);
        return kept;
    }
}
