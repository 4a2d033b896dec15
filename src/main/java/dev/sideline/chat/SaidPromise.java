package dev.sideline.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise to a client as far as it was recognised in plain words. A form shows it before anything is kept.
 *
 * @param account internal id; null when none was recognised
 * @param to internal id of the contact; null when none was recognised
 * @param due null when no day, or more than one, can be meant
 * @param doubts what the person should look at, as mrkdwn
 */
public record SaidPromise(
        @Nullable Long account, @Nullable Long to, String words, @Nullable LocalDate due, List<String> doubts) {

    /** Recognises a promise in what somebody wrote behind "promised". */
    public interface Reader {
        SaidPromise read(Caller caller, String text);
    }

    /** Opens the form that keeps a promise. */
    public interface Opener {

        /** @throws UserError when the person may not */
        Form open(Caller caller, SaidPromise promise);
    }
}
