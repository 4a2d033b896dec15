package dev.sideline.play;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a play says about one subject. {@code nextChange} is the first later day on which it could say something else
 * without any new data; null when only new data can change it.
 */
public sealed interface Answer {

    Subject subject();

    @Nullable LocalDate nextChange();

    /** There is something worth saying. */
    record Fires(Finding finding, @Nullable LocalDate nextChange) implements Answer {
        @Override
        public Subject subject() {
            return finding.subject();
        }
    }

    /** There is nothing to say. */
    record Silent(Subject subject, @Nullable LocalDate nextChange) implements Answer {}

    /** A trait that the play needs was never recorded; the question asks for it. */
    record Unknown(Question question, @Nullable LocalDate nextChange) implements Answer {
        @Override
        public Subject subject() {
            return question.subject();
        }
    }
}
