package dev.sideline.campaigns;

import dev.sideline.account.Account;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One field of an account compared with one value. */
record Comparison(Trait trait, String sign, String word, @Nullable BigDecimal number) {

    /** What came of reading a comparison. */
    sealed interface Read {}

    record Good(Comparison comparison) implements Read {}

    record Bad(String why) implements Read {}

    private static final Pattern FORM = Pattern.compile(
            "(?s)\\s*([\\p{L}_ ]+?)\\s*(>=|=>|≥|<=|=<|≤|!=|<>|≠|==|=|>|<|(?<=\\s)is(?=\\s))\\s*([^<>=!≥≤≠].*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("([+-]?[\\d ,'_]*\\d(?:\\.\\d+)?)\\s*(k|m|bn)?");

    static Read read(String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return new Bad("“" + text + "” is no comparison; one looks like: employees >= 500");
        }
        Trait trait = Trait.named(form.group(1));
        if (trait == null) {
            return new Bad(
                    "“" + form.group(1).strip() + "” is nothing that I know of accounts; I know " + Trait.all() + ".");
        }
        String sign = plain(form.group(2));
        String value = form.group(3).replaceAll("^[\"'“](.*)[\"'”]$", "$1").strip();
        BigDecimal number = number(value);
        if (trait.isNumber() && number == null) {
            return new Bad("“" + value + "” is no number; write for instance: " + trait.word() + " >= 500");
        }
        if (!trait.isNumber() && !sign.equals("=") && !sign.equals("!=")) {
            return new Bad(trait.word() + " is a word: compare it with = or !=.");
        }
        if (trait == Trait.MAJOR && !value.matches("true|false|yes|no")) {
            return new Bad("major is true or false; write for instance: major = true");
        }
        return new Good(new Comparison(trait, sign, value.replaceAll("\\s+", " "), number));
    }

    boolean isMetBy(Account account) {
        if (number != null && trait.isNumber()) {
            BigDecimal value = trait.number(account);
            return value != null && holds(value.compareTo(number));
        }
        String value = trait.word(account);
        String wanted = trait == Trait.MAJOR ? word.replace("yes", "true").replace("no", "false") : word;
        return value != null && value.strip().replaceAll("\\s+", " ").equalsIgnoreCase(wanted) == sign.equals("=");
    }

    private boolean holds(int order) {
        return switch (sign) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }

    private static String plain(String sign) {
        return switch (sign) {
            case "=>", "≥" -> ">=";
            case "=<", "≤" -> "<=";
            case "<>", "≠" -> "!=";
            case "==", "is" -> "=";
            default -> sign;
        };
    }

    /** A number as people write it: {@code 1,000}, {@code 500k}, {@code 1.5m}; null where it is none. */
    private static @Nullable BigDecimal number(String value) {
        Matcher form = NUMBER.matcher(value);
        if (!form.matches()) {
            return null;
        }
        String unit = form.group(2) == null ? "" : form.group(2);
        int zeros =
                switch (unit) {
                    case "k" -> 3;
                    case "m" -> 6;
                    case "bn" -> 9;
                    default -> 0;
                };
        return new BigDecimal(form.group(1).replaceAll("[ ,'_]", "")).scaleByPowerOfTen(zeros);
    }
}
