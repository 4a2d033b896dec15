package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.Field;
import dev.sideline.account.Person;

/**
 * A short question whose answer fills one field of one row.
 *
 * @param asks the field that the answer fills
 * @param row the internal id of the row whose field it is
 * @param text the question, plain words
 */
public record Question(
        String play, Account.Id account, Subject subject, Person.Id to, Field<?> asks, long row, String text) {}
