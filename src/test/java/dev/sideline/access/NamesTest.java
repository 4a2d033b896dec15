package dev.sideline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names<String> names = new Names<>(
            List.of("Acme Corporation", "Acme Labs", "Betasoloin", "Café Müller", "GTX Pro", "Straße & Söhne", "Zoom"),
            name -> name);

    @ParameterizedTest
    @CsvSource({
        "acme labs,        Acme Labs",
        "ACME CORPORATION, Acme Corporation",
        "beta,             Betasoloin",
        "labs,             Acme Labs",
        "corp acme,        Acme Corporation",
        "cafe muller,      Café Müller",
        "GTXPro,           GTX Pro",
        "gtx-pro,          GTX Pro",
        "strasse,          Straße & Söhne",
        "betasolion,       Betasoloin",
        "zom,              Zoom",
    })
    void a_name_is_found_by_case_beginning_words_accents_and_small_slips(String typed, String meant) {
        assertThat(names.find(typed)).isEqualTo(new Match.Found<>(meant));
    }

    @Test
    void several_that_fit_equally_well_are_put_before_the_person() {
        assertThat(names.find("acme")).isEqualTo(new Match.Ambiguous<>(List.of("Acme Corporation", "Acme Labs"), 0));
    }

    @Test
    void the_whole_name_counts_more_than_the_beginning_of_another() {
        Names<String> two = new Names<>(List.of("Acme", "Acme Labs"), name -> name);
        assertThat(two.find("acme")).isEqualTo(new Match.Found<>("Acme"));
    }

    @Test
    void at_most_five_are_named_and_the_others_counted() {
        Names<Integer> many = new Names<>(IntStream.range(0, 12).boxed().toList(), number -> "Acme " + number);
        assertThat(many.find("acme")).isEqualTo(new Match.Ambiguous<>(List.of(0, 1, 10, 11, 2), 7));
    }

    @Test
    void a_name_that_is_written_much_the_same_is_only_suggested() {
        assertThat(names.find("Betasalutions")).isEqualTo(new Match.Nearest<>("Betasoloin"));
    }

    @ParameterizedTest
    @CsvSource({"Hooli", "''", "'<!channel>'", "'…'"})
    void what_fits_nothing_finds_nothing(String typed) {
        assertThat(names.find(typed)).isEqualTo(new Match.None<>());
    }

    @Test
    void a_picker_shows_all_by_name_until_something_is_typed_and_then_the_best_first() {
        Names<String> unsorted = new Names<>(List.of("Zoom", "Big Acme", "Acme"), name -> name);
        assertThat(unsorted.fitting("", 2)).containsExactly("Acme", "Big Acme");
        assertThat(unsorted.fitting("acme", 100)).containsExactly("Acme", "Big Acme");
    }
}
