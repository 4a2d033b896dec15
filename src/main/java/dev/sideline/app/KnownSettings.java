package dev.sideline.app;

import dev.sideline.crm.SettingRules;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.SettingKey;
import dev.sideline.play.SettingKeys;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The settings that something reads, and the plays that there are. */
record KnownSettings(SettingKeys keys) implements SettingRules {

    /** Of these there is one for each currency, and for each name that a CRM gives a stage. */
    private static final List<String> FAMILIES = List.of("rate.EUR", "stage.Closed Won");

    static KnownSettings standard() {
        return new KnownSettings(new SettingKeys(Playbook.standard()));
    }

    @Override
    public Optional<String> unknown(String key) {
        return keys.find(key).isPresent()
                ? Optional.empty()
                : Optional.of("is no setting; did you mean " + nearest(key) + "?");
    }

    @Override
    public Optional<String> wrong(String key, String value) {
        return keys.find(key).flatMap(known -> known.problem(value));
    }

    @Override
    public Optional<String> unknownPlay(String name) {
        boolean isKnown = Playbook.standard().plays().stream()
                .map(Play::rule)
                .anyMatch(rule -> name.equalsIgnoreCase(rule.id()) || name.equalsIgnoreCase(rule.family()));
        return isKnown ? Optional.empty() : Optional.of("is no play, and no family of plays such as CH");
    }

    private String nearest(String key) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String typed = key.toLowerCase(Locale.ROOT);
        return Stream.concat(keys.all().stream().map(SettingKey::key), FAMILIES.stream())
                .min(Comparator.comparing((String known) -> distance.apply(typed, known.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }
}
