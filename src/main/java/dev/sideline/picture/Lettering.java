package dev.sideline.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The typeface, and how wide words are in it. What the family cannot show is left to the font that Java puts together
 * from all that the machine has.
 */
record Lettering(String family) {

    /** Narrow enough for a phone, and at least one of them is on most machines. */
    private static final List<String> FAMILIES =
            List.of("Inter", "Noto Sans", "Liberation Sans", "Arial", "Helvetica", "Segoe UI", "DejaVu Sans Condensed");

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String MORE = "…";

    /** Fails in one way or another where the machine has no fonts. */
    static Lettering ofThisMachine() {
        Set<String> known = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .collect(Collectors.toSet());
        return new Lettering(
                FAMILIES.stream().filter(known::contains).findFirst().orElse(Font.SANS_SERIF));
    }

    Font plain(double size) {
        return font(Font.PLAIN, size);
    }

    Font bold(double size) {
        return font(Font.BOLD, size);
    }

    private Font font(int style, double size) {
        return new Font(family, style, 1).deriveFont((float) size);
    }

    /** The font itself, or for text that it cannot show, the one that Java puts together. */
    static Font able(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                ? font
                : new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
    }

    /** Whether this machine has a sign for every character. */
    boolean canShow(String text) {
        return able(plain(12), text).canDisplayUpTo(text) < 0;
    }

    static double width(String text, Font font) {
        return able(font, text).getStringBounds(text, MEASURE).getWidth();
    }

    /** As much of the text as fits, with an ellipsis where something is missing. */
    static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        String kept = MORE;
        do {
            end = text.offsetByCodePoints(end, -1);
            kept = text.substring(0, end).stripTrailing() + MORE;
        } while (end > 0 && width(kept, font) > width);
        return kept;
    }

    /** @param x where the words begin, and {@code y} the line that they stand on */
    static void draw(Graphics2D pen, String words, Font font, Color ink, double x, double y) {
        pen.setColor(ink);
        pen.setFont(able(font, words));
        pen.drawString(words, (float) x, (float) y);
    }
}
