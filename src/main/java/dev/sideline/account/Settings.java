package dev.sideline.account;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workspace's settings as stored, by key; what is not stored has its default where it is used. */
public record Settings(Map<String, String> values) {

    public static final Settings DEFAULTS = new Settings(Map.of());

    public Settings {
        values = Map.copyOf(values);
    }

    /** From what is stored under each key. */
    public static Settings of(Collection<SettingValue> stored) {
        Map<String, String> values = new HashMap<>();
        for (SettingValue setting : stored) {
            String value = setting.value();
            if (value != null) {
                values.put(setting.key(), value);
            }
        }
        return new Settings(values);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The whole number stored under the key, or the default when there is none or it is not a number. */
    public int whole(String key, int otherwise) {
        return text(key)
                .filter(value -> value.matches("-?\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** The number stored under the key, or the default when there is none or it is not a number. */
    public BigDecimal decimal(String key, BigDecimal otherwise) {
        return text(key)
                .filter(value -> value.matches("-?\\d{1,15}(\\.\\d{1,6})?"))
                .map(BigDecimal::new)
                .orElse(otherwise);
    }

    /** The number above zero stored under the key; null when there is none. */
    public @Nullable BigDecimal positive(String key) {
        BigDecimal value = decimal(key, BigDecimal.ZERO);
        return value.signum() > 0 ? value : null;
    }
}
