package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.sideline.account.Money;
import dev.sideline.account.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private static final String HOSTILE = "<!channel> *bold* :tada: \u202Eevil \uD83D\uDE00 & ";

    @Test
    void every_kind_of_block_and_field_stays_within_limits_whatever_is_put_in() {
        String endless = HOSTILE.repeat(200);
        Golden.check(
                "blocks-message",
                List.of(
                        Blocks.header(endless),
                        Blocks.section(Mrkdwn.escape(endless, 5000), Blocks.button(endless, "press", endless)),
                        Blocks.context(Mrkdwn.escape(HOSTILE)),
                        Blocks.divider(),
                        Blocks.buttons(List.of(Blocks.primary("Yes", "yes", 1), Blocks.button("", "no", 2)))));
        Golden.check(
                "blocks-form",
                Form.of(
                        "form",
                        endless,
                        endless,
                        Metadata.NONE.with("account", 7),
                        List.of(
                                Inputs.hint(Inputs.text("name", endless, endless, 120), endless),
                                Inputs.paragraph("note", "Note", endless),
                                Inputs.date("due", "Due", LocalDate.of(2026, 11, 3)),
                                Inputs.optional(Inputs.choice(
                                        "stage", "Stage", List.of(Phase.values()), Phase::name, Phase.WON)),
                                Inputs.yesNo("major", "Major", null),
                                Inputs.tick("spoken", "Spoken", endless, true),
                                Inputs.lookup("who", "Who", "pick.person", Inputs.option(3, endless)),
                                Inputs.lookupMany("whom", "Whom", "pick.contact", List.of()),
                                Inputs.user("user", "Slack user", null))));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "ONE", "HOSTILE"})
    void what_is_read_and_what_is_filled_in(ViewState state) {
        boolean empty = state == ViewState.EMPTY;
        String name = empty ? "" : state.called("Dana Lee");
        String words = empty ? "" : state.words("She was there");
        Golden.check(
                state.file("blocks-message"),
                List.of(
                        Blocks.header(name),
                        Blocks.section(
                                Mrkdwn.bold(Mrkdwn.escape(empty ? "nobody" : name)),
                                Blocks.button(name, "press", name)),
                        Blocks.lines(List.of("Said:", Mrkdwn.escape(words))),
                        Blocks.context("For " + Mrkdwn.names(empty ? List.of() : List.of(name, name))),
                        Blocks.picture("F0", words)));
        Golden.check(
                state.file("blocks-form"),
                Form.of(
                        "form",
                        name,
                        "Save",
                        Metadata.NONE,
                        List.of(
                                Inputs.text("name", "Name", empty ? null : name, 120),
                                Inputs.paragraph("note", "Note", words),
                                Inputs.date("due", "Due", null),
                                Inputs.lookup("who", "Who", "pick.person", empty ? null : Inputs.option(3, name)),
                                Inputs.select("one", "One of", List.of(Inputs.option(1, name)), 1))));
    }

    @Test
    void lines_that_no_longer_fit_are_counted() {
        String text =
                Blocks.lines(Collections.nCopies(100, "x".repeat(99))).getText().getText();
        assertThat(text).hasSizeLessThanOrEqualTo(3000).endsWith("and 71 more lines");
    }

    @Test
    void lines_flow_over_as_many_sections_as_they_may_and_none_is_lost() {
        List<String> lines = Collections.nCopies(100, "x".repeat(99));
        List<SectionBlock> sections = Blocks.lines(lines, 4);
        assertThat(sections).hasSize(4);
        assertThat(sections.stream()
                        .mapToLong(
                                section -> section.getText().getText().lines().count())
                        .sum())
                .isEqualTo(100);
        assertThat(Blocks.lines(lines, 2).get(1).getText().getText()).endsWith("and 41 more lines");
        assertThat(Blocks.lines(List.of("y".repeat(9_000)), 1).get(0).getText().getText())
                .hasSize(2_000)
                .endsWith("y…");
    }

    @Test
    void more_blocks_than_fit_are_counted_in_the_last() {
        List<DividerBlock> many = Collections.nCopies(120, Blocks.divider());
        assertThat(new Message("many", List.copyOf(many)).blocks())
                .hasSize(50)
                .last()
                .hasToString(Blocks.context("and 71 more parts, for which there is no room here")
                        .toString());
        assertThat(Form.toRead("Many", many).view().getBlocks()).hasSize(100);
        assertThat(Form.toRead("Many", many).headed(List.of("On top")).view().getBlocks())
                .hasSize(100);
    }

    @Test
    void more_options_than_fit_are_said_and_the_chosen_one_is_among_them() {
        List<OptionObject> options = IntStream.range(0, 120)
                .mapToObj(one -> Inputs.option(one, "Option " + one))
                .toList();
        Golden.check(
                "blocks-options",
                Form.of(
                        "form",
                        "Options",
                        "Save",
                        Metadata.NONE,
                        List.of(Inputs.hint(Inputs.select("one", "One", options, 117), "Choose well."))));
        StaticSelectElement element =
                (StaticSelectElement) Inputs.select("one", "One", options, 117).getElement();
        assertThat(element.getOptions()).hasSize(100).contains(element.getInitialOption());
    }

    @Test
    void what_is_on_record_is_not_cut_by_the_field_that_shows_it() {
        PlainTextInputElement whole = (PlainTextInputElement)
                Inputs.text("name", "Name", "x".repeat(700), 120).getElement();
        assertThat(whole.getInitialValue()).hasSize(700);
        assertThat(whole.getMaxLength()).isEqualTo(700);
        InputBlock cut = Inputs.paragraph("note", "Note", "x".repeat(4_000));
        assertThat(((PlainTextInputElement) cut.getElement()).getInitialValue()).hasSize(3_000);
        assertThat(cut.getHint().getText()).startsWith("What is on record is longer");
        assertThat(Inputs.text("name", "Name", " ", 120).getHint()).isNull();
        assertThat(((PlainTextInputElement)
                                Inputs.text("name", "Name", " ", 120).getElement())
                        .getInitialValue())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaa&amp;", "aaa<@U1>", "aaaa\uD83D\uDE00bb"})
    void markup_is_never_cut_inside_a_sign(String mrkdwn) {
        assertThat(BlockLimits.shortenMarkup(mrkdwn, 6)).matches("a+…");
    }

    @Test
    void what_a_form_carries_along_is_read_back_as_it_was() {
        Metadata metadata =
                Metadata.of(TaskForms.About.account(1).contact(2L).nudge(6L)).with("text", "a=b&c é");
        assertThat(Metadata.read(metadata.encode())).isEqualTo(metadata);
        assertThat(metadata.need(Metadata.ACCOUNT)).isEqualTo(1);
        assertThat(metadata.id(Metadata.DEAL)).isNull();
    }

    @Test
    void amounts_are_grouped_and_carry_their_currency() {
        assertThat(Mrkdwn.money(new Money(new BigDecimal("1250000.50"), "EUR"))).isEqualTo("EUR\u00A01,250,000.5");
    }
}
