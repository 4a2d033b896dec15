package dev.sideline.picture;

import dev.sideline.picture.TeamTrend.Lights;
import dev.sideline.picture.TeamTrend.Share;
import dev.sideline.picture.TeamTrend.Week;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Three small charts below one another, with the same weeks. */
final class TrendDrawing {

    private static final int MARGIN = 14;
    private static final int HEADING = 20;
    private static final int PLOT = 70;
    private static final int GAP = 10;
    private static final int WEEKS = 18;
    private static final int LABELS = 34;
    private static final int LABELLED_WEEKS = 4;

    private final TeamTrend trend;
    private final Lettering letters;

    TrendDrawing(TeamTrend trend, Lettering letters) {
        this.trend = trend;
        this.letters = letters;
    }

    byte[] png() {
        int panel = HEADING + PLOT + GAP;
        try (Canvas canvas = new Canvas(Canvas.PHONE, MARGIN + 3 * panel + WEEKS + MARGIN - GAP)) {
            Graphics2D pen = canvas.pen();
            share(pen, MARGIN, TrendWords.PROVEN, Ink.BLUE, Week::proven, false);
            share(pen, MARGIN + panel, TrendWords.REACHED, Ink.BLUE, Week::reached, false);
            lights(pen, MARGIN + 2 * panel);
            return canvas.png();
        }
    }

    private void share(
            Graphics2D pen,
            int top,
            String name,
            Color color,
            Function<Week, @Nullable Share> share,
            boolean labelled) {
        heading(
                pen,
                top,
                name,
                latest(share)
                        .filter(each -> each.all() > 0)
                        .map(TrendWords::percent)
                        .findFirst()
                        .orElse("–"),
                latest(share).map(TrendWords::words).findFirst().orElse(""));
        CategoryChart chart = chart(PLOT, labelled);
        CategoryStyler style = chart.getStyler();
        style.setYAxisMin(0.0).setYAxisMax(100.0);
        style.setYAxisTickMarkSpacingHint(25);
        style.setyAxisTickLabelsFormattingFunction(value -> Math.round(value) + " %");
        CategorySeries series = chart.addSeries(
                name,
                names(),
                trend.weeks().stream()
                        .map(share)
                        .map(each -> each == null ? Double.NaN : each.percent())
                        .toList());
        series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
        series.setLineColor(color).setLineStyle(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(color);
        paint(pen, chart, top + HEADING, PLOT);
    }

    private void lights(Graphics2D pen, int top) {
        heading(
                pen,
                top,
                TrendWords.LIGHTS,
                "",
                latest(Week::lights).map(TrendWords::words).findFirst().orElse(""));
        CategoryChart chart = chart(PLOT + WEEKS, true);
        CategoryStyler style = chart.getStyler();
        style.setStacked(true).setAvailableSpaceFill(0.5);
        style.setYAxisMin(0.0).setYAxisMax((double) most());
        style.setyAxisTickLabelsFormattingFunction(value -> Long.toString(Math.round(value)));
        bars(chart, "late", Ink.RED, Lights::red);
        bars(chart, "to watch", Ink.AMBER, Lights::amber);
        bars(chart, "on track", Ink.GREEN, Lights::green);
        paint(pen, chart, top + HEADING, PLOT + WEEKS);
    }

    private void bars(CategoryChart chart, String name, Color color, Function<Lights, Integer> count) {
        chart.addSeries(
                        name,
                        names(),
                        trend.weeks().stream()
                                .map(Week::lights)
                                .map(lights -> lights == null ? Integer.valueOf(0) : count.apply(lights))
                                .toList())
                .setFillColor(color);
    }

    private int most() {
        return trend.weeks().stream()
                .map(Week::lights)
                .filter(Objects::nonNull)
                .mapToInt(Lights::all)
                .reduce(1, Math::max);
    }

    private List<String> names() {
        return trend.weeks().stream().map(TrendWords::day).toList();
    }

    private <T> Stream<T> latest(Function<Week, @Nullable T> value) {
        return Stream.ofNullable(value.apply(trend.weeks().get(trend.weeks().size() - 1)));
    }

    private void heading(Graphics2D pen, int top, String name, String value, String detail) {
        int base = top + 13;
        pen.setColor(Ink.TEXT);
        pen.setFont(letters.bold(13));
        pen.drawString(name, MARGIN, base);
        Font small = letters.plain(12);
        double right = Canvas.PHONE - MARGIN - Lettering.width(detail, small);
        pen.setColor(Ink.SOFT);
        pen.setFont(small);
        pen.drawString(detail, (float) right, base);
        Font large = letters.bold(14);
        pen.setColor(Ink.TEXT);
        pen.setFont(large);
        pen.drawString(value, (float) (right - 6 - Lettering.width(value, large)), base);
    }

    private CategoryChart chart(int height, boolean labelled) {
        CategoryChart chart = new CategoryChart(Canvas.PHONE - 2 * MARGIN, height);
        CategoryStyler style = chart.getStyler();
        style.setChartBackgroundColor(Ink.CARD).setPlotBackgroundColor(Ink.CARD).setPlotBorderVisible(false);
        style.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setMarkerSize(6);
        style.setPlotContentSize(0.96).setAntiAlias(true);
        style.setAxisTitlesVisible(false).setXAxisTicksVisible(labelled).setAxisTicksMarksVisible(false);
        style.setAxisTicksLineVisible(false)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotMargin(0);
        style.setPlotGridLinesColor(Ink.GRID).setPlotGridLinesStroke(new BasicStroke(1));
        style.setAxisTickLabelsFont(letters.plain(11))
                .setAxisTickLabelsColor(Ink.SOFT)
                .setAxisTickPadding(4);
        style.setXAxisMaxLabelCount(LABELLED_WEEKS).setYAxisLeftWidthHint(LABELS);
        return chart;
    }

    private static void paint(Graphics2D pen, CategoryChart chart, int top, int height) {
        Graphics2D part = (Graphics2D) pen.create();
        part.translate(MARGIN, top);
        chart.paint(part, Canvas.PHONE - 2 * MARGIN, height);
        part.dispose();
    }
}
