package dev.sideline.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * One chart of several that stand exactly below one another: XChart draws the values, and what is around them is drawn
 * here, because there the charts' edges depend on their numbers.
 *
 * @param top the value at the upper edge; the lower one is 0
 */
record SmallChart(Lettering letters, int weeks, int top) {

    static final int HEIGHT = 70;

    private static final int WIDTH = 332;
    private static final int AXIS = 36;

    /** XChart keeps the rest of a chart's sides free, half of it on each side: as much as a dot on the edge needs. */
    private static final double CONTENT = 0.89;

    /** The part of the plot's width over which the weeks are spread; what XChart draws is wider by what it keeps free. */
    private static final double WEEKS = 0.96;

    private static final int PLOT = WIDTH - AXIS;
    private static final int DRAWN = (int) Math.round(PLOT * WEEKS / CONTENT);

    private static final int MOST_LABELS = 8;
    private static final Color NONE = new Color(0, 0, 0, 0);

    double left(int x) {
        return x + (double) AXIS;
    }

    void axis(Graphics2D pen, int x, int y, IntFunction<String> words) {
        Font font = letters.plain(10.5);
        for (int value : new int[] {0, top / 2, top}) {
            double at = y + HEIGHT * (0.5 + CONTENT * (0.5 - (double) value / top));
            pen.setColor(Ink.GRID);
            pen.setStroke(new BasicStroke(1));
            pen.draw(new Line2D.Double(left(x), at, x + (double) WIDTH, at));
            String label = words.apply(value);
            Lettering.draw(pen, label, font, Ink.SOFT, left(x) - 5 - Lettering.width(label, font), at + 3.6);
        }
    }

    /** @param values what is not a number is a gap */
    void line(Graphics2D pen, int x, int y, List<Double> values) {
        CategoryChart chart = chart();
        CategorySeries series = chart.addSeries("line", places(), values);
        series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
        series.setLineColor(Ink.BLUE)
                .setLineStyle(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(Ink.BLUE);
        paint(pen, chart, x, y);
    }

    /** @param values late, to watch and on track, each for all weeks */
    void bars(Graphics2D pen, int x, int y, List<List<Integer>> values) {
        CategoryChart chart = chart();
        chart.getStyler().setStacked(true).setAvailableSpaceFill(0.5);
        chart.addSeries("late", places(), values.get(0)).setFillColor(Ink.RED);
        chart.addSeries("to watch", places(), values.get(1)).setFillColor(Ink.AMBER);
        chart.addSeries("on track", places(), values.get(2)).setFillColor(Ink.GREEN);
        paint(pen, chart, x, y);
    }

    /** As many names as there is room for, the last among them. */
    void weeks(Graphics2D pen, int x, int y, List<String> names) {
        Font font = letters.plain(10);
        int step = (weeks + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = weeks - 1; i >= 0; i -= step) {
            double middle = left(x) + PLOT * ((1 - WEEKS) / 2 + WEEKS * (i + 0.5) / weeks);
            String name = names.get(i);
            Lettering.draw(pen, name, font, Ink.SOFT, middle - Lettering.width(name, font) / 2, y + HEIGHT + 13.0);
        }
    }

    static void square(Graphics2D pen, Color color, double x, double y, double side) {
        pen.setColor(color);
        pen.fill(new Rectangle2D.Double(x, y, side, side));
    }

    private List<Integer> places() {
        return new ArrayList<>(IntStream.range(0, weeks).boxed().toList());
    }

    private CategoryChart chart() {
        CategoryChart chart = new CategoryChart(DRAWN, HEIGHT);
        CategoryStyler style = chart.getStyler();
        style.setChartBackgroundColor(NONE).setPlotBackgroundColor(NONE).setPlotBorderVisible(false);
        style.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setMarkerSize(6);
        style.setPlotContentSize(CONTENT).setAntiAlias(true);
        style.setAxisTitlesVisible(false)
                .setAxisTicksVisible(false)
                .setPlotGridLinesVisible(false)
                .setPlotMargin(0);
        style.setYAxisMin(0.0).setYAxisMax((double) top);
        return chart;
    }

    private static void paint(Graphics2D pen, CategoryChart chart, int x, int y) {
        Graphics2D part = (Graphics2D) pen.create();
        part.translate(x + AXIS - (DRAWN - PLOT) / 2.0, y);
        chart.paint(part, DRAWN, HEIGHT);
        part.dispose();
    }
}
