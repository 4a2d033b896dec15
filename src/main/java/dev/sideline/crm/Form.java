package dev.sideline.crm;

import dev.sideline.account.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a column writes its days or its numbers. */
enum Form {
    ISO_DAY("days like 2026-11-03", "(\\d{4})-(\\d{2})-(\\d{2})", 1, 2, 3),
    YEAR_FIRST("days like 2026/11/03", "(\\d{4})/(\\d{1,2})/(\\d{1,2})", 1, 2, 3),
    DOTS("days like 03.11.2026", "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", 3, 2, 1),
    DAY_FIRST("days like 03/11/2026, the day first", "(\\d{1,2})/(\\d{1,2})/(\\d{4})", 3, 2, 1),
    MONTH_FIRST("days like 11/03/2026, the month first", "(\\d{1,2})/(\\d{1,2})/(\\d{4})", 3, 1, 2),
    PLAIN_NUMBER("numbers like 1250.50", "([+-]?\\d+(?:\\.\\d+)?)", 0, 0, 0),
    COMMA_GROUPS("numbers like 1,250.50", "([+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+-]?\\d+(?:\\.\\d+)?)", 0, 0, 0),
    DECIMAL_COMMA(
            "numbers like 1.250,50", "([+-]?\\d{1,3}(?:[. \u00A0]\\d{3})+(?:,\\d+)?|[+-]?\\d+(?:,\\d+)?)", 0, 0, 0);

    private static final List<Form> DAYS = List.of(ISO_DAY, YEAR_FIRST, DOTS, DAY_FIRST, MONTH_FIRST);
    private static final List<Form> NUMBERS = List.of(PLAIN_NUMBER, COMMA_GROUPS, DECIMAL_COMMA);

    private final String words;
    private final Pattern pattern;
    private final int year;
    private final int month;
    private final int day;

    Form(String words, String pattern, int year, int month, int day) {
        this.words = words;
        this.pattern = Pattern.compile(pattern);
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * The forms that these cells of one column have, the best first: a few that have another are left to be refused one
     * by one. None where the column holds something else. Where both {@link #DAY_FIRST} and {@link #MONTH_FIRST} are
     * among them nobody can tell which it is.
     */
    static List<Form> of(FieldType<?> type, List<String> cells) {
        List<Form> forms = new ArrayList<>(possible(type));
        forms.removeIf(form -> form.fitting(cells) * 3 < cells.size() * 2L);
        if (isEither(forms)) {
            boolean some = cells.stream().anyMatch(cell -> DAY_FIRST.fits(cell) && !MONTH_FIRST.fits(cell));
            boolean others = cells.stream().anyMatch(cell -> MONTH_FIRST.fits(cell) && !DAY_FIRST.fits(cell));
            if (some != others) {
                forms.remove(some ? MONTH_FIRST : DAY_FIRST);
            }
        }
        forms.sort(Comparator.comparing((Form form) -> form.fitting(cells)).reversed());
        return cells.isEmpty() ? List.of() : forms;
    }

    private long fitting(List<String> cells) {
        return cells.stream().filter(this::fits).count();
    }

    private static List<Form> possible(FieldType<?> type) {
        if (type instanceof FieldType.Day) {
            return DAYS;
        }
        return type instanceof FieldType.Decimal || type instanceof FieldType.Whole ? NUMBERS : List.of();
    }

    private boolean fits(String cell) {
        Matcher matcher = pattern.matcher(cell);
        return matcher.matches() && (!isDay() || isDay(matcher));
    }

    boolean isDay() {
        return DAYS.contains(this);
    }

    private boolean isDay(Matcher matcher) {
        int ofMonth = Integer.parseInt(matcher.group(day));
        int ofYear = Integer.parseInt(matcher.group(month));
        return ofMonth >= 1 && ofMonth <= 31 && ofYear >= 1 && ofYear <= 12;
    }

    /** The cell as an interchange file writes it; one that has not this form stays as it is. */
    String plain(String cell) {
        Matcher matcher = pattern.matcher(cell);
        if (!matcher.matches()) {
            return cell;
        }
        if (isDay()) {
            return String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    matcher.group(year),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day)));
        }
        return switch (this) {
            case COMMA_GROUPS -> cell.replace(",", "");
            case DECIMAL_COMMA -> cell.replaceAll("[. \u00A0]", "").replace(',', '.');
            default -> cell;
        };
    }

    String words() {
        return words;
    }

    static boolean isEither(List<Form> forms) {
        return forms.contains(DAY_FIRST) && forms.contains(MONTH_FIRST);
    }

    /** The one that counts; null where none does, or nobody can tell. */
    static @Nullable Form chosen(List<Form> forms) {
        return forms.isEmpty() || isEither(forms) ? null : forms.get(0);
    }
}
