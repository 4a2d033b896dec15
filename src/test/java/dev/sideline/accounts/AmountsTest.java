package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "125000       | 125000",
                "125,000      | 125000",
                "125.000      | 125000",
                "125'000      | 125000",
                "125 000      | 125000",
                "1,250,000.5  | 1250000.5",
                "1.250.000,50 | 1250000.50",
                "1250.50      | 1250.50",
                "1250,5       | 1250.5",
                "0            | 0",
            })
    void amounts_are_read_as_people_write_them(String typed, BigDecimal amount) {
        assertThat(Amounts.read(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12k", "-5", "EUR 100", "1,25,000", "1.2.3", "1234567890123", "."})
    void what_is_not_surely_an_amount_is_refused(String typed) {
        assertThatThrownBy(() -> Amounts.read(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
