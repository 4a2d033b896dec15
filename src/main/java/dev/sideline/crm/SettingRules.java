package dev.sideline.crm;

import java.util.Optional;

/** Knows which settings there are. */
public interface SettingRules {

    /** Why there is no setting of this name, in words that end the sentence; empty where there is one. */
    Optional<String> unknown(String key);

    /** What is wrong with the value of a setting that there is; empty where it is fine. */
    Optional<String> wrong(String key, String value);
}
