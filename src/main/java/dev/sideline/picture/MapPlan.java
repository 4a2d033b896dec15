package dev.sideline.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where everything of a map stands, in the pixels of a phone.
 *
 * @param strips the levels, from the top
 * @param reports the bends of the lines that say who reports to whom
 * @param rail the x of the line from which the rep's meetings branch off
 */
record MapPlan(
        double width, double height, List<Strip> strips, List<Box> boxes, List<List<Point2D>> reports, double rail) {

    /** The strip of one level. */
    record Strip(Band band, Rectangle2D area) {}

    /** The box of one person or group. */
    record Box(Cell cell, BoxText text, Rectangle2D area) {}

    List<Box> met() {
        return boxes.stream().filter(box -> box.cell().isMet()).toList();
    }
}
