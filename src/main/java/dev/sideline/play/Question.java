package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.Field;
import dev.sideline.account.Person;
import dev.sideline.account.Touch;

/**
 * A short question whose answer fills one field of one row. Whom somebody met is asked of a touch that is still to be
 * logged: its row is then the account's.
 *
 * @param asks the field that the answer fills
 * @param row the internal id of the row whose field it is
 * @param text the question, plain words
 */
public record Question(
        String play, Account.Id account, Subject subject, Person.Id to, Field<?> asks, long row, String text) {

    /** Whether the answer is a touch of its own, not yet on record when it was asked. */
    public boolean asksForTouch() {
        return asks.equals(Touch.CONTACTS);
    }
}
