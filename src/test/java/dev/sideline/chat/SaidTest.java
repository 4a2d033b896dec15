package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"a word ", "учёт ", "在庫", "\uD83D\uDE00"})
    void what_was_said_fits_into_a_form_in_any_writing(String word) {
        String long_ = word.repeat(400);
        Metadata kept = new Said(null, null, long_, List.of()).onto(Metadata.NONE);
        assertThat(kept.encode()).hasSizeLessThan(BlockLimits.METADATA - 500);
        assertThat(Said.in(Metadata.read(kept.encode())).orElseThrow().words())
                .endsWith("…")
                .startsWith(word.repeat(20));
    }
}
