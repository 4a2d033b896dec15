package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Philipines, Philippines",
        "Germny, Germany",
        "Germany, Germany",
        "Nigeria, Nigeria",
        "Chna, Chna",
        "Korea, Korea",
        "Narnia, Narnia"
    })
    void only_a_country_that_is_one_letter_off_is_mended(String given, String expected) {
        assertThat(Spelling.countries().translate(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "technolgy, technology",
        "biotechnology, biotechnology",
        "medical, medical",
        "space mining, space mining"
    })
    void only_a_sector_that_is_one_letter_off_is_mended(String given, String expected) {
        assertThat(Spelling.sectors().translate(given)).isEqualTo(expected);
    }
}
