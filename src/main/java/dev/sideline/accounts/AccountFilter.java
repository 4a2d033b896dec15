package dev.sideline.accounts;

import dev.sideline.account.DeliveryState;
import dev.sideline.account.Mode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What somebody typed to narrow their accounts down: words that say how an account stands, and a part of its name.
 *
 * @param name empty for any
 */
record AccountFilter(String name, Set<Word> words, boolean byName) {

    /** The words with a meaning of their own. */
    enum Word {
        STRATEGIC((account, gaps) -> account.mode() == Mode.STRATEGIC),
        CAMPAIGN((account, gaps) -> account.mode() == Mode.CAMPAIGN),
        MAJOR((account, gaps) -> account.isMajor()),
        GAPS((account, gaps) -> gaps > 0),
        OPEN((account, gaps) -> !account.account().openDeals().isEmpty()),
        INSTALLED((account, gaps) -> !account.account().wonDeals().isEmpty()),
        RED((account, gaps) -> account.state() == DeliveryState.Light.RED),
        AMBER((account, gaps) -> account.state() == DeliveryState.Light.AMBER),
        GREEN((account, gaps) -> account.state() == DeliveryState.Light.GREEN);

        private final BiPredicate<AccountToday, Integer> holds;

        Word(BiPredicate<AccountToday, Integer> holds) {
            this.holds = holds;
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
        for (String part : rest.strip().split("\\s+")) {
            List.of(Word.values()).stream()
                    .filter(word -> word.name().equalsIgnoreCase(part))
                    .findFirst()
                    .ifPresentOrElse(words::add, () -> name.add(part));
        }
        return new AccountFilter(String.join(" ", name), words, byName);
    }

    boolean fits(AccountToday account, int gaps) {
        return words.stream().allMatch(word -> word.holds.test(account, gaps));
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
