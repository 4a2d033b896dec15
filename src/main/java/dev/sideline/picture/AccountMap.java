package dev.sideline.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the client has, and who of them stands how with one of our reps.
 *
 * @param rep the rep whose meetings are shown, as the reader knows them: a name, or "You"
 * @param year the reader's: dates in it are shown without it
 * @param people those who have not left; in no particular order
 */
public record AccountMap(String account, String rep, int year, List<Somebody> people) {

    public AccountMap {
        people = List.copyOf(people);
    }

    /**
     * One of the client's people.
     *
     * @param level 1 user to 5 C-level; null where nothing tells
     * @param reportsTo the id of somebody on this map, at whatever level
     * @param metOn when the rep last met them in person
     * @param heldBy the executive of ours who holds the relationship, and is to hand it over
     * @param stranger nobody of ours has ever been in touch with them
     */
    public record Somebody(
            long id,
            String name,
            @Nullable String title,
            @Nullable Integer level,
            @Nullable Long reportsTo,
            Mark mark,
            @Nullable LocalDate metOn,
            @Nullable String heldBy,
            boolean stranger) {

        boolean isChampion() {
            return mark != Mark.NONE && mark != Mark.FRIEND;
        }

        /** Somebody a rep looks for on the map, at whatever level. */
        boolean isKey() {
            return mark != Mark.NONE || metOn != null || heldBy != null;
        }
    }

    /** What somebody is to the sale. */
    public enum Mark {
        PROVEN("Proven", "a proven champion"),
        NOMINATED("Nominated", "nominated as a champion"),
        LAPSED("Lapsed", "a lapsed champion"),
        FRIEND("Friend", "a friend"),
        NONE("", "");

        private final String sign;
        private final String words;

        Mark(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /** For the picture: a word beside a sign of its own. */
        String sign() {
            return sign;
        }

        /** For a sentence. */
        String words() {
            return words;
        }
    }
}
