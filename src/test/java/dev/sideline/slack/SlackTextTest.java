package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource({
        "met <@U123|rosa> at Acme, met <@U123> at Acme",
        "see <#C1|sales>, see #sales",
        "at <http://acme.com|acme.com>, at acme.com",
        "at <https://acme.com/a?b=1>, at https://acme.com/a?b=1",
        "mail <mailto:a@b.com|a@b.com>, mail a@b.com",
        "AT&amp;T &lt;3, AT&T <3",
        "&amp;lt;, &lt;"
    })
    void text_becomes_what_was_typed(String given, String typed) {
        assertThat(SlackText.plain(given)).isEqualTo(typed);
    }

    @Test
    void the_mention_of_the_bot_is_left_out() {
        assertThat(SlackText.without("UBOT", "<@UBOT>  log met <@U1>")).isEqualTo("log met <@U1>");
    }
}
