package dev.sideline.play;

import java.util.List;

/** Several things named in one sentence: "A, B and C". */
public record Series(List<String> parts) {

    @Override
    public String toString() {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
