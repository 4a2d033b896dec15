package dev.sideline.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A contact who was nominated as a champion, or has become a friend. */
public record Nominee(Contact contact, Champion champion) {

    public Contact.Id id() {
        return contact.id();
    }

    public String name() {
        return contact.name();
    }

    public @Nullable Act willing() {
        return Act.of(champion.willingAct(), champion.willingOn());
    }

    public @Nullable Act able() {
        return Act.of(champion.ableAct(), champion.ableOn());
    }

    public boolean isFriend() {
        return champion.friendOn() != null;
    }

    /** Neither left nor, as far as their address tells, gone. */
    public boolean isThere() {
        return contact.goneOn() == null;
    }

    /** @param provenDays for how many days an act proves something, the last included */
    public Standing standing(Today today, int provenDays) {
        Act willing = willing();
        Act able = able();
        if (isFriend()) {
            return Standing.FRIEND;
        }
        if (willing == null || able == null) {
            return Standing.NOMINATED;
        }
        if (today.within(willing.on(), provenDays) && today.within(able.on(), provenDays)) {
            return Standing.PROVEN;
        }
        return daysBetween(willing.on(), able.on()) <= provenDays ? Standing.LAPSED : Standing.NOMINATED;
    }

    private static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
