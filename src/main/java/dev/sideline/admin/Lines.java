package dev.sideline.admin;

import dev.sideline.chat.BlockLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was entered in a field with one thing a line.
 *
 * @param wrong one sentence for each line that cannot be taken
 */
record Lines<T>(List<T> things, List<String> wrong) {

    /** What is left of the field for what is added to a list that fills it. */
    private static final int SPARE = 200;

    private static final int SENTENCES = 300;

    /**
     * One line as it was read; one of the two.
     *
     * @param problem ends the sentence "Line 2 …"
     */
    record Line<T>(@Nullable T thing, @Nullable String problem) {

        static <T> Line<T> of(T thing) {
            return new Line<>(thing, null);
        }

        static <T> Line<T> wrong(String problem) {
            return new Line<>(null, problem);
        }
    }

    /** As many as fit into the field, from the beginning; the others stay as they are. */
    static <T> List<T> fitting(List<T> all, Function<T, String> line) {
        int room = BlockLimits.INPUT_TEXT - SPARE;
        List<T> fitting = new ArrayList<>();
        for (T one : all) {
            room -= line.apply(one).length() + 1;
            if (room < 0) {
                break;
            }
            fitting.add(one);
        }
        return fitting;
    }

    /** Empty lines are passed over. */
    static <T> Lines<T> read(String text, Function<String, Line<T>> read) {
        List<T> things = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].isBlank()) {
                continue;
            }
            Line<T> line = read.apply(lines[at].strip());
            if (line.thing() != null) {
                things.add(line.thing());
            } else {
                wrong.add("Line " + (at + 1) + " " + line.problem() + ".");
            }
        }
        return new Lines<>(things, wrong);
    }

    /** What is wrong, to be shown at the field; null for nothing. */
    @Nullable String problem() {
        return wrong.isEmpty() ? null : BlockLimits.shorten(String.join(" ", wrong), SENTENCES);
    }
}
