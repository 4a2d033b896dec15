package dev.sideline.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import dev.sideline.account.Schema;
import dev.sideline.chat.TaskForms;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.Subject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlayTasksTest {

    static Stream<String> every_play_has_a_form_that_does_it_and_one_that_corrects_it() {
        return Playbook.standard().plays().stream().map(Play::rule).map(rule -> rule.id());
    }

    @ParameterizedTest
    @MethodSource
    void every_play_has_a_form_that_does_it_and_one_that_corrects_it(String play) {
        assertThat(PlayTasks.done(play)).isNotNull();
        assertThat(PlayTasks.correction(play)).isNotNull();
    }

    @Test
    void a_form_is_about_the_row_that_the_play_is_about() {
        assertThat(PlayTasks.about(TaskForms.About.account(1), new Subject(Kind.CONTACT, 5))
                        .contact())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.account(1), new Subject(Kind.DEAL, 5))
                        .deal())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.account(1), new Subject(Kind.TOUCH, 5))
                        .touch())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.account(1), new Subject(Kind.PROMISE, 5))
                        .promise())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.NOTHING, new Subject(Kind.CAMPAIGN, 5))
                        .campaign())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.NOTHING, new Subject(Kind.PROPOSITION, 5))
                        .proposition())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.account(1), new Subject(Kind.MILESTONE, 5))
                        .milestone())
                .isEqualTo(5);
        assertThat(PlayTasks.about(TaskForms.About.NOTHING, new Subject(Kind.PERSON, 5))
                        .person())
                .isEqualTo(5);
    }

    @Test
    void what_belongs_to_an_account_can_be_asked_for() {
        assertThat(Arrays.stream(Kind.values())
                        .filter(kind -> QuestionButton.task(kind) == null)
                        .map(kind -> Schema.table(kind).kind()))
                .containsExactly(
                        Kind.PERSON,
                        Kind.HOLIDAY,
                        Kind.SETTING,
                        Kind.PROPOSITION,
                        Kind.APPROVAL,
                        Kind.OBJECTION,
                        Kind.IDEA,
                        Kind.CAMPAIGN,
                        Kind.COHORT,
                        Kind.PITCH,
                        Kind.PLAN,
                        Kind.PLAN_CONTACT,
                        Kind.COACHING_PLAN);
    }
}
