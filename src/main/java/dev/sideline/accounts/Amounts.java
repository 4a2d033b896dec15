package dev.sideline.accounts;

import java.math.BigDecimal;

/** Reads amounts as people write them: 125000, 125,000.50, 125.000,50, 125 000. */
final class Amounts {

    private static final String PLAIN = "\\d{1,12}([.,]\\d{1,2})?";
    private static final String COMMAS = "\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,2})?";
    private static final String POINTS = "\\d{1,3}(\\.\\d{3}){1,3}(,\\d{1,2})?";

    private Amounts() {}

    /** @throws IllegalArgumentException for anything else */
    static BigDecimal read(String text) {
        String digits = text.replaceAll("[\\s\\u00A0\\u202F'’]", "");
        if (digits.matches(COMMAS)) {
            return new BigDecimal(digits.replace(",", ""));
        }
        if (digits.matches(POINTS)) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (digits.matches(PLAIN)) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        throw new IllegalArgumentException("must be an amount such as 125,000 or 1250.50, without the currency");
    }
}
