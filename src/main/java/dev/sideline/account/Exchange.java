package dev.sideline.account;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in the workspace's currency (setting {@code currency}). A setting such as {@code rate.EUR} says how much of it
 * one euro is worth. An amount whose currency was never recorded is in the workspace's own.
 */
public record Exchange(Settings settings) {

    public static final String CURRENCY = "currency";
    public static final String CURRENCY_BY_DEFAULT = "USD";
    public static final String RATE = "rate.";
    public static final String MAJOR_AMOUNT = "major-amount";
    public static final BigDecimal MAJOR_AMOUNT_BY_DEFAULT = BigDecimal.valueOf(50_000);

    public String currency() {
        return settings.text(CURRENCY).orElse(CURRENCY_BY_DEFAULT).toUpperCase(Locale.ROOT);
    }

    /** Empty where the amount is blank or its currency has no rate. */
    public Optional<Money> worth(Deal deal) {
        BigDecimal amount = deal.amount();
        return amount == null ? Optional.empty() : rate(deal.currency()).map(rate -> money(amount.multiply(rate)));
    }

    public Stake stake(Collection<Deal> deals) {
        List<Deal> missing = deals.stream()
                .filter(deal -> worth(deal).isEmpty())
                .sorted(Comparator.comparing(deal -> deal.id().value()))
                .toList();
        Money worth = deals.stream()
                .flatMap(deal -> worth(deal).stream())
                .reduce((one, other) -> money(one.amount().add(other.amount())))
                .orElse(null);
        return new Stake(worth, missing);
    }

    /** Flagged as major, or with an open amount that makes it so. */
    public boolean isMajor(AccountSnapshot account) {
        return Boolean.TRUE.equals(account.account().major())
                || reachesMajor(stake(account.openDeals()).worth());
    }

    private boolean reachesMajor(@Nullable Money worth) {
        return worth != null && worth.amount().compareTo(settings.decimal(MAJOR_AMOUNT, MAJOR_AMOUNT_BY_DEFAULT)) >= 0;
    }

    private Optional<BigDecimal> rate(@Nullable String currency) {
        String code = currency == null ? currency() : currency.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.equals(currency())) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(settings.positive(RATE + code));
    }

    private Money money(BigDecimal amount) {
        BigDecimal plain = Objects.requireNonNull(amount).stripTrailingZeros();
        return new Money(plain.scale() < 0 ? plain.setScale(0) : plain, currency());
    }
}
