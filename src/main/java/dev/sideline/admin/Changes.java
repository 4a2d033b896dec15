package dev.sideline.admin;

import dev.sideline.account.Settings;
import dev.sideline.chat.Metadata;
import dev.sideline.play.SettingKey;
import dev.sideline.play.SettingKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settings that are about to change. A form carries them along while they are looked at.
 *
 * @param values the value by key as it is to be stored; empty for the default
 */
record Changes(Map<String, String> values) {

    private static final String PREFIX = "set.";

    Changes {
        values = Map.copyOf(values);
    }

    /**
     * What differs from what is in force.
     *
     * @param keys knows every setting that is wanted
     * @param wanted the value by key; empty for the default
     */
    static Changes of(Settings now, SettingKeys keys, Map<String, String> wanted) {
        Map<String, String> changed = new LinkedHashMap<>();
        wanted.forEach((name, value) -> {
            SettingKey key =
                    keys.find(name).orElseThrow(() -> new IllegalStateException("no setting is called " + name));
            if (!inForce(now, key).equalsIgnoreCase(value.isEmpty() ? key.byDefault() : value)) {
                changed.put(name, value.equalsIgnoreCase(key.byDefault()) ? "" : value);
            }
        });
        return new Changes(changed);
    }

    static String inForce(Settings settings, SettingKey key) {
        return settings.text(key.key()).orElse(key.byDefault());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The settings as they would be. */
    Settings in(Settings now) {
        Map<String, String> all = new TreeMap<>(now.values());
        all.putAll(values);
        return new Settings(all);
    }

    Metadata in(Metadata metadata) {
        Metadata with = metadata;
        for (Map.Entry<String, String> one : values.entrySet()) {
            with = with.with(PREFIX + one.getKey(), one.getValue());
        }
        return with;
    }

    static Changes read(Metadata metadata) {
        Map<String, String> values = new LinkedHashMap<>();
        metadata.values().forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                values.put(key.substring(PREFIX.length()), value);
            }
        });
        return new Changes(values);
    }

    /** What is to be stored under a key that changes; null for the default. */
    @Nullable String stored(String key) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? null : value;
    }
}
