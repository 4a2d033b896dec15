package dev.sideline.campaigns;

import dev.sideline.account.PitchOutcome;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What came of a pitch, in plain words; the form shows it before it is kept. */
final class PitchWords {

    private static final Pattern DECLINED = Pattern.compile(
            "\\b(?:not interested|no interest|no thanks|declined|refused|rejected|turned (?:it|us|me) down|said no)\\b");
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:later|not now|not yet|next (?:month|quarter|year|spring|summer|autumn|winter)|too early)\\b");
    private static final Pattern WON = Pattern.compile("\\b(?:bought|signed|ordered|said yes|wants to buy)\\b");
    private static final Pattern INTERESTED =
            Pattern.compile("\\b(?:interested|liked|likes|loved|loves|keen|curious|wants|asked for)\\b");

    private PitchWords() {}

    /** Null when the words do not say. */
    static @Nullable PitchOutcome outcome(@Nullable String words) {
        String text = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (DECLINED.matcher(text).find()) {
            return PitchOutcome.DECLINED;
        } else if (LATER.matcher(text).find()) {
            return PitchOutcome.LATER;
        } else if (WON.matcher(text).find()) {
            return PitchOutcome.WON;
        }
        return INTERESTED.matcher(text).find() && !text.matches("(?s).*\\b(?:not|n't|never|didn.t)\\b.*")
                ? PitchOutcome.INTERESTED
                : null;
    }
}
