package dev.sideline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.picture.TeamTrend.Lights;
import dev.sideline.picture.TeamTrend.Share;
import dev.sideline.picture.TeamTrend.Week;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 60})
    void the_same_map_gives_the_same_bytes(int people) {
        byte[] first = pictures.of(Clients.of(people, 7)).orElseThrow().png();
        assertThat(new Pictures().of(Clients.of(people, 7)).orElseThrow().png()).isEqualTo(first);
    }

    @Test
    void a_picture_is_drawn_once_as_long_as_it_is_remembered() {
        assertThat(pictures.of(Clients.of(12, 1)).orElseThrow())
                .isSameAs(pictures.of(Clients.of(12, 1)).orElseThrow());
    }

    @Test
    void a_map_is_twice_as_wide_as_a_phone_and_not_much_wider() throws IOException {
        BufferedImage image = image(pictures.of(Clients.of(60, 3)).orElseThrow());
        assertThat(image.getWidth()).isBetween(720, 800);
        assertThat(image.getHeight()).isLessThan(1800);
    }

    @Test
    void without_people_or_weeks_there_is_no_picture() {
        assertThat(pictures.of(Clients.map())).isEmpty();
        assertThat(pictures.of(new TeamTrend(List.of()))).isEmpty();
    }

    @Test
    void without_fonts_words_take_the_place_of_pictures_and_nobody_looks_again() {
        AtomicInteger looked = new AtomicInteger();
        Pictures fontless = new Pictures(() -> {
            looked.incrementAndGet();
            throw new NoClassDefFoundError("Could not initialize class sun.awt.X11FontManager");
        });
        assertThat(fontless.of(Clients.of(3, 1))).isEmpty();
        assertThat(fontless.of(Clients.of(4, 1))).isEmpty();
        assertThat(fontless.of(trend(8))).isEmpty();
        assertThat(looked).hasValue(1);
    }

    @Test
    void a_name_that_this_machine_cannot_write_leaves_no_picture_and_a_sign_in_it_is_left_out() {
        assertThat(pictures.of(Clients.map(Clients.somebody(1, "\uDBFF\uDFFD", 3))))
                .isEmpty();
        assertThat(pictures.of(Clients.map(Clients.somebody(1, "Dana \uD83D\uDE00\n\u202ELee", 3))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 12, 30})
    void any_number_of_weeks_is_drawn(int weeks) throws IOException {
        BufferedImage image = image(pictures.of(trend(weeks)).orElseThrow());
        assertThat(image.getWidth()).isEqualTo(720);
    }

    @Test
    void weeks_of_which_nothing_is_known_are_gaps() {
        List<Week> unknown = IntStream.range(0, 8)
                .mapToObj(i -> new Week(LocalDate.of(2026, 9, 28).plusWeeks(i), null, null, null))
                .toList();
        Picture picture = pictures.of(new TeamTrend(unknown)).orElseThrow();
        assertThat(picture.altText())
                .isEqualTo("The team's major accounts, week by week, from the week of 28 Sep to the week of 16 Nov."
                        + " Proven champion: not known. Level to reach met in person: not known."
                        + " Deliveries: not known.");
        assertThat(picture.png()).isNotEmpty();
    }

    @Test
    void the_words_of_a_trend_say_every_value() {
        List<Week> weeks = List.of(
                new Week(LocalDate.of(2026, 11, 2), new Share(3, 14), null, new Lights(4, 0, 1)),
                new Week(LocalDate.of(2026, 11, 9), new Share(0, 0), new Share(5, 14), new Lights(0, 0, 0)),
                new Week(LocalDate.of(2026, 11, 16), new Share(6, 14), new Share(6, 14), new Lights(5, 1, 0)));
        assertThat(pictures.of(new TeamTrend(weeks)).orElseThrow().altText())
                .isEqualTo("The team's major accounts, week by week, from the week of 2 Nov to the week of 16 Nov."
                        + " Proven champion: 3 of 14; not known; 6 of 14."
                        + " Level to reach met in person: not known; 5 of 14; 6 of 14."
                        + " Deliveries: 4 on track, 1 late; none open; 5 on track, 1 to watch.");
    }

    private static TeamTrend trend(int weeks) {
        return new TeamTrend(IntStream.range(0, weeks)
                .mapToObj(i -> new Week(
                        LocalDate.of(2026, 1, 5).plusWeeks(i),
                        new Share(i % 14, 14),
                        i % 3 == 0 ? null : new Share(i % 9, 14),
                        new Lights(i % 5, i % 2, i % 3)))
                .toList());
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }
}
