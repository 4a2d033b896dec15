package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputsTest {

    @Test
    void a_text_on_record_that_is_longer_than_may_be_typed_is_shown_whole() {
        InputBlock input = Inputs.text("name", "Name", "x".repeat(400), 75);
        PlainTextInputElement element = (PlainTextInputElement) input.getElement();
        assertThat(element.getInitialValue()).hasSize(400);
        assertThat(element.getMaxLength()).isEqualTo(400);
        assertThat(input.getHint()).isNull();
        assertThat(((PlainTextInputElement) Inputs.text("name", "Name", " ", 75).getElement()).getInitialValue())
                .isNull();
    }

    @Test
    void a_text_that_no_field_holds_says_so_before_the_help_of_the_field() {
        InputBlock input = Inputs.hint(Inputs.paragraph("note", "Note", "x".repeat(4_000)), "In a few words.");
        assertThat(((PlainTextInputElement) input.getElement()).getInitialValue())
                .hasSize(3_000)
                .endsWith("…");
        assertThat(input.getHint().getText())
                .isEqualTo("What is on record is longer than a field takes. "
                        + "All of it stays unless you change it here. In a few words.");
    }

    @Test
    void a_choice_of_more_than_a_hundred_says_which_are_missing() {
        InputBlock all = Inputs.select("one", "Which?", options(100), null);
        InputBlock some = Inputs.select("one", "Which?", options(120), 119);
        assertThat(all.getHint()).isNull();
        assertThat(some.getHint().getText()).isEqualTo("There is room for the first 100 of 120 alone.");
        assertThat(((StaticSelectElement) some.getElement()).getOptions()).hasSize(100);
        assertThat(((StaticSelectElement) some.getElement()).getInitialOption().getValue())
                .isEqualTo("119");
    }

    @Test
    void of_more_than_a_hundred_chosen_ones_the_first_are_shown() {
        InputBlock some = Inputs.lookupMany("who", "Who", "pick", options(120));
        assertThat(((MultiExternalSelectElement) some.getElement()).getInitialOptions())
                .hasSize(100);
        assertThat(some.getHint().getText())
                .isEqualTo("There is room for the first 100 of 120 alone. The others stay as they are.");
    }

    @Test
    void lines_that_do_not_fit_are_counted_with_those_that_are_too_many() {
        List<String> names =
                IntStream.range(0, 50).mapToObj(i -> "x".repeat(500)).toList();
        List<String> lines = BlockLimits.lines(names, 12, new Noun("name"), name -> name);
        assertThat(lines).hasSize(6).endsWith("and 45 more names");
        assertThat(BlockLimits.lines(names.subList(0, 3), 12, new Noun("name"), name -> name))
                .hasSize(3);
        assertThat(BlockLimits.lines(List.of("a", "b", "c"), 2, new Noun("name"), name -> name))
                .containsExactly("a", "b", "and one more name");
    }

    private static List<OptionObject> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Inputs.option(i, "Option " + i))
                .toList();
    }
}
