package dev.sideline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words can be read on whatever they stand: WCAG's contrast of 4.5, and 3 for lines and signs. */
class InkTest {

    private record Pair(Color ink, Color ground, double least) {}

    static List<Pair> pairs() {
        return List.of(
                new Pair(Ink.TEXT, Ink.CARD, 4.5),
                new Pair(Ink.TEXT, Ink.BOX, 4.5),
                new Pair(Ink.TEXT, Ink.GREY, 4.5),
                new Pair(Ink.TEXT, Ink.BAND, 4.5),
                new Pair(Ink.SOFT, Ink.CARD, 4.5),
                new Pair(Ink.SOFT, Ink.BOX, 4.5),
                new Pair(Ink.SOFT, Ink.GREY, 4.5),
                new Pair(Ink.SOFT, Ink.BAND, 4.5),
                new Pair(Color.WHITE, Ink.BLUE, 4.5),
                new Pair(Ink.BLUE, Ink.CARD, 3),
                new Pair(Ink.BLUE, Ink.BAND, 3),
                new Pair(Ink.CHAMPION, Ink.BOX, 3),
                new Pair(Ink.CHAMPION, Ink.GREY, 3),
                new Pair(Ink.LINE, Ink.BOX, 3),
                new Pair(Ink.LINE, Ink.BAND, 3),
                // The parts of a bar, by how dark they are.
                new Pair(Ink.RED, Ink.AMBER, 3),
                new Pair(Ink.RED, Ink.GREEN, 3));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void words_and_signs_stand_out(Pair pair) {
        double one = luminance(pair.ink());
        double other = luminance(pair.ground());
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .isGreaterThanOrEqualTo(pair.least());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
