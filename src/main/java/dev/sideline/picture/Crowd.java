package dev.sideline.picture;

import static java.util.Comparator.comparing;

import dev.sideline.picture.AccountMap.Somebody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who of many has a place of their own on the map, and who is counted in a group of their level.
 *
 * @param shown the highest level first
 * @param counted those left out, by level
 */
record Crowd(List<Somebody> shown, Map<Band, List<Somebody>> counted) {

    /** So many fit on a phone without becoming dust. */
    static final int MOST = 18;

    /** A champion, of whatever standing, is as worth showing as somebody four levels higher. */
    private static final int CHAMPION = 8;

    /** Whom the rep met, and whom an executive of ours holds, as somebody of more than two levels higher. */
    private static final int KNOWN = 5;

    private static final Comparator<Somebody> ORDER = comparing(Band::of)
            .thenComparing(Somebody::isKey, Comparator.reverseOrder())
            .thenComparing(Somebody::name)
            .thenComparing(Somebody::id);

    static Crowd of(List<Somebody> people) {
        List<Somebody> all = people.stream().sorted(ORDER).toList();
        if (all.size() <= MOST) {
            return new Crowd(all, Map.of());
        }
        // Every level may need a place for its group.
        int places = MOST - Band.values().length;
        Set<Somebody> chosen = new HashSet<>(all.stream()
                .sorted(comparing(Crowd::weight, Comparator.reverseOrder()).thenComparing(ORDER))
                .limit(places)
                .toList());
        Map<Band, List<Somebody>> counted = new EnumMap<>(Band.class);
        all.stream().filter(somebody -> !chosen.contains(somebody)).forEach(somebody -> counted.computeIfAbsent(
                        Band.of(somebody), band -> new ArrayList<>())
                .add(somebody));
        // A group of one takes the place that the one would take.
        counted.values().removeIf(group -> group.size() == 1 && chosen.add(group.get(0)));
        return new Crowd(all.stream().filter(chosen::contains).toList(), counted);
    }

    private static int weight(Somebody somebody) {
        return 2 * Band.of(somebody).level() + (somebody.isChampion() ? CHAMPION : somebody.isKey() ? KNOWN : 0);
    }
}
