package dev.sideline.store;

import dev.sideline.account.PersonOrName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a value comes back from every database: moments to the microsecond, amounts to six decimals and
 * without trailing zeros, text without NUL, without half characters and without blanks around it.
 */
final class StoredForm {

    private static final int DECIMALS = 6;

    private StoredForm() {}

    @SuppressWarnings("unchecked") // each case gives back the class that came in
    static <T> @Nullable T of(@Nullable T value) {
        if (value instanceof String text) {
            return (T) text(text);
        }
        if (value instanceof BigDecimal number) {
            return (T) decimal(number);
        }
        if (value instanceof Instant moment) {
            return (T) moment.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof PersonOrName someone && someone.name() != null) {
            return (T) PersonOrName.named(text(someone.name()));
        }
        return value instanceof List<?> list ? (T) List.copyOf(list) : value;
    }

    /** What came from a database; every database keeps the trailing zeros of a column's decimals. */
    static @Nullable Object read(@Nullable Object value) {
        return value instanceof BigDecimal number ? decimal(number) : value;
    }

    static String text(String text) {
        return new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).strip();
    }

    private static BigDecimal decimal(BigDecimal number) {
        BigDecimal bounded = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_EVEN) : number;
        BigDecimal plain = bounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
