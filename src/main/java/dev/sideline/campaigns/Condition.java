package dev.sideline.campaigns;

import dev.sideline.account.Account;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the accounts of a cohort have in common, such as {@code sector = medical and employees >= 500}. It compares what
 * accounts are, never what they are called or who knows them. An account of which a field was never recorded does not
 * meet a comparison with that field.
 */
final class Condition {

    /** What came of reading a condition. */
    sealed interface Read {}

    record Good(Condition condition) implements Read {}

    /** @param why what is wrong, and what would be right, in plain words */
    record Bad(String why) implements Read {}

    private final Predicate<Account> test;

    private Condition(Predicate<Account> test) {
        this.test = test;
    }

    /** Upper and lower case make no difference. {@code and} binds closer than {@code or}; there are no brackets. */
    static Read read(String text) {
        if (text.isBlank()) {
            return new Bad("Say what the accounts have in common, such as: sector = medical and employees >= 500");
        }
        Predicate<Account> any = account -> false;
        for (List<String> alternative : Comparisons.of(text)) {
            Predicate<Account> all = account -> true;
            for (String comparison : alternative) {
                Comparison.Read read = Comparison.read(comparison);
                if (read instanceof Comparison.Bad bad) {
                    return new Bad(bad.why());
                }
                all = all.and(((Comparison.Good) read).comparison()::isMetBy);
            }
            any = any.or(all);
        }
        return new Good(new Condition(any));
    }

    boolean isMetBy(Account account) {
        return test.test(account);
    }
}
