package dev.sideline.digest;

import static dev.sideline.nudge.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.play.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenQuestionTest {

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CH0 | Who sells for you when you are not there? | Who sells for you when you are not there?",
                "RC1 | Whom at C-level could you meet yourself? | Whom at C-level could you meet yourself?",
                "CH1 | Is one enough here? | What would happen here if that one champion left tomorrow?",
                "DA3 | Can you deliver it now, or agree a new date with the client? | What does the client expect now, and what would it take?",
                "DA9 | Has it arrived? | What is in the way here, and what would help?",
                "DA9 | Issues: which ones? | Issues: which ones?"
            })
    void what_can_be_answered_with_yes_or_no_opens_no_conversation(String play, String asked, String open) {
        Finding like = finding(play, 1, 1);
        Finding finding = new Finding(
                play,
                like.account(),
                like.subject(),
                like.to(),
                like.urgent(),
                like.atStake(),
                like.headline(),
                like.principle(),
                like.evidence(),
                asked,
                null,
                like.clears());
        assertThat(OpenQuestion.of(finding)).isEqualTo(open);
    }
}
