package dev.sideline.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** The fields of one form, and how what was entered meets a row that somebody may have changed since the form opened. */
record Entries(List<Entry<?>> all) {

    private static final int DIGITS = 4;

    static Entries of(Entry<?>... entries) {
        return new Entries(List.of(entries));
    }

    /** @param clashes the names of the fields that both the person and somebody else changed, differently */
    record Merged(Row row, List<String> clashes) {}

    /** What is wrong, by block id. */
    Map<String, String> problems(Submission submission) {
        Map<String, String> problems = new LinkedHashMap<>();
        all.forEach(entry -> entry.problem(submission)
                .ifPresent(problem -> problems.put(entry.field().name(), problem)));
        return problems;
    }

    Row onto(Row row, Submission submission) {
        Row typed = row;
        for (Entry<?> entry : all) {
            typed = entry.onto(typed, submission);
        }
        return typed;
    }

    /** A short mark of each value that a form shows, to be carried in its metadata. */
    String seen(Row shown) {
        return all.stream().map(entry -> mark(entry.in(shown))).collect(Collectors.joining());
    }

    /**
     * The row as it is now with what the person changed in the form; what they left as it was shown to them stays as it
     * is now.
     *
     * @param seen from {@link #seen}, of the row that the form showed
     */
    Merged merge(Row now, String seen, Submission submission) {
        Row merged = now;
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Entry<?> entry = all.get(i);
            String shown = seen.substring(i * DIGITS, (i + 1) * DIGITS);
            Row typed = entry.onto(now, submission);
            String wanted = entry.in(typed);
            if (mark(wanted).equals(shown)) {
                continue;
            }
            if (!mark(entry.in(now)).equals(shown) && !wanted.equals(entry.in(now))) {
                clashes.add(entry.field().name().replace('_', ' '));
            }
            merged = entry.onto(merged, submission);
        }
        return new Merged(merged, clashes);
    }

    /** Of as much as an input takes, so that a longer text counts as unchanged until somebody changes it. */
    private static String mark(String text) {
        CRC32 sum = new CRC32();
        sum.update(BlockLimits.shorten(text, BlockLimits.INPUT_TEXT).getBytes(UTF_8));
        return String.format("%04x", sum.getValue() & 0xFFFF);
    }
}
