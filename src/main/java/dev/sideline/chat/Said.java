package dev.sideline.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of the thing that a form is about. It is filled in, and they look at it before it is kept.
 *
 * @param on the day; null when none was named
 * @param ending what became of it; null when that was not said
 * @param words the words that belong into the form; may be empty
 * @param notice what to read first, as mrkdwn
 */
public record Said(@Nullable LocalDate on, @Nullable Ending ending, String words, List<String> notice) {

    private static final String ON = "said.on";
    private static final String ENDING = "said.ending";
    private static final String WORDS = "said.words";

    /** What can become of a deal. */
    public enum Ending {
        WON,
        LOST,
        NO_GO
    }

    /** For a form that asks something else first; the notice is not kept. */
    public Metadata onto(Metadata metadata) {
        return metadata.with(ON, on)
                .with(ENDING, ending)
                .with(WORDS, words.isEmpty() ? null : BlockLimits.shorten(words, BlockLimits.INPUT_TEXT / 6));
    }

    /** What {@link #onto} put there; empty where nothing was said. */
    public static Optional<Said> in(Metadata metadata) {
        String on = metadata.text(ON);
        String ending = metadata.text(ENDING);
        String words = metadata.text(WORDS);
        return on == null && ending == null && words == null
                ? Optional.empty()
                : Optional.of(new Said(
                        on == null ? null : LocalDate.parse(on),
                        ending == null ? null : Ending.valueOf(ending),
                        words == null ? "" : words,
                        List.of()));
    }
}
