package dev.sideline.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Subject ROW = Subject.of(new Deal.Id(1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void the_date_ends_the_sentence_and_without_one_nothing_leads_up_to_it() {
        assertThat(Evidence.dated(ROW, "Rollout in discovery", " since", DAY).words(text -> text, LocalDate::toString))
                .isEqualTo("Rollout in discovery since 2026-11-03");
        assertThat(Evidence.dated(ROW, "Rollout in discovery", " since", null).words(text -> text, LocalDate::toString))
                .isEqualTo("Rollout in discovery");
    }

    @Test
    void the_words_are_marked_up_and_the_date_is_kept() {
        assertThat(new Evidence(ROW, "signed on", DAY)
                        .words(text -> text.toUpperCase(Locale.ROOT), LocalDate::toString))
                .isEqualTo("SIGNED ON 2026-11-03");
    }

    @Test
    void others_read_the_same_unless_there_are_words_for_them() {
        assertThat(new Evidence(ROW, "signed on", DAY).forOthers().text()).isEqualTo("signed on");
        assertThat(new Evidence(ROW, "You signed on", DAY, "Rita signed on").forOthers())
                .isEqualTo(new Evidence(ROW, "Rita signed on", DAY));
    }
}
