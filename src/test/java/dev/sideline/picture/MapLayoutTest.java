package dev.sideline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import dev.sideline.picture.MapPlan.Box;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every map, however many people are on it and whoever reports to whom. */
class MapLayoutTest {

    private static final Lettering LETTERS = Lettering.ofThisMachine();

    /** Higher than this, a picture is a poster. */
    private static final double HIGHEST = 900;

    static Stream<AccountMap> maps() {
        return IntStream.of(1, 2, 3, 5, 8, 12, 17, 18, 19, 25, 40, 60, 200)
                .boxed()
                .flatMap(people -> IntStream.range(0, 4).mapToObj(seed -> Clients.of(people, seed)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void no_box_touches_another(AccountMap map) {
        List<Box> boxes = MapLayout.of(map, LETTERS).boxes();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).area().intersects(boxes.get(j).area()))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everything_is_on_the_card_and_the_card_fits_a_phone(AccountMap map) {
        MapPlan plan = MapLayout.of(map, LETTERS);
        Rectangle2D card = new Rectangle2D.Double(0, 0, plan.width(), plan.height());
        assertThat(plan.boxes()).allMatch(box -> card.contains(box.area()));
        assertThat(plan.strips()).allMatch(strip -> card.contains(strip.area()));
        assertThat(plan.reports()).allSatisfy(line -> assertThat(line).allMatch(card::contains));
        assertThat(plan.width()).isBetween((double) Canvas.PHONE, MapLayout.WIDEST);
        assertThat(plan.height()).isLessThan(HIGHEST);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everybody_is_there_once_alone_or_in_a_group(AccountMap map) {
        List<Long> there = MapLayout.of(map, LETTERS).boxes().stream()
                .flatMap(box -> box.cell() instanceof Cell.One one
                        ? Stream.of(one.somebody().id())
                        : ((Cell.Group) box.cell()).people().stream().map(Somebody::id))
                .toList();
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(
                        map.people().stream().map(Somebody::id).toList());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void no_words_leave_their_box(AccountMap map) {
        for (Box box : MapLayout.of(map, LETTERS).boxes()) {
            assertThat(box.text().height()).isLessThanOrEqualTo(box.area().getHeight());
            assertThat(box.text().lines()).isNotEmpty().allMatch(line -> line.width() <= BoxText.WIDTH + 0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void lines_of_report_pass_no_box(AccountMap map) {
        MapPlan plan = MapLayout.of(map, LETTERS);
        for (List<Point2D> line : plan.reports()) {
            for (int i = 1; i < line.size(); i++) {
                Line2D part = new Line2D.Double(line.get(i - 1), line.get(i));
                assertThat(plan.boxes())
                        .noneMatch(box -> part.intersects(
                                box.area().getX() + 1,
                                box.area().getY() + 1,
                                box.area().getWidth() - 2,
                                box.area().getHeight() - 2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_higher_level_stands_higher(AccountMap map) {
        List<MapPlan.Strip> strips = MapLayout.of(map, LETTERS).strips();
        for (int i = 1; i < strips.size(); i++) {
            assertThat(strips.get(i).band()).isGreaterThan(strips.get(i - 1).band());
            assertThat(strips.get(i).area().getMinY())
                    .isGreaterThan(strips.get(i - 1).area().getMaxY());
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void nothing_stands_between_those_who_were_met_and_the_rail(AccountMap map) {
        MapPlan plan = MapLayout.of(map, LETTERS);
        for (Box met : plan.met()) {
            double y = met.area().getMaxY() + MapLayout.BRANCH;
            Line2D branch = new Line2D.Double(met.area().getCenterX(), y, plan.rail(), y);
            assertThat(plan.boxes()).noneMatch(box -> branch.intersects(box.area()));
        }
        assertThat(plan.boxes()).allMatch(box -> box.area().getMaxX() < plan.rail());
    }

    @Test
    void who_reports_to_somebody_of_the_same_level_stands_below_them() {
        AccountMap map = Clients.map(
                Clients.somebody(1, "Dana Lee", 5),
                new Somebody(2, "Raj Patel", null, 5, 1L, Mark.NONE, null, null, false));
        List<Box> boxes = MapLayout.of(map, LETTERS).boxes();
        assertThat(boxes.get(1).area().getMinY())
                .isGreaterThan(boxes.get(0).area().getMaxY());
    }

    @Test
    void a_circle_of_reports_is_laid_out_too() {
        AccountMap map = Clients.map(
                new Somebody(1, "Dana Lee", null, 3, 2L, Mark.NONE, null, null, false),
                new Somebody(2, "Raj Patel", null, 3, 1L, Mark.NONE, null, null, false),
                new Somebody(3, "Bo Berg", null, 3, 3L, Mark.NONE, null, null, false));
        assertThat(MapLayout.of(map, LETTERS).boxes()).hasSize(3);
    }

    @Test
    void champions_keep_a_place_of_their_own_among_many() {
        List<Somebody> people = new ArrayList<>(Clients.of(60, 1).people().stream()
                .map(each ->
                        new Somebody(each.id(), each.name(), null, each.level(), null, Mark.NONE, null, null, true))
                .toList());
        people.add(new Somebody(99, "Zoe User", null, 1, null, Mark.PROVEN, null, null, false));
        Crowd crowd = Crowd.of(people);
        assertThat(crowd.shown()).extracting(Somebody::id).contains(99L);
        assertThat(crowd.counted().values()).allMatch(group -> group.size() > 1);
    }
}
