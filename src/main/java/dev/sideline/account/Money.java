package dev.sideline.account;

import java.math.BigDecimal;

/**
 * An amount in a currency.
 *
 * @param currency an ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {}
