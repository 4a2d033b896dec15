package dev.sideline.round;

import dev.sideline.account.Money;
import dev.sideline.account.Settings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What amounts are worth in the workspace's currency, by the rates in the settings. */
record Worth(Settings settings) {

    /** Null when the currency has no rate. */
    @Nullable BigDecimal of(Money money) {
        String own = settings.text("currency").orElse("USD");
        if (money.currency().equalsIgnoreCase(own)) {
            return money.amount();
        }
        BigDecimal rate = settings.decimal("rate." + money.currency(), BigDecimal.ZERO);
        return rate.signum() > 0 ? money.amount().multiply(rate) : null;
    }
}
