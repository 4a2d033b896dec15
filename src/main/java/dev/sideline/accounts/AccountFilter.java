package dev.sideline.accounts;

import dev.sideline.account.DeliveryState;
import dev.sideline.account.Mode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody typed to narrow their accounts down: words that say how an account stands, and a part of its name.
 *
 * @param name empty for any
 */
record AccountFilter(String name, Set<Word> words, boolean byName) {

    /** The words with a meaning of their own. */
    enum Word {
        STRATEGIC,
        CAMPAIGN,
        MAJOR,
        GAPS,
        OPEN,
        INSTALLED,
        RED,
        AMBER,
        GREEN;

        boolean holds(AccountToday account, int gaps) {
            return switch (this) {
                case STRATEGIC -> account.mode() == Mode.STRATEGIC;
                case CAMPAIGN -> account.mode() == Mode.CAMPAIGN;
                case MAJOR -> account.isMajor();
                case GAPS -> gaps > 0;
                case OPEN -> !account.account().openDeals().isEmpty();
                case INSTALLED -> !account.account().wonDeals().isEmpty();
                case RED -> account.state() == DeliveryState.Light.RED;
                case AMBER -> account.state() == DeliveryState.Light.AMBER;
                case GREEN -> account.state() == DeliveryState.Light.GREEN;
            };
        }

        static String all() {
            return String.join(
                    ", ",
                    List.of(values()).stream()
                            .map(word -> "`" + word.name().toLowerCase(Locale.ROOT) + "`")
                            .toList());
        }
    }

    private static final String BY_NAME = "by name";

    static AccountFilter read(String typed) {
        String text = typed.strip();
        boolean byName = text.toLowerCase(Locale.ROOT).endsWith(BY_NAME);
        String rest = byName ? text.substring(0, text.length() - BY_NAME.length()) : text;
        Set<Word> words = EnumSet.noneOf(Word.class);
        List<String> name = new ArrayList<>();
        for (String part : rest.strip().split("\\s+", -1)) {
            List.of(Word.values()).stream()
                    .filter(word -> word.name().equalsIgnoreCase(part))
                    .findFirst()
                    .ifPresentOrElse(words::add, () -> name.add(part));
        }
        return new AccountFilter(String.join(" ", name), words, byName);
    }

    boolean fits(AccountToday account, int gaps) {
        return words.stream().allMatch(word -> word.holds(account, gaps));
    }

    boolean isEmpty() {
        return name.isBlank() && words.isEmpty();
    }

    /** The same in words, to be typed again; ordered the other way where wanted. */
    String written(boolean nowByName) {
        List<String> parts = new ArrayList<>();
        words.forEach(word -> parts.add(word.name().toLowerCase(Locale.ROOT)));
        if (!name.isBlank()) {
            parts.add(name);
        }
        if (nowByName) {
            parts.add(BY_NAME);
        }
        return String.join(" ", parts);
    }
}
