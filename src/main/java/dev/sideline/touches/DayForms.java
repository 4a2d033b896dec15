package dev.sideline.touches;

import java.util.regex.Pattern;

/** The forms in which people write days and times. */
final class DayForms {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String COUNT = "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String WEEKDAY =
            "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
                    + "|sat(?:urday)?(?!\\s+(?:down|with))|sun(?:day)?)";
    private static final String BEFORE =
            "(?:on|by|until|before|due|since|am|vom|den|ab|bis|bis\\s+zum|avant|hasta|antes)";
    private static final String PART = "(?:\\s+(?:morning|afternoon|evening))?";
    private static final String CLOCK =
            "(?:\\s*,?\\s*(?:(?:at|um|à)\\s+)?(?<time>\\d{1,2}[:h]\\d{2}(?:\\s?[ap]m)?|\\d{1,2}\\s?[ap]m|noon"
                    + "|(?<=at\\s)\\d{1,2}(?![\\d:./])))?";

    static final Pattern DAYS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@])(?:" + BEFORE + "\\s+)*(?:(?:the|le|el)\\s+)?(?:"
                    + "(?<iso>\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})"
                    + "|(?<dotted>\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2}(?!\\d))?"
                    + "|(?<=(?:am|vom|den|on|le|el)\\s)\\d{1,2}\\.\\d{1,2}(?![\\d.%]))"
                    + "|(?<slashed>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|\\d{1,2}-\\d{1,2}-\\d{4})"
                    + "|(?<named>" + DAY + "(?:\\s+of)?\\s+" + MONTH + "\\b\\.?(?:,?\\s+\\d{4})?"
                    + "|" + MONTH + "\\.?\\s+" + DAY + "(?![\\d:])(?:,?\\s+\\d{4}\\b)?)"
                    + "|(?<relative>day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|(?:yesterday|today|tomorrow)"
                    + PART
                    + "|tonight|this\\s+(?:morning|afternoon|evening)|last\\s+night"
                    + "|in\\s+" + COUNT + "\\s+(?:days?|weeks?|months?)|" + COUNT
                    + "\\s+(?:days?|weeks?|months?)\\s+ago)"
                    + "|(?<end>end\\s+of\\s+(?:(?:the|this|next)\\s+)?(?:week|month|year))"
                    + "|(?<vague>(?:last|next|this)\\s+(?:week|month|quarter|year))"
                    + "|(?:(?<which>last|next|this|coming|past)\\s+)?(?<weekday>" + WEEKDAY
                    + ")\\b\\.?(?<week>\\s+(?:last|next)\\s+week)?"
                    + PART
                    + "|(?<nth>(?<=the\\s)\\d{1,2}(?:st|nd|rd|th))"
                    + ")(?![\\p{L}\\p{N}])" + CLOCK,
            Pattern.CASE_INSENSITIVE);

    static final Pattern TIME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:at|um|à)\\s+)?(?<time>\\d{1,2}[:h]\\d{2}(?:\\s?[ap]m)?|\\d{1,2}\\s?[ap]m)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private DayForms() {}
}
