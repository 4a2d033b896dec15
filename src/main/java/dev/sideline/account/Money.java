package dev.sideline.account;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency.
 *
 * @param currency an ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    /** Whether there is a currency with this code, in capital letters. */
    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
