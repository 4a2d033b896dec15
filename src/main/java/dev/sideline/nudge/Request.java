package dev.sideline.nudge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a colleague by name. It is between the two of them; what comes of it is a fact like any other.
 *
 * @param about the internal id of what its kind is about
 * @param number how often this was asked of the same colleague, from 1
 * @param department for which a proposition is to be approved; null for other kinds
 * @param why in the words of whoever asks
 * @param sentAt when it was put on its way; null while it waits for the colleague's working hours
 * @param answer null while it is open
 */
public record Request(
        Id id,
        Kind kind,
        Person.Id asker,
        Person.Id to,
        long about,
        int number,
        @Nullable String department,
        String why,
        Instant askedAt,
        @Nullable Instant sentAt,
        @Nullable Answer answer) {

    /** The internal id; 0 for one that is not kept yet. */
    public record Id(long value) {}

    /** What is asked for. */
    public enum Kind {
        /** To come to a planned meeting; about a touch. */
        COME,
        /** To judge whether a deal fits, and sign it off; about a deal. */
        SIGN_OFF,
        /** To approve a proposition for a department; about a proposition. */
        APPROVE
    }

    /** What became of it. */
    public enum Said {
        YES,
        NO,
        /** Somebody else was named for it. */
        SOMEBODY_ELSE,
        /** What it was about was over before it was answered. */
        OVER,
        /** It did not get to the colleague. */
        NOT_REACHED
    }

    /**
     * How it ended.
     *
     * @param reason in the colleague's words; null when they gave none
     * @param instead whom they named; null for other answers
     */
    public record Answer(Said said, @Nullable String reason, Person.@Nullable Id instead, Instant at) {}

    public boolean isOpen() {
        return answer == null;
    }

    /** The same for every try to send it. */
    public UUID delivery() {
        return UUID.nameUUIDFromBytes(
                ("request:" + kind + ":" + about + ":" + to.value() + ":" + number).getBytes(UTF_8));
    }

    public Request sent(Instant at) {
        return new Request(id, kind, asker, to, about, number, department, why, askedAt, at, answer);
    }

    public Request answered(Answer with) {
        return new Request(id, kind, asker, to, about, number, department, why, askedAt, sentAt, with);
    }
}
