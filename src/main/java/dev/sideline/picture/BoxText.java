package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is written in a box, line by line; every line fits into {@value #WIDTH} pixels.
 *
 * @param below what is kept free for the date on its lower edge
 */
record BoxText(List<Line> lines, double below) {

    static final double BOX = 100;
    static final double INSET = 6;
    static final double WIDTH = BOX - 2 * INSET;

    /** Room for the sign before the words that say what somebody is to the sale. */
    static final double SIGN = 14;

    private static final double DATE = 5;
    private static final double NAME = 12;
    private static final double SMALL = 10.5;
    private static final double LEADING = 1.25;

    /** @param mark the sign before the words; none for most */
    record Line(String words, Font font, Color ink, Mark mark) {

        double height() {
            return Math.ceil(font.getSize2D() * LEADING);
        }

        double width() {
            return Lettering.width(words, font) + (mark == Mark.NONE ? 0 : SIGN);
        }
    }

    double height() {
        return 2 * INSET + below + lines.stream().mapToDouble(Line::height).sum();
    }

    /** @param isRoomy whether a title may take two lines */
    static BoxText of(Cell cell, Lettering letters, boolean isRoomy) {
        List<Line> lines = new ArrayList<>();
        if (cell instanceof Cell.One one) {
            person(one.somebody(), letters, isRoomy, lines);
        } else if (cell instanceof Cell.Group group) {
            group(group, letters, lines);
        }
        return new BoxText(List.copyOf(lines), cell.isMet() ? DATE : 0);
    }

    private static void person(Somebody somebody, Lettering letters, boolean isRoomy, List<Line> lines) {
        Font bold = letters.bold(NAME);
        lines(somebody.name(), bold, Ink.TEXT).forEach(lines::add);
        Font plain = letters.plain(SMALL);
        String title = somebody.title();
        if (title != null) {
            (isRoomy ? lines(title, plain, Ink.SOFT) : Stream.of(line(title, plain, Ink.SOFT))).forEach(lines::add);
        }
        Font strong = letters.bold(SMALL);
        if (somebody.mark() != Mark.NONE) {
            lines.add(new Line(somebody.mark().sign(), strong, Ink.TEXT, somebody.mark()));
        }
        String holder = somebody.heldBy();
        if (holder != null) {
            lines.add(line("with " + holder + ":", plain, Ink.SOFT));
            lines.add(line("hand over", strong, Ink.SOFT));
        }
        if (somebody.stranger()) {
            lines.add(line("stranger", plain, Ink.SOFT));
        }
    }

    private static void group(Cell.Group group, Lettering letters, List<Line> lines) {
        int all = group.people().size();
        int strangers = group.strangers();
        lines("+" + group.band().counted(all), letters.bold(NAME), Ink.TEXT).forEach(lines::add);
        if (strangers > 0) {
            lines.add(line(
                    strangers == all ? "all strangers" : strangers == 1 ? "1 a stranger" : strangers + " strangers",
                    letters.plain(SMALL),
                    Ink.SOFT));
        }
    }

    private static Line line(String words, Font font, Color ink) {
        return new Line(Lettering.fit(words, font, WIDTH), font, ink, Mark.NONE);
    }

    private static Stream<Line> lines(String words, Font font, Color ink) {
        return broken(words, font).stream().map(part -> line(part, font, ink));
    }

    /** What is too long for a line is broken at the last gap or hyphen that fits; the rest is shortened. */
    private static List<String> broken(String words, Font font) {
        if (Lettering.width(words, font) <= WIDTH) {
            return List.of(words);
        }
        int end = breakBefore(words, words.length() - 1);
        while (end > 0 && Lettering.width(words.substring(0, end).strip(), font) > WIDTH) {
            end = breakBefore(words, end - 1);
        }
        return end <= 0
                ? List.of(words)
                : List.of(words.substring(0, end).strip(), words.substring(end).strip());
    }

    /** Where the next line would begin; 0 for nowhere. */
    private static int breakBefore(String words, int end) {
        return 1 + Math.max(words.lastIndexOf(' ', end - 1), words.lastIndexOf('-', end - 1));
    }
}
