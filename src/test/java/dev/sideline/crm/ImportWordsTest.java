package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportWordsTest {

    @Test
    void what_was_counted_is_named_in_its_number() {
        ImportReport report = new ImportReport(
                false,
                List.of(),
                Map.of(Kind.PERSON, 1),
                Map.of(Kind.COHORT, 2),
                Map.of(Kind.PLAN_CONTACT, 1234),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        assertThat(new ImportWords(report).lines())
                .contains("Created:   1 person", "Updated:   2 cohort accounts", "Unchanged: 1,234 plan contacts");
    }
}
