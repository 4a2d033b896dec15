package dev.sideline.requests;

import dev.sideline.account.Author;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Undo;
import dev.sideline.nudge.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Taking back what followed from an answer takes the answer back too: the question is open again, with its buttons, and
 * whoever asked reads so where they had the answer. Both or neither.
 */
record Reopening(Undo undo, Ports ports, Asking asking) implements Undo {

    @Override
    public Optional<Made> last(Person.Id person, Instant now) {
        return undo.last(person, now);
    }

    @Override
    public Outcome takeBack(Author author, String change) {
        try {
            return ports.transactions().run(() -> {
                Outcome outcome = undo.takeBack(author, change);
                if (!(outcome instanceof TakenBack taken)) {
                    throw new NotTaken(outcome);
                }
                reopen(Objects.requireNonNull(author.person()), taken.madeAt(), author.at());
                return outcome;
            });
        } catch (NotTaken nothing) {
            return nothing.outcome;
        }
    }

    /** An answer that is a fact is as old as the change that put it on record, to the microsecond. */
    private void reopen(Person.Id person, Instant madeAt, Instant now) {
        Company company = ports.accounts().company();
        ports.requests().of(person).stream()
                .filter(request -> request.to().equals(person) && isMade(request, madeAt))
                .forEach(request -> asking.reopen(request, company, now));
    }

    private static boolean isMade(Request request, Instant at) {
        Request.Answer answer = request.answer();
        return answer != null
                && Recording.isFact(request.kind(), answer.said())
                && answer.at().truncatedTo(ChronoUnit.MICROS).equals(at.truncatedTo(ChronoUnit.MICROS));
    }

    /** Ends the transaction in which nothing was taken back. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        NotTaken(Outcome outcome) {
            super("nothing was taken back");
            this.outcome = outcome;
        }
    }
}
