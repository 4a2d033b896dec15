package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Mark;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/**
 * What somebody is to the sale, told by shape: a full star is a proven champion, an empty one was nominated, a crossed
 * out one has lapsed, and a heart is a friend.
 */
final class MarkSign {

    private static final double RADIUS = 5.6;
    private static final double WAIST = 0.45;
    private static final int POINTS = 5;
    private static final BasicStroke STROKE = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private MarkSign() {}

    /** @param x of its middle */
    static void draw(Graphics2D pen, Mark mark, double x, double y) {
        pen.setStroke(STROKE);
        switch (mark) {
            case PROVEN -> {
                pen.setColor(Ink.CHAMPION);
                pen.fill(star(x, y));
                pen.draw(star(x, y));
            }
            case NOMINATED -> {
                pen.setColor(Ink.CHAMPION);
                pen.draw(star(x, y));
            }
            case LAPSED -> {
                pen.setColor(Ink.SOFT);
                pen.draw(star(x, y));
                pen.draw(new Line2D.Double(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS));
            }
            case FRIEND -> {
                pen.setColor(Ink.SOFT);
                pen.fill(heart(x, y));
            }
            case NONE -> {}
        }
    }

    private static Path2D star(double x, double y) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 2 * POINTS; i++) {
            double radius = i % 2 == 0 ? RADIUS : RADIUS * WAIST;
            double angle = Math.PI * i / POINTS - Math.PI / 2;
            double toX = x + radius * Math.cos(angle);
            double toY = y + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(toX, toY);
            } else {
                star.lineTo(toX, toY);
            }
        }
        star.closePath();
        return star;
    }

    private static Path2D heart(double x, double y) {
        Path2D heart = new Path2D.Double();
        heart.moveTo(x, y + 4.8);
        heart.curveTo(x - 1.6, y + 3, x - 5.6, y + 0.8, x - 5.6, y - 2);
        heart.curveTo(x - 5.6, y - 5.4, x - 1.2, y - 5.8, x, y - 2.6);
        heart.curveTo(x + 1.2, y - 5.8, x + 5.6, y - 5.4, x + 5.6, y - 2);
        heart.curveTo(x + 5.6, y + 0.8, x + 1.6, y + 3, x, y + 4.8);
        heart.closePath();
        return heart;
    }
}
