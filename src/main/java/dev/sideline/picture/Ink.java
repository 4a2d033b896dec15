package dev.sideline.picture;

import java.awt.Color;

/**
 * The colours. A picture is a card of its own, so that it reads alike where the page around it is white and where it is
 * dark. No colour says anything that a shape or a word does not say too.
 */
final class Ink {

    static final Color CARD = new Color(0xFBFAF7);
    static final Color EDGE = new Color(0xD6D2C9);
    static final Color GRID = new Color(0xE6E3DB);
    static final Color TEXT = new Color(0x1D1C1D);
    static final Color SOFT = new Color(0x5A5854);
    static final Color BLUE = new Color(0x0B5CAD);
    static final Color GREEN = new Color(0x8FCDA8);
    static final Color AMBER = new Color(0xD98A00);
    static final Color RED = new Color(0x8F1912);

    static final Color BOX = Color.WHITE;
    static final Color BAND = new Color(0xF1EFE9);
    static final Color GREY = new Color(0xE9E7E2);
    static final Color LINE = new Color(0x85827A);
    static final Color CHAMPION = new Color(0x1B6B3F);

    private Ink() {}
}
