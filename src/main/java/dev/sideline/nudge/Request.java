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
        /** They left, and it was put to somebody else. */
        HANDED_OVER,
        /** What it was about was over before it was answered. */
        OVER,
        /** It did not get to the colleague. */
        NOT_REACHED
    }

    /**
     * How it ended.
     *
     * @param reason in the colleague's words; null when they gave none
     * @param instead whom they named, or to whom it was put instead; null for other answers
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

    /** The same of somebody else; not kept yet. */
    public Request to(Person.Id other, int times, Instant at) {
        return new Request(new Id(0), kind, asker, other, about, times, department, why, at, null, null);
    }

    /** Open again: what was said does not hold any more. */
    public Request reopened() {
        return new Request(id, kind, asker, to, about, number, department, why, askedAt, sentAt, null);
    }

    public Request answered(Answer with) {
        return new Request(id, kind, asker, to, about, number, department, why, askedAt, sentAt, with);
    }
}
