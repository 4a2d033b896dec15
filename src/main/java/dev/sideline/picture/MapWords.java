package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import dev.sideline.picture.Rows.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a map shows, in words. */
final class MapWords {

    private static final int NAME = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final AccountMap map;
    private final Map<Long, Somebody> people;
    private final Map<Band, List<Cell>> bands = new LinkedHashMap<>();

    MapWords(AccountMap map) {
        this.map = map;
        this.people = map.people().stream().collect(Collectors.toMap(Somebody::id, Function.identity()));
        for (Row row : Rows.of(Crowd.of(map.people()))) {
            bands.computeIfAbsent(row.band(), band -> new ArrayList<>()).addAll(row.cells());
        }
    }

    /** The day without its year in the reader's own. */
    static String day(LocalDate day, int year) {
        return (day.getYear() == year ? DAY : WITH_YEAR).format(day);
    }

    /** "12 people · 2 proven champions · 4 met". */
    String summary() {
        List<String> parts = new ArrayList<>();
        int all = map.people().size();
        parts.add(all + (all == 1 ? " person" : " people"));
        long proven = map.people().stream()
                .filter(somebody -> somebody.mark() == Mark.PROVEN)
                .count();
        parts.add(
                proven == 0 ? "no proven champion" : proven + (proven == 1 ? " proven champion" : " proven champions"));
        long met = map.people().stream()
                .filter(somebody -> somebody.metOn() != null)
                .count();
        parts.add(met == 0 ? "nobody met yet" : met + " met");
        return String.join(" · ", parts);
    }

    /** Who reports to whom and the titles are left out where they would make it longer than Slack takes. */
    String altText() {
        String full = sentences(true);
        return OneLine.of(full.length() <= Picture.ALT_TEXT ? full : sentences(false), Picture.ALT_TEXT);
    }

    private String sentences(boolean full) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Account map of " + OneLine.of(map.account(), NAME) + ": "
                + summary().replace(" · ", ", ")
                + (map.people().stream().anyMatch(somebody -> somebody.metOn() != null)
                        ? " by " + ("You".equals(map.rep()) ? "you" : OneLine.of(map.rep(), NAME))
                        : ""));
        bands.forEach((band, cells) -> sentences.add(band.title() + ": "
                + cells.stream()
                        .map(cell -> words(cell, full, cells.size() == 1))
                        .collect(Collectors.joining("; "))));
        return String.join(". ", sentences) + ".";
    }

    private String words(Cell cell, boolean full, boolean alone) {
        if (cell instanceof Cell.One one) {
            return person(one.somebody(), full);
        }
        Cell.Group group = (Cell.Group) cell;
        int all = group.people().size();
        int strangers = group.strangers();
        return (alone ? group.band().counted(all) : "and " + group.band().more(all))
                + (strangers == 0
                        ? ""
                        : ", " + strangers + " of them " + (strangers == 1 ? "a stranger" : "strangers"));
    }

    private String person(Somebody somebody, boolean full) {
        List<String> parts = new ArrayList<>();
        parts.add(OneLine.of(somebody.name(), NAME));
        String title = somebody.title();
        if (full && title != null) {
            parts.add(OneLine.of(title, NAME));
        }
        Somebody above = people.get(somebody.reportsTo());
        if (full && above != null) {
            parts.add("reports to " + OneLine.of(above.name(), NAME));
        }
        if (somebody.mark() != Mark.NONE) {
            parts.add(somebody.mark().words());
        }
        LocalDate met = somebody.metOn();
        if (met != null) {
            parts.add("met on " + day(met, map.year()));
        }
        String holder = somebody.heldBy();
        if (holder != null) {
            parts.add("with " + OneLine.of(holder, NAME) + ", to hand over");
        }
        if (somebody.stranger()) {
            parts.add("a stranger");
        }
        return String.join(", ", parts);
    }
}
