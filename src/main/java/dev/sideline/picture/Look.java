package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import java.awt.BasicStroke;
import java.awt.Color;

/** How a box is drawn: a proven champion's edge is strong, a stranger's dashed, and what others hold is grey. */
record Look(Color fill, Color edge, BasicStroke stroke) {

    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke STRONG = new BasicStroke(2);
    private static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    static Look of(Cell cell) {
        if (!(cell instanceof Cell.One one)) {
            return new Look(Ink.BAND, Ink.LINE, THIN);
        }
        Somebody somebody = one.somebody();
        Color fill = somebody.heldBy() == null ? Ink.BOX : Ink.GREY;
        if (somebody.mark() == Mark.PROVEN) {
            return new Look(fill, Ink.CHAMPION, STRONG);
        }
        return new Look(fill, Ink.LINE, somebody.stranger() ? DASHED : THIN);
    }
}
