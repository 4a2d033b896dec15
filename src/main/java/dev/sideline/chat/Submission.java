package dev.sideline.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    public Optional<LocalDate> date(String blockId) {
        return text(blockId).map(LocalDate::parse);
    }

    public List<String> all(String blockId) {
        return values.getOrDefault(blockId, List.of());
    }
}
