package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Money;
import dev.sideline.account.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void lines_that_no_longer_fit_are_counted() {
        String text =
                Blocks.lines(Collections.nCopies(100, "x".repeat(99))).getText().getText();
        assertThat(text).hasSizeLessThanOrEqualTo(3000).endsWith("and 71 more lines");
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
