package dev.sideline.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How results are written for programs: on one line, with what is unknown as null. */
final class Json {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Json() {}

    static String line(Object value) {
        return GSON.toJson(value);
    }

    /** A number without an exponent and without trailing zeros. */
    static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Seconds to the hundredth. */
    static BigDecimal seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis()).movePointLeft(3).setScale(2, RoundingMode.HALF_UP);
    }
}
