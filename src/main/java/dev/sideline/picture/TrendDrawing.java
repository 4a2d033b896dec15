package dev.sideline.picture;

import dev.sideline.picture.TeamTrend.Lights;
import dev.sideline.picture.TeamTrend.Share;
import dev.sideline.picture.TeamTrend.Week;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Three small charts below one another, with the same weeks. */
final class TrendDrawing {

    private static final int MARGIN = 14;
    private static final int HEADING = 24;
    private static final int GAP = 14;
    private static final int WEEKS = 18;
    private static final int KEY = 20;
    private static final int PANEL = HEADING + SmallChart.HEIGHT + GAP;
    private static final double SQUARE = 9;

    private final TeamTrend trend;
    private final Lettering letters;

    TrendDrawing(TeamTrend trend, Lettering letters) {
        this.trend = trend;
        this.letters = letters;
    }

    byte[] png() {
        try (Canvas canvas = new Canvas(Canvas.PHONE, MARGIN + 3 * PANEL + WEEKS + KEY)) {
            Graphics2D pen = canvas.pen();
            share(pen, MARGIN, TrendWords.PROVEN, Week::proven);
            share(pen, MARGIN + PANEL, TrendWords.REACHED, Week::reached);
            lights(pen, MARGIN + 2 * PANEL);
            return canvas.png();
        }
    }

    private void share(Graphics2D pen, int top, String name, Function<Week, @Nullable Share> share) {
        Optional<Share> latest = latest(share).filter(each -> each.all() > 0);
        heading(pen, top, name, latest.map(TrendWords::percent).orElse(""), TrendWords.words(latest.orElse(null)));
        SmallChart chart = new SmallChart(letters, trend.weeks().size(), 100);
        chart.axis(pen, MARGIN, top + HEADING, value -> value + " %");
        chart.line(
                pen,
                MARGIN,
                top + HEADING,
                trend.weeks().stream()
                        .map(share)
                        .map(each -> each == null ? Double.NaN : each.percent())
                        .toList());
    }

    private void lights(Graphics2D pen, int top) {
        heading(
                pen,
                top,
                TrendWords.LIGHTS,
                "",
                TrendWords.words(latest(Week::lights).orElse(null)));
        SmallChart chart = new SmallChart(letters, trend.weeks().size(), most());
        chart.axis(pen, MARGIN, top + HEADING, value -> Integer.toString(value));
        chart.bars(
                pen, MARGIN, top + HEADING, List.of(counts(Lights::red), counts(Lights::amber), counts(Lights::green)));
        chart.weeks(
                pen,
                MARGIN,
                top + HEADING,
                trend.weeks().stream().map(TrendWords::day).toList());
        double x = key(pen, chart.left(MARGIN), top + PANEL + WEEKS, "late", Ink.RED);
        x = key(pen, x, top + PANEL + WEEKS, "to watch", Ink.AMBER);
        key(pen, x, top + PANEL + WEEKS, "on track", Ink.GREEN);
    }

    /** Even, so that the middle is a whole number. */
    private int most() {
        int most = trend.weeks().stream()
                .map(Week::lights)
                .filter(Objects::nonNull)
                .mapToInt(Lights::all)
                .reduce(1, Math::max);
        return most + most % 2;
    }

    private List<Integer> counts(Function<Lights, Integer> count) {
        return trend.weeks().stream()
                .map(Week::lights)
                .map(lights -> lights == null ? Integer.valueOf(0) : count.apply(lights))
                .toList();
    }

    private <T> Optional<T> latest(Function<Week, @Nullable T> value) {
        return Stream.ofNullable(value.apply(trend.weeks().get(trend.weeks().size() - 1)))
                .findFirst();
    }

    private void heading(Graphics2D pen, int top, String name, String value, String detail) {
        double base = top + 13.0;
        Font large = letters.bold(13);
        Lettering.draw(pen, name, large, Ink.TEXT, MARGIN, base);
        Font small = letters.plain(12);
        double right = Canvas.PHONE - MARGIN - Lettering.width(detail, small);
        Lettering.draw(pen, detail, small, Ink.SOFT, right, base);
        Lettering.draw(pen, value, large, Ink.TEXT, right - 6 - Lettering.width(value, large), base);
    }

    private double key(Graphics2D pen, double x, double base, String words, Color color) {
        Font font = letters.plain(10.5);
        SmallChart.square(pen, color, x, base - SQUARE + 0.5, SQUARE);
        Lettering.draw(pen, words, font, Ink.SOFT, x + SQUARE + 4, base);
        return x + SQUARE + 4 + Lettering.width(words, font) + 12;
    }
}
