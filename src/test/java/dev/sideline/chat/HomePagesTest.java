package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HomePagesTest {

    private static final HomePages PAGES = new HomePages("accounts", 5);

    @Property(tries = 200)
    void turning_to_the_end_shows_everything_once(@ForAll @IntRange(min = 0, max = 60) int count) {
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        for (int page = 0; page <= Math.max(0, (count - 1) / 5); page++) {
            seen.addAll(PAGES.of(all, page(page)));
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void what_fits_on_one_page_has_no_buttons() {
        assertThat(PAGES.turns(5, Metadata.NONE)).isEmpty();
    }

    @Test
    void the_first_page_leads_on_and_the_last_one_back() {
        assertThat(PAGES.turns(12, Metadata.NONE).toString())
                .contains("1–5 of 12", "More")
                .doesNotContain("Back");
        assertThat(PAGES.turns(12, page(1)).toString()).contains("6–10 of 12", "More", "Back");
        assertThat(PAGES.turns(11, page(2)).toString())
                .contains("11 of 11", "Back")
                .doesNotContain("More", "11–11");
    }

    @Test
    void a_button_keeps_how_the_other_parts_are_shown() {
        assertThat(PAGES.turns(12, Metadata.NONE.with("promises", 2)).toString())
                .contains("accounts=1&promises=2");
    }

    @Test
    void a_page_that_is_not_there_any_more_is_the_last_one() {
        List<Integer> all = IntStream.range(0, 7).boxed().toList();
        assertThat(PAGES.of(all, page(40))).containsExactly(5, 6);
        assertThat(PAGES.of(all, Metadata.NONE.with("accounts", "-3; drop"))).hasSize(5);
        assertThat(PAGES.of(List.of(), page(40))).isEmpty();
    }

    private static Metadata page(int number) {
        return Metadata.NONE.with("accounts", number);
    }
}
