package dev.sideline.accounts;

import dev.sideline.account.Field;
import dev.sideline.account.Row;
import dev.sideline.chat.Submission;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form over a row, under the field's own name as block id.
 *
 * @param read makes a value of what was entered; throws {@link IllegalArgumentException} with what the right form is
 */
record Entry<T>(Field<T> field, Function<String, T> read) {

    static <T> Entry<T> of(Field<T> field) {
        return new Entry<>(field, field.type()::read);
    }

    /** What is wrong with what was entered, for the person who entered it. */
    Optional<String> problem(Submission submission) {
        try {
            T entered = entered(submission);
            return entered == null && field.required() ? Optional.of("This cannot be left empty.") : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of("This " + wrong.getMessage() + ".");
        }
    }

    /** What was entered; null where the field was left empty. */
    @Nullable T entered(Submission submission) {
        return submission.text(field.name()).map(read).orElse(null);
    }

    /** The row with what was entered; a value that stays as it is also stays a guess. */
    Row onto(Row row, Submission submission) {
        T entered = entered(submission);
        return written(entered).equals(in(row)) ? row : row.with(field, entered);
    }

    /** The row's value as text, the same for equal values; empty for none. */
    String in(Row row) {
        return written(row.get(field));
    }

    private String written(@Nullable T value) {
        return value == null ? "" : field.type().write(value).strip();
    }
}
