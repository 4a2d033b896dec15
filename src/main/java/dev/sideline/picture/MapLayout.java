package dev.sideline.picture;

import dev.sideline.picture.MapPlan.Box;
import dev.sideline.picture.MapPlan.Strip;
import dev.sideline.picture.Rows.Row;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds a place for everything on a map. */
final class MapLayout {

    /** So few boxes may be higher, for what people are called in full, and the picture is still no scroll. */
    private static final int ROOMY = 12;

    static final double MARGIN = 8;
    static final double HEADER = 46;
    static final double GUTTER = 16;

    /** Right of the boxes, for the line from which the meetings branch off. */
    static final double RAIL = 12;

    /** Below the boxes of a row in which somebody was met: there the branches run. */
    static final double BRANCH = 14;

    private static final double APRON = BRANCH + 2;

    /** Wider than this, the letters would be too small on a phone. */
    static final double WIDEST = 400;

    private static final double AROUND_A_BAND = 7;

    private record Placed(int row, Cell cell, BoxText text) {}

    private final List<Row> rows;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Long, Integer> people = new HashMap<>();

    private MapLayout(AccountMap map, Lettering letters) {
        rows = Rows.of(Crowd.of(map.people()));
        boolean isRoomy = rows.stream().mapToInt(row -> row.cells().size()).sum() <= ROOMY;
        for (int row = 0; row < rows.size(); row++) {
            for (Cell cell : rows.get(row).cells()) {
                if (cell instanceof Cell.One one) {
                    people.put(one.somebody().id(), placed.size());
                }
                placed.add(new Placed(row, cell, BoxText.of(cell, letters, isRoomy)));
            }
        }
    }

    static MapPlan of(AccountMap map, Lettering letters) {
        MapLayout layout = new MapLayout(map, letters);
        int reach = layout.rows.size();
        MapPlan plan = layout.plan(reach);
        // Lines that pass other rows take room beside the boxes there.
        while (plan.width() > WIDEST && reach > 1) {
            reach = reach / 2;
            plan = layout.plan(reach);
        }
        return plan;
    }

    /** @param reach over how many rows a line may lead */
    private MapPlan plan(int reach) {
        Layers layers = new Layers();
        placed.forEach(each -> layers.add(each.row, BoxText.BOX, height(each.row) + apron(each.row)));
        List<Integer> linked = link(reach, layers);
        layers.arrange();
        double width = Math.max(Canvas.PHONE, MARGIN + GUTTER + layers.width() + RAIL + MARGIN);
        double left = MARGIN + GUTTER + (width - MARGIN - GUTTER - layers.width() - RAIL - MARGIN) / 2;
        double top = MARGIN + HEADER;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed each = placed.get(i);
            Rectangle2D area = layers.box(i);
            boxes.add(new Box(
                    each.cell,
                    each.text,
                    new Rectangle2D.Double(left + area.getX(), top + area.getY(), area.getWidth(), height(each.row))));
        }
        return new MapPlan(
                width,
                top + layers.height() + AROUND_A_BAND + MARGIN,
                strips(boxes, width),
                boxes,
                reports(linked, layers, left, top),
                width - MARGIN - RAIL / 2);
    }

    /** Gives the upper end of every line. */
    private List<Integer> link(int reach, Layers layers) {
        List<Integer> linked = new ArrayList<>();
        for (Placed each : placed) {
            Integer one = each.cell instanceof Cell.One person
                    ? people.get(person.somebody().id())
                    : null;
            Integer other = each.cell instanceof Cell.One person
                    ? people.get(person.somebody().reportsTo())
                    : null;
            if (one == null || other == null) {
                continue;
            }
            int upper = placed.get(one).row < placed.get(other).row ? one : other;
            int lower = upper == one ? other : one;
            int down = placed.get(lower).row - placed.get(upper).row;
            if (down > 0 && down <= reach) {
                layers.link(upper, lower);
                linked.add(upper);
            }
        }
        return linked;
    }

    private List<List<Point2D>> reports(List<Integer> linked, Layers layers, double x, double y) {
        List<List<Point2D>> reports = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            List<Point2D> points = new ArrayList<>();
            Point2D start = layers.lines().get(i).get(0);
            double apron = apron(placed.get(linked.get(i)).row);
            points.add(new Point2D.Double(x + start.getX(), y + start.getY() - apron));
            layers.lines().get(i).forEach(point -> points.add(new Point2D.Double(x + point.getX(), y + point.getY())));
            reports.add(List.copyOf(points));
        }
        return reports;
    }

    private double height(int row) {
        return placed.stream()
                .filter(each -> each.row == row)
                .mapToDouble(each -> each.text.height())
                .max()
                .orElse(0);
    }

    private double apron(int row) {
        return rows.get(row).cells().stream().anyMatch(Cell::isMet) ? APRON : 0;
    }

    private List<Strip> strips(List<Box> boxes, double width) {
        Map<Band, Rectangle2D> areas = new EnumMap<>(Band.class);
        for (int i = 0; i < boxes.size(); i++) {
            int row = placed.get(i).row;
            Rectangle2D area = boxes.get(i).area();
            Rectangle2D strip = new Rectangle2D.Double(
                    MARGIN,
                    area.getY() - AROUND_A_BAND,
                    width - 2 * MARGIN,
                    area.getHeight() + apron(row) + 2 * AROUND_A_BAND);
            areas.merge(rows.get(row).band(), strip, Rectangle2D::createUnion);
        }
        return rows.stream()
                .map(Row::band)
                .distinct()
                .flatMap(band -> Stream.ofNullable(areas.get(band)).map(area -> new Strip(band, area)))
                .toList();
    }
}
