package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered, and for how long; how fast; and through which proxy. */
class BoundsTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_delivery_is_new_once_and_again_after_an_hour() {
        Seen seen = new Seen(() -> now);

        assertThat(seen.first("a")).isTrue();
        assertThat(seen.first("a")).isFalse();
        now = now.plus(Duration.ofMinutes(59));
        assertThat(seen.first("a")).isFalse();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(seen.first("a")).isTrue();
    }

    @Test
    void only_so_many_deliveries_are_remembered() {
        Seen seen = new Seen(() -> now);
        IntStream.range(0, 60_000).forEach(i -> assertThat(seen.first("id" + i)).isTrue());

        assertThat(seen.first("id59999")).isFalse();
        assertThat(seen.first("id0")).isTrue();
    }

    @Test
    void a_response_url_takes_five_answers_within_half_an_hour() {
        ResponseLink link = new ResponseLink("https://hooks.slack.com/x", now);
        IntStream.range(0, 5).forEach(i -> assertThat(link.take(now)).isTrue());
        assertThat(link.take(now)).isFalse();

        assertThat(new ResponseLink("https://hooks.slack.com/x", now).take(now.plus(Duration.ofMinutes(31))))
                .isFalse();
    }

    @Test
    void messages_in_one_conversation_are_a_second_apart() {
        Pace pace = new Pace(() -> now, Duration.ofSeconds(1));

        assertThat(pace.reserve("D1")).isEqualTo(Duration.ZERO);
        assertThat(pace.reserve("D1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.reserve("D1")).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.reserve("D2")).isEqualTo(Duration.ZERO);
        now = now.plus(Duration.ofSeconds(5));
        assertThat(pace.reserve("D1")).isEqualTo(Duration.ZERO);
    }

    @Test
    void where_a_form_was_opened_is_remembered_for_its_person_alone() {
        Origins origins = new Origins(() -> now);
        Origin command = Origin.command("U1", new ResponseLink("https://hooks.slack.com/x", now));
        origins.remember("U1", "V1", command);

        assertThat(origins.of("U1", "V1")).isEqualTo(command);
        assertThat(origins.of("U2", "V1")).isEqualTo(Origin.direct("U2"));
        now = now.plus(Duration.ofHours(3));
        origins.remember("U1", "V2", command);
        assertThat(origins.of("U1", "V1")).isEqualTo(Origin.direct("U1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://slack.com/api/, http://secure:3128",
        "wss://wss-primary.slack.com/link, http://secure:3128",
        "http://plain.example.com/, http://plain:3128",
        "http://127.0.0.1:3000/api/,",
        "https://intern.example.org/,",
        "https://example.org/,",
        "https://notexample.org/, http://secure:3128"
    })
    void a_proxy_is_used_unless_the_host_is_excepted(URI address, URI proxy) {
        Proxies proxies = Proxies.of("secure:3128", "http://plain:3128", "localhost,127.0.0.1, .example.org");

        assertThat(proxies.forAddress(address)).isEqualTo(proxy);
    }

    @Test
    void settings_never_show_their_secrets() {
        SlackAccess settings = new SlackAccess("xoxb-secret", "xapp-secret", "secret", SlackAccess.SLACK, Proxies.NONE);

        assertThat(settings.toString()).doesNotContain("secret");
    }
}
