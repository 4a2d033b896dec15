package dev.sideline.play.currency;

import dev.sideline.account.Contact;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the client's people whom the rep met, or spoke with in a call, also if they have left since.
 *
 * @param meetings all of them
 * @param first the day of the first one; null when no day is on record
 */
record Met(Contact contact, List<Touch> meetings, @Nullable LocalDate first) {

    /** By the ids of the contacts. */
    static List<Met> by(Situation situation, Today today) {
        List<Touch> meetings = situation.account().touches().stream()
                .filter(touch -> touch.isTwoWay()
                        && touch.attendees().contains(situation.rep().id()))
                .toList();
        return situation.account().contacts().stream()
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .flatMap(contact -> of(contact, meetings, today))
                .toList();
    }

    private static Stream<Met> of(Contact contact, List<Touch> meetings, Today today) {
        List<Touch> with = meetings.stream()
                .filter(meeting -> meeting.contacts().contains(contact.id()))
                .toList();
        return with.isEmpty() ? Stream.empty() : Stream.of(new Met(contact, with, first(with, today)));
    }

    private static @Nullable LocalDate first(List<Touch> meetings, Today today) {
        return meetings.stream()
                .map(meeting -> meeting.heldOn(today))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Zero where nothing tells. */
    int level() {
        Integer level = contact.likelyLevel();
        return level == null ? 0 : level;
    }

    boolean isOfUnknownLevel() {
        return contact.likelyLevel() == null;
    }
}
