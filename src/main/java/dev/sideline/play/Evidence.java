package dev.sideline.play;

import dev.sideline.account.Deal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on, one line of it: a row, or several that the line sums up.
 *
 * @param row which one
 * @param text what it says to the addressee of the finding, a short sentence in plain words; where it has a date, the
 *     words lead up to it, such as "Rollout was signed on"
 * @param on its date, which ends the sentence; null where it has none
 * @param toOthers the same for everybody else, where the text speaks of "you"; null where it reads the same for all
 * @param others the rows beside the first that the line sums up, such as those it counts
 */
public record Evidence(
        Subject row, String text, @Nullable LocalDate on, @Nullable String toOthers, List<Subject> others) {

    private static final Comparator<Subject> BY_ROW =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    public Evidence {
        others = List.copyOf(others);
    }

    public Evidence(Subject row, String text, @Nullable LocalDate on, @Nullable String toOthers) {
        this(row, text, on, toOthers, List.of());
    }

    public Evidence(Subject row, String text, @Nullable LocalDate on) {
        this(row, text, on, null);
    }

    /** @param lead the words between the text and its date, such as " since"; left out where there is no date */
    public static Evidence dated(Subject row, String text, String lead, @Nullable LocalDate on) {
        return new Evidence(row, on == null ? text : text + lead, on);
    }

    /** The phase that an open deal is in, with the day on which it came there. */
    public static Evidence phase(Deal deal) {
        String called = deal.called();
        return deal.stageSince() == null
                ? new Evidence(Subject.of(deal.id()), called + " is in " + deal.phaseWord(), null)
                : new Evidence(
                        Subject.of(deal.id()),
                        called + " has been in " + deal.phaseWord() + " since",
                        deal.stageSince());
    }

    /** The same line, which sums up these rows too. */
    public Evidence over(Stream<Subject> rows) {
        return new Evidence(
                row, text, on, toOthers, rows.distinct().sorted(BY_ROW).toList());
    }

    Stream<Subject> rows() {
        return Stream.concat(Stream.of(row), others.stream());
    }

    /** As it reads for somebody who is not the addressee. */
    Evidence forOthers() {
        return toOthers == null ? this : new Evidence(row, toOthers, on, null, others);
    }

    /** The whole sentence. */
    public String words(UnaryOperator<String> text, Function<LocalDate, String> day) {
        return text.apply(this.text) + (on == null ? "" : " " + day.apply(on));
    }
}
