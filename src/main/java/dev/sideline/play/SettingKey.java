package dev.sideline.play;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A setting that the plays read.
 *
 * @param holds what it says, in words
 * @param byDefault the value where none is stored; empty where there is none
 * @param form what a value looks like, in words
 */
public record SettingKey(String key, String holds, String byDefault, Pattern accepts, String form) {

    static SettingKey of(String key, String holds, String byDefault, String accepts, String form) {
        return new SettingKey(key, holds, byDefault, Pattern.compile(accepts, Pattern.CASE_INSENSITIVE), form);
    }

    /** What is wrong with a value, in words; empty when it is fine. */
    public Optional<String> problem(String value) {
        return accepts.matcher(value.strip()).matches() ? Optional.empty() : Optional.of("must be " + form);
    }
}
