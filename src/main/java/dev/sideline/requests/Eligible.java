package dev.sideline.requests;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Departed;
import dev.sideline.nudge.Request;
import java.time.LocalDate;

/** Whom something may be asked of. */
record Eligible(Request.Kind kind, LocalDate today, Departed departed) {

    /** Somebody who left, or never was linked to a Slack user, cannot be asked. */
    boolean is(Person person) {
        boolean isSenior = Boolean.TRUE.equals(person.isSeniorOn(today));
        return departed.isThere(person)
                && switch (kind) {
                    case COME -> isSenior || person.is(Role.LEADER);
                    case SIGN_OFF -> isSenior;
                    case APPROVE -> person.is(Role.LEADER);
                };
    }

    /** Who they are, in a sentence that says who can be asked. */
    static String who(Request.Kind kind) {
        return switch (kind) {
            case COME -> "a senior or one of our leaders";
            case SIGN_OFF -> "a senior";
            case APPROVE -> "one of our leaders";
        };
    }
}
