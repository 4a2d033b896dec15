package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.MapPlan.Box;
import dev.sideline.picture.MapPlan.Strip;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws a map: the client's levels as bands, their people as boxes, the rep's meetings as solid lines. */
final class MapDrawing {

    private static final double ROUND = 8;
    private static final double PILL = 16;
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke THICK = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double PILL_INSET = 6;
    private static final double REP = 130;

    /** How far from its right edge a meeting's line leaves a box. */
    private static final double MEETING = 30;

    private final AccountMap map;
    private final Lettering letters;
    private final MapPlan plan;

    MapDrawing(AccountMap map, Lettering letters) {
        this.map = map;
        this.letters = letters;
        this.plan = MapLayout.of(map, letters);
    }

    byte[] png() {
        try (Canvas canvas = new Canvas((int) Math.ceil(plan.width()), (int) Math.ceil(plan.height()))) {
            Graphics2D pen = canvas.pen();
            plan.strips().forEach(strip -> band(pen, strip));
            plan.reports().forEach(line -> report(pen, line));
            if (!plan.met().isEmpty()) {
                meetings(pen);
            }
            plan.boxes().forEach(box -> box(pen, box));
            plan.met().forEach(box -> date(pen, box));
            header(pen);
            return canvas.png();
        }
    }

    private void band(Graphics2D pen, Strip strip) {
        Rectangle2D area = strip.area();
        pen.setColor(Ink.BAND);
        pen.fill(
                new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), ROUND, ROUND));
        Font font = letters.bold(10);
        String words = strip.band().title();
        Graphics2D turned = (Graphics2D) pen.create();
        turned.translate(area.getX() + 11.5, area.getCenterY() + Lettering.width(words, font) / 2);
        turned.rotate(-Math.PI / 2);
        Lettering.draw(turned, words, font, Ink.SOFT, 0, 0);
        turned.dispose();
    }

    private static void report(Graphics2D pen, List<Point2D> line) {
        Path2D path = new Path2D.Double();
        path.moveTo(line.get(0).getX(), line.get(0).getY());
        line.forEach(point -> path.lineTo(point.getX(), point.getY()));
        pen.setColor(Ink.LINE);
        pen.setStroke(THIN);
        pen.draw(path);
    }

    private void meetings(Graphics2D pen) {
        pen.setColor(Ink.BLUE);
        pen.setStroke(THICK);
        double last = MapLayout.MARGIN;
        for (Box box : plan.met()) {
            double bottom = box.area().getMaxY();
            double y = bottom + MapLayout.BRANCH;
            pen.draw(new Line2D.Double(meeting(box), bottom, meeting(box), y));
            pen.draw(new Line2D.Double(meeting(box), y, plan.rail(), y));
            last = Math.max(last, y);
        }
        pen.draw(new Line2D.Double(plan.rail(), MapLayout.MARGIN + PILL, plan.rail(), last));
    }

    private static double meeting(Box box) {
        return box.area().getMaxX() - MEETING;
    }

    private static void box(Graphics2D pen, Box box) {
        Rectangle2D area = box.area();
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), ROUND, ROUND);
        Look look = Look.of(box.cell());
        pen.setColor(look.fill());
        pen.fill(shape);
        pen.setColor(look.edge());
        pen.setStroke(look.stroke());
        pen.draw(shape);
        double x = area.getX() + BoxText.INSET;
        double y = area.getY() + BoxText.INSET;
        for (BoxText.Line line : box.text().lines()) {
            boolean isMarked = line.mark() != Mark.NONE;
            MarkSign.draw(pen, line.mark(), x + BoxText.SIGN / 2 - 1, y + line.height() / 2);
            Lettering.draw(
                    pen,
                    line.words(),
                    line.font(),
                    line.ink(),
                    x + (isMarked ? BoxText.SIGN : 0),
                    y + line.font().getSize2D() * 0.95);
            y += line.height();
        }
    }

    private void date(Graphics2D pen, Box box) {
        if (box.cell() instanceof Cell.One one && one.somebody().metOn() != null) {
            String words = "met " + MapWords.day(one.somebody().metOn(), map.year());
            Font font = letters.bold(10);
            double right = Math.min(box.area().getMaxX() - 3, meeting(box) + pill(words, font) / 2);
            pill(pen, words, font, right, box.area().getMaxY());
        }
    }

    private static double pill(String words, Font font) {
        return Lettering.width(words, font) + 2 * PILL_INSET;
    }

    private static void pill(Graphics2D pen, String words, Font font, double right, double middle) {
        double width = pill(words, font);
        pen.setColor(Ink.BLUE);
        pen.fill(new RoundRectangle2D.Double(right - width, middle - PILL / 2, width, PILL, PILL, PILL));
        Lettering.draw(pen, words, font, Color.WHITE, right - width + PILL_INSET, middle + font.getSize2D() * 0.36);
    }

    private void header(Graphics2D pen) {
        double right = plan.width() - MapLayout.MARGIN;
        double left = MapLayout.MARGIN + 4;
        if (!plan.met().isEmpty()) {
            Font font = letters.bold(11.5);
            String rep = Lettering.fit(map.rep(), font, REP);
            pill(pen, rep, font, right, MapLayout.MARGIN + PILL / 2 + 2);
            right -= pill(rep, font) + 8;
        }
        Font large = letters.bold(15);
        Lettering.draw(
                pen, Lettering.fit(map.account(), large, right - left), large, Ink.TEXT, left, MapLayout.MARGIN + 15);
        Lettering.draw(pen, new MapWords(map).summary(), letters.plain(11), Ink.SOFT, left, MapLayout.MARGIN + 31);
    }
}
