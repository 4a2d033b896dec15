package dev.sideline.chat;

import dev.sideline.account.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Slack's markup. Every string that a person wrote passes {@link #escape} before it is put among markup. */
public final class Mrkdwn {

    /** The longest that a name or a remark is shown within a sentence. */
    private static final int IN_A_SENTENCE = 120;

    private static final int NAMES = 5;
    private static final int NAME_IN_A_LIST = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Mrkdwn() {}

    /**
     * The text shown literally on one line, and at most 120 characters of it: no mention, link, emphasis or quote can
     * start in it, and text that runs from right to left cannot turn what follows.
     */
    public static String escape(String text) {
        return escape(text, IN_A_SENTENCE);
    }

    /** The same with another bound, in characters of the text before escaping. */
    public static String escape(String text, int most) {
        String oneLine = oneLine(text).replaceAll(":([a-zA-Z0-9_+-]+):", ":\u2060$1:");
        StringBuilder escaped = new StringBuilder();
        BlockLimits.shorten(oneLine, most).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // A word joiner keeps the sign and takes its meaning.
                case '*', '_', '~', '`' ->
                    escaped.append('\u2060').appendCodePoint(point).append('\u2060');
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** For where Slack reads no markup: one line of at most that many characters, a dash where nothing is left. */
    public static String literal(String text, int most) {
        String oneLine = oneLine(text);
        return oneLine.isEmpty() ? "–" : BlockLimits.shorten(oneLine, most);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    /** "Dana Lee, Raj Patel and Bo Berg", escaped; of more than five the first and how many there are beside them. */
    public static String names(List<String> names) {
        List<String> shown = names.stream()
                .limit(NAMES)
                .map(name -> escape(name, NAME_IN_A_LIST))
                .toList();
        if (names.size() > NAMES) {
            return String.join(", ", shown) + " " + new Noun("person", "people").more(names.size() - NAMES);
        }
        int last = shown.size() - 1;
        return last <= 0
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }

    public static String bold(String escaped) {
        return "*" + escaped + "*";
    }

    public static String user(String slackId) {
        return "<@" + slackId + ">";
    }

    /** A day, the same for every reader: a day has no zone. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An amount as people write it, such as "EUR 125,000"; the code as it was recorded. */
    public static String money(Money money) {
        return escape(money.currency()) + "\u00A0" + number(money.amount());
    }

    /** With groups of digits, and cents only where there are some. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    /** A moment in the reader's own zone. */
    public static String moment(Instant at) {
        return "<!date^" + at.getEpochSecond() + "^{date_short_pretty} {time}|"
                + DAY.format(at.atOffset(ZoneOffset.UTC)) + ">";
    }
}
