package dev.sideline.people;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;

/** What constants and numbers are called in front of people. */
final class Labels {

    private Labels() {}

    /** "1 person", "2 people". */
    static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    static String people(long number) {
        return counted(number, "person", "people");
    }

    static String roles(Person person) {
        return person.roles().isEmpty()
                ? "no role"
                : person.roles().stream().map(Labels::of).collect(Collectors.joining(", "));
    }

    /** {@code MONDAY} as "monday". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The same with a capital. */
    static String capital(Enum<?> constant) {
        return constant.name().charAt(0) + of(constant).substring(1);
    }

    /** Whether there is anything that somebody could be coached on. */
    static boolean isCoached(Person person) {
        return person.is(Role.REP) || person.is(Role.MANAGER) || person.is(Role.LEADER);
    }

    static String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
