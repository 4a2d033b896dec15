package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Acme, Acme",
                "'tis a name, 'tis a name",
                "=1+1, '=1+1",
                "+49 30 1234, '+49 30 1234",
                "-, '-",
                "@SUM(A1), '@SUM(A1)",
                "\uFF1D1, '\uFF1D1",
                "'=1, ''=1",
                "'', '''",
                "', '"
            })
    void what_begins_like_a_formula_gets_an_apostrophe(String text, String cell) {
        assertThat(Formula.guarded(text)).isEqualTo(cell);
        assertThat(Formula.plain(cell)).isEqualTo(text);
    }

    @Property
    void whatever_is_guarded_comes_back_and_is_no_formula(@ForAll("texts") String text) {
        assertThat(Formula.plain(Formula.guarded(text))).isEqualTo(text);
        assertThat(Formula.guarded(text)).doesNotMatch("(?s)[=+@-].*");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@ab;\\").ofMaxLength(6);
    }
}
