package dev.sideline.picture;

import dev.sideline.picture.TeamTrend.Lights;
import dev.sideline.picture.TeamTrend.Share;
import dev.sideline.picture.TeamTrend.Week;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a trend's picture shows, in words. */
record TrendWords(TeamTrend trend) {

    static final String PROVEN = "Proven champion";
    static final String REACHED = "Level to reach met in person";
    static final String LIGHTS = "Deliveries";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final String UNKNOWN = "not known";

    String altText() {
        List<String> parts = new ArrayList<>();
        List<Week> weeks = trend.weeks();
        parts.add("The team's major accounts, week by week, from the week of " + day(weeks.get(0)) + " to the week of "
                + day(weeks.get(weeks.size() - 1)));
        parts.add(PROVEN + ": " + each(week -> words(week.proven())));
        parts.add(REACHED + ": " + each(week -> words(week.reached())));
        parts.add(LIGHTS + ": " + each(week -> words(week.lights())));
        return String.join(". ", parts) + ".";
    }

    private String each(Function<Week, String> words) {
        List<String> all = trend.weeks().stream().map(words).toList();
        return all.stream().allMatch(UNKNOWN::equals) ? UNKNOWN : String.join("; ", all);
    }

    static String day(Week week) {
        return DAY.format(week.monday());
    }

    static String percent(Share share) {
        return Math.round(share.percent()) + " %";
    }

    static String words(@Nullable Share share) {
        return share == null || share.all() == 0 ? UNKNOWN : share.some() + " of " + share.all();
    }

    static String words(@Nullable Lights lights) {
        if (lights == null) {
            return UNKNOWN;
        }
        if (lights.all() == 0) {
            return "none open";
        }
        return Stream.of(lights.green() + " on track", lights.amber() + " to watch", lights.red() + " late")
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }
}
