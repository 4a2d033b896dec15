package dev.sideline.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** The rows of a play's table: a sentence, an account, and what the play says about it. */
public final class Cases {

    private final String play;

    public Cases(String play) {
        this.play = play;
    }

    /** Exactly these things are spoken of, by name; without any name, exactly one. */
    public DynamicTest fires(String sentence, Acme acme, String... subjects) {
        return DynamicTest.dynamicTest("fires: " + sentence, () -> {
            List<Finding> findings = findings(acme);
            assertThat(unknown(acme)).isEmpty();
            assertThat(findings).as("findings").isNotEmpty().allSatisfy(finding -> isWhole(finding, acme));
            if (subjects.length == 0) {
                assertThat(findings).hasSize(1);
            } else {
                assertThat(findings)
                        .extracting(finding -> finding.subject().id())
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(subjects).map(acme::id).toList());
            }
        });
    }

    public DynamicTest firesUrgently(String sentence, Acme acme) {
        return DynamicTest.dynamicTest("fires urgently: " + sentence, () -> assertThat(findings(acme))
                .hasSize(1)
                .allSatisfy(finding -> isWhole(finding, acme))
                .allMatch(Finding::urgent));
    }

    public DynamicTest firesFor(String sentence, Acme acme, String... people) {
        return DynamicTest.dynamicTest("fires for: " + sentence, () -> assertThat(findings(acme))
                .extracting(finding -> finding.to().value())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(people).map(acme::id).toList()));
    }

    public DynamicTest firesUrgentlyFor(String sentence, Acme acme, String... people) {
        return DynamicTest.dynamicTest("fires urgently for: " + sentence, () -> assertThat(findings(acme))
                .allSatisfy(finding -> isWhole(finding, acme))
                .allMatch(Finding::urgent)
                .extracting(finding -> finding.to().value())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(people).map(acme::id).toList()));
    }

    public DynamicTest silent(String sentence, Acme acme) {
        return DynamicTest.dynamicTest("silent: " + sentence, () -> {
            assertThat(findings(acme)).isEmpty();
            assertThat(unknown(acme)).isEmpty();
        });
    }

    public DynamicTest unknown(String sentence, Acme acme, Field<?> asks, String row) {
        return DynamicTest.dynamicTest("unknown: " + sentence, () -> {
            assertThat(findings(acme)).isEmpty();
            assertThat(unknown(acme)).singleElement().satisfies(question -> {
                assertThat(question.asks()).isEqualTo(asks);
                assertThat(question.row()).isEqualTo(acme.id(row));
                assertThat(question.text()).endsWith("?");
            });
        });
    }

    /** The earliest day on which the play, asked alone, could say something else. */
    public @Nullable LocalDate nextChange(Acme acme) {
        Playbook alone = new Playbook(List.of(Playbook.standard().play(play).orElseThrow()));
        return acme.judgeOn(Acme.TODAY, alone).stream()
                .map(Answer::nextChange)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public List<Finding> findings(Acme acme) {
        return acme.judge().stream()
                .filter(Answer.Fires.class::isInstance)
                .map(answer -> ((Answer.Fires) answer).finding())
                .filter(finding -> finding.play().equals(play))
                .toList();
    }

    private List<Question> unknown(Acme acme) {
        return acme.judge().stream()
                .filter(Answer.Unknown.class::isInstance)
                .map(answer -> ((Answer.Unknown) answer).question())
                .filter(question -> question.play().equals(play))
                .toList();
    }

    private void isWhole(Finding finding, Acme acme) {
        Rule rule = Playbook.standard().play(play).orElseThrow().rule();
        assertThat(finding.evidence()).isNotEmpty().allMatch(line -> acme.has(line.row()));
        assertThat(finding.headline()).isNotBlank().doesNotContain("Acme").doesNotEndWith(".");
        assertThat(finding.question()).endsWith("?");
        assertThat(finding.principle()).isEqualTo(rule.principle());
        assertThat(finding.clears()).isNotBlank();
        assertThat(finding.askInstead() != null).isEqualTo(rule.aboutUndone());
        assertThat(rule.urgent() || !finding.urgent()).isTrue();
    }
}
