package dev.sideline.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody filled it in.
 *
 * @param callbackId which form
 * @param metadata the form's private metadata, as it was given
 * @param values for each block id what was entered: the text, the date, or the values of the chosen options; a field
 *     left empty is absent
 */
public record Submission(Caller caller, String callbackId, String metadata, Map<String, List<String>> values) {

    /** What was entered, stripped; empty when nothing was. */
    public Optional<String> text(String blockId) {
        return values.getOrDefault(blockId, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The same, over what the field was filled in with: a text that had no room in it stays whole until it is changed. */
    public Optional<String> text(String blockId, @Nullable String before) {
        return text(blockId).map(entered -> whole(entered, before));
    }

    /** What was entered in a field that was filled in with what was there before, as {@link #text(String, String)}. */
    public static String whole(String entered, @Nullable String before) {
        return before != null
                        && before.length() > BlockLimits.INPUT_TEXT
                        && entered.equals(BlockLimits.shorten(before, BlockLimits.INPUT_TEXT)
                                .strip())
                ? before
                : entered;
    }

    public Optional<LocalDate> date(String blockId) {
        return text(blockId).map(LocalDate::parse);
    }

    public List<String> all(String blockId) {
        return values.getOrDefault(blockId, List.of());
    }
}
