package dev.sideline.crm;

import java.util.Optional;

/** Knows which settings there are, and which plays. */
public interface SettingRules {

    /** Why there is no setting of this name, in words that end the sentence; empty where there is one. */
    Optional<String> unknown(String key);

    /** What is wrong with the value of a setting that there is; empty where it is fine. */
    Optional<String> wrong(String key, String value);

    /** Why there is neither a play nor a family of plays of this name; empty where there is one. */
    default Optional<String> unknownPlay(String name) {
        return Optional.empty();
    }
}
