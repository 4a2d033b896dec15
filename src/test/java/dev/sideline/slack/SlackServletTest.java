package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackServletTest {

    private static final byte[] BODY =
            "{\"type\":\"url_verification\",\"challenge\":\"a challenge\\r\\nü\"}".getBytes(StandardCharsets.UTF_8);

    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        edge = new Edge();
    }

    @AfterEach
    void close() {
        edge.close();
    }

    @Test
    void the_challenge_is_answered() throws Exception {
        assertThat(edge.post("{\"type\":\"url_verification\",\"challenge\":\"a challenge\"}", "application/json")
                        .body())
                .isEqualTo("a challenge");
    }

    @Test
    void the_signature_is_checked_over_the_very_bytes() throws Exception {
        byte[] noText = {'{', '}', (byte) 0xff, (byte) 0xfe, '\r', '\n', (byte) 0xc3};

        assertThat(edge.post(noText, "application/json").status()).isEqualTo(200);
    }

    @Test
    void words_beyond_ASCII_are_taken_as_they_were_typed() throws Exception {
        Map<String, Object> message = Map.of(
                "type", "message", "channel_type", "im", "channel", "D1", "user", Edge.USER, "text", "Böse 🙂 שלום");

        assertThat(edge.event("E1", message).status()).isEqualTo(200);
        edge.slack.await("chat.postMessage", 1);
        assertThat(edge.demo.heard).containsExactly("plain Böse 🙂 שלום");
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "-280, 200", "280, 200", "-320, 401", "320, 401"})
    void a_request_is_taken_within_five_minutes_either_way(int seconds, int status) throws Exception {
        String at = String.valueOf(
                edge.clock.instant().plus(Duration.ofSeconds(seconds)).getEpochSecond());
        String signature = Edge.signature(at, BODY);

        assertThat(edge.post(BODY, "application/json", at, signature).status()).isEqualTo(status);
    }

    @Test
    void a_wrong_signature_is_refused() throws Exception {
        String at = String.valueOf(edge.clock.instant().getEpochSecond());

        assertThat(edge.post(BODY, "application/json", at, "v0=" + "0".repeat(64))
                        .status())
                .isEqualTo(401);
        assertThat(edge.post(BODY, "application/json", at, "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"soon", "99999999999999999999", "9223372036854775807", "''"})
    void a_time_that_is_none_is_refused(String at) throws Exception {
        assertThat(edge.post(BODY, "application/json", at, "v0=1").status()).isEqualTo(401);
    }

    @Test
    void a_body_beyond_all_measure_is_refused_unread() throws Exception {
        assertThat(edge.post("x".repeat(1_000_001), "application/json").status())
                .isEqualTo(413);
    }

    @Test
    void signed_nonsense_is_acknowledged_without_effect() throws Exception {
        assertThat(edge.post("{\"type\":\"something_new\"}", "application/json").status())
                .isEqualTo(200);
        assertThat(edge.post("neither=this", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(200);
        assertThat(edge.post("{", "application/json").status()).isEqualTo(200);
    }
}
