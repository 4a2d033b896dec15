package dev.sideline.play;

import dev.sideline.account.Settings;

/**
 * A number that a play compares with, and that a workspace may change under its key.
 *
 * @param key such as {@code CH1.stakeholders}
 * @param unit in words, such as "days" or "working days"
 */
public record Threshold(String key, int byDefault, String unit) {

    public int in(Settings settings) {
        return settings.whole(key, byDefault);
    }
}
