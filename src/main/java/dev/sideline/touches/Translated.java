package dev.sideline.touches;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/**
 * A text of which parts were put into other words, with the place in the original from which each character came.
 *
 * @param starts by character, where what it stands for begins in the original
 * @param ends by character, where it ends there
 */
record Translated(String text, List<Integer> starts, List<Integer> ends) {

    static Translated none(String text) {
        return new Translated(
                text,
                IntStream.range(0, text.length()).boxed().toList(),
                IntStream.rangeClosed(1, text.length()).boxed().toList());
    }

    /** The same with other words in some places, which are in their order and do not overlap. */
    Translated replaced(List<MatchResult> places, Function<MatchResult, String> words) {
        if (places.isEmpty()) {
            return this;
        }
        StringBuilder other = new StringBuilder();
        List<Integer> otherStarts = new ArrayList<>();
        List<Integer> otherEnds = new ArrayList<>();
        int at = 0;
        for (MatchResult place : places) {
            String instead = words.apply(place);
            other.append(text, at, place.start()).append(instead);
            otherStarts.addAll(starts.subList(at, place.start()));
            otherEnds.addAll(ends.subList(at, place.start()));
            for (int i = 0; i < instead.length(); i++) {
                otherStarts.add(starts.get(place.start()));
                otherEnds.add(ends.get(place.end() - 1));
            }
            at = place.end();
        }
        other.append(text.substring(at));
        otherStarts.addAll(starts.subList(at, text.length()));
        otherEnds.addAll(ends.subList(at, text.length()));
        return new Translated(other.toString(), List.copyOf(otherStarts), List.copyOf(otherEnds));
    }

    /** Where in the original a part begins that begins there. */
    int start(int at) {
        return starts.get(at);
    }

    /** Where in the original a part ends that ends there. */
    int end(int at) {
        return ends.get(at - 1);
    }
}
