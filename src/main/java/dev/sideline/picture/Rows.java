package dev.sideline.picture;

import static java.util.Comparator.comparing;

import dev.sideline.picture.AccountMap.Somebody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a map in rows: the highest level at the top, and within a level each below the one they report to. */
final class Rows {

    /** So many boxes beside one another can be read on a phone. */
    static final int ACROSS = 3;

    /** Boxes side by side, all of one level. */
    record Row(Band band, List<Cell> cells) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();

    private Rows() {}

    static List<Row> of(Crowd crowd) {
        Rows rows = new Rows();
        for (Band band : Band.values()) {
            rows.add(band, crowd);
        }
        return List.copyOf(rows.rows);
    }

    private void add(Band band, Crowd crowd) {
        List<Somebody> waiting = new ArrayList<>(crowd.shown().stream()
                .filter(somebody -> Band.of(somebody) == band)
                // Those of one manager stay together, in the order in which the managers stand.
                .sorted(comparing((Somebody somebody) -> places.getOrDefault(somebody.reportsTo(), places.size())))
                .toList());
        List<List<Cell>> cells = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Somebody> next = next(waiting);
            next.forEach(somebody -> places.put(somebody.id(), places.size()));
            waiting.removeAll(next);
            cells.add(new ArrayList<>(next.stream().map(Cell.One::new).toList()));
        }
        Optional.ofNullable(crowd.counted().get(band)).ifPresent(people -> {
            if (cells.isEmpty() || cells.get(cells.size() - 1).size() == ACROSS) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(new Cell.Group(band, people));
        });
        cells.forEach(row -> rows.add(new Row(band, List.copyOf(row))));
    }

    /** The first few who report to nobody that still waits; in a circle of reports somebody has to begin. */
    private static List<Somebody> next(List<Somebody> waiting) {
        List<Somebody> free = waiting.stream()
                .filter(somebody -> waiting.stream()
                        .noneMatch(other -> other.id() != somebody.id()
                                && Long.valueOf(other.id()).equals(somebody.reportsTo())))
                .limit(ACROSS)
                .toList();
        return free.isEmpty() ? List.of(waiting.get(0)) : free;
    }
}
