package dev.sideline.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a CRM calls the phases: a setting such as {@code stage.Closed Won} with the value {@code WON}. Case does not
 * matter, and a phase is always known by its own name.
 */
public record StageNames(Settings settings) {

    public static final String PREFIX = "stage.";

    public Optional<Phase> phase(String name) {
        String wanted = (PREFIX + name.strip()).toLowerCase(Locale.ROOT);
        return named(name).or(() -> settings.values().entrySet().stream()
                .filter(setting -> setting.getKey().toLowerCase(Locale.ROOT).equals(wanted))
                .flatMap(setting -> named(setting.getValue()).stream())
                .findFirst());
    }

    private static Optional<Phase> named(String name) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
