package dev.sideline.touches;

import java.util.Arrays;
import java.util.List;

/** Which words of a sentence were taken for what, so that none is read twice. */
final class Marks {

    private final List<Token> tokens;
    private final Mark[] marks;

    Marks(List<Token> tokens) {
        this.tokens = tokens;
        this.marks = new Mark[tokens.size()];
        Arrays.fill(marks, Mark.FREE);
    }

    boolean is(int at, Mark mark) {
        return marks[at] == mark;
    }

    boolean isFree(int at) {
        return is(at, Mark.FREE);
    }

    void set(int from, int to, Mark mark) {
        Arrays.fill(marks, from, to, mark);
    }

    /** Marks the free words within a span of characters; false when another reading already took one of them. */
    boolean setSpan(int start, int end, Mark mark) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= start) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < end) {
            if (!isFree(to)) {
                return false;
            }
            to++;
        }
        set(from, to, mark);
        return true;
    }
}
