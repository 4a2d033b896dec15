package dev.sideline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
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
    private static final int MOST_WORDS = 500;
    private static final int ROOM = BlockLimits.METADATA * 2 / 3;

    /** What can become of a deal. */
    public enum Ending {
        WON,
        LOST,
        NO_GO
    }

    /** For a form that asks something else first; the notice is not kept. */
    public Metadata onto(Metadata metadata) {
        return metadata.with(ON, on).with(ENDING, ending).with(WORDS, words.isEmpty() ? null : fitting(words));
    }

    /** Metadata holds little, and what is written in other letters than ours takes up to nine times its length there. */
    private static String fitting(String words) {
        String fitting = BlockLimits.shorten(words, MOST_WORDS);
        while (URLEncoder.encode(fitting, UTF_8).length() > ROOM) {
            fitting = BlockLimits.shorten(fitting, fitting.length() * 9 / 10);
        }
        return fitting;
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
