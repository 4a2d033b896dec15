package dev.sideline.account;

import java.util.Locale;
import java.util.Optional;

/** In which order people write a day in figures: what "3/11" means. */
public enum DayOrder {
    /** The day first: the third of November. */
    DMY,
    /** The month first: the eleventh of March. */
    MDY;

    /** The setting that says so. */
    public static final String SETTING = "date-order";

    /** Empty where nobody said so; then either can be meant. */
    public static Optional<DayOrder> of(Settings settings) {
        return settings.text(SETTING)
                .map(order -> order.toUpperCase(Locale.ROOT))
                .flatMap(DayOrder::named);
    }

    private static Optional<DayOrder> named(String name) {
        return name.equals(DMY.name())
                ? Optional.of(DMY)
                : name.equals(MDY.name()) ? Optional.of(MDY) : Optional.empty();
    }
}
