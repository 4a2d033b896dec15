package dev.sideline.digest;

import dev.sideline.account.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How teams stood over the last weeks, in numbers and as charts. */
record Trends(WeeklyHistory history, Chart chart) {

    private static final Logger LOG = LoggerFactory.getLogger(Trends.class);

    static Trends of(Ports ports) {
        return new Trends(ports.history(), ports.chart());
    }

    /** Empty where there is no number that may be shown. */
    Optional<Trend> of(List<Person> team, LocalDate today) {
        return Trend.of(history.of(
                team.stream().map(Person::id).toList(), WeekFacts.monday(today).minusWeeks(EarlyMorning.WEEKS - 1L)));
    }

    /** Empty where there is nothing to draw, and where the picture fails: nothing depends on it. */
    Optional<Chart.Picture> picture(Trend trend) {
        if (!trend.hasCourse()) {
            return Optional.empty();
        }
        try {
            return chart.of(trend);
        } catch (RuntimeException failed) {
            LOG.warn("a trend goes without its chart", failed);
            return Optional.empty();
        }
    }
}
