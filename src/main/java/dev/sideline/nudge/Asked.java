package dev.sideline.nudge;

import dev.sideline.account.Account;
import dev.sideline.account.Field;
import dev.sideline.play.Question;
import java.time.LocalDate;

/**
 * A question about something that was never recorded, which somebody was asked.
 *
 * @param field the name of the field that the answer fills, such as {@code contacts.level}
 * @param row the internal id of the row
 */
public record Asked(String field, long row, Account.Id account, LocalDate on) {

    /** Whether it was this question. */
    boolean is(Question question) {
        return row == question.row() && field.equals(name(question.asks()));
    }

    public static String name(Field<?> field) {
        return field.toString();
    }
}
