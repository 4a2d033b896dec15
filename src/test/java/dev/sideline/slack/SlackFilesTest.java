package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.chat.FileShare;
import dev.sideline.chat.UserError;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackFilesTest {

    private static final byte[] MAP = "a map".getBytes(StandardCharsets.UTF_8);
    private static final Timing QUICK = new Timing(
            Duration.ofMillis(1500),
            Duration.ofMillis(50),
            Duration.ofMillis(300),
            Duration.ofMillis(700),
            Duration.ofMillis(700),
            Duration.ofMillis(50),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ZERO);

    private final FakeSlack slack = start();
    private final SlackWorkspace workspace = connect();
    private final FileShare files = workspace.files();

    @AfterEach
    void close() {
        slack.release();
        workspace.close();
        slack.close();
    }

    @Test
    void a_picture_can_be_shown_when_Slack_has_processed_it() {
        slack.files().processedAfter(2);

        assertThat(files.picture("map.png", MAP, "Acme: Dana Lee, champion")).contains("F0");

        assertThat(slack.calls("files.getUploadURLExternal").get(0).arguments())
                .containsEntry("filename", "map.png")
                .containsEntry("length", "5")
                .containsEntry("alt_txt", "Acme: Dana Lee, champion");
        assertThat(slack.calls("upload").get(0).text("token")).isEqualTo("null");
        assertThat(slack.count("files.info")).isEqualTo(3);
        assertThat(slack.files().shared()).isEmpty();
    }

    @Test
    void the_same_picture_is_uploaded_once() {
        files.picture("map.png", MAP, "Acme");

        assertThat(files.picture("other.png", MAP, "Acme")).contains("F0");
        assertThat(files.picture("map.png", "another".getBytes(StandardCharsets.UTF_8), "Acme"))
                .contains("F1");
        assertThat(slack.count("upload")).isEqualTo(2);
    }

    @Test
    void words_take_the_place_of_a_picture_that_Slack_refuses() {
        slack.next("files.getUploadURLExternal", FakeSlack.error("missing_scope"));

        assertThat(files.picture("map.png", MAP, "Acme")).isEmpty();
        assertThat(files.picture("map.png", MAP, "Acme")).contains("F0");
    }

    @Test
    void a_picture_that_takes_long_is_not_uploaded_again() {
        slack.files().processedAfter(1_000);
        assertThat(files.picture("map.png", MAP, "Acme")).isEmpty();

        slack.files().processedAfter(0);
        assertThat(files.picture("map.png", MAP, "Acme")).contains("F0");
        assertThat(slack.count("upload")).isEqualTo(1);
    }

    @Test
    void a_file_reaches_the_direct_messages_with_its_words() {
        files.hand("U1", "facts.zip", MAP, "Here is everything.");

        assertThat(slack.files().shared()).containsExactly("DU1 facts.zip: a map");
        assertThat(slack.calls("files.completeUploadExternal").get(0).text("initial_comment"))
                .isEqualTo("Here is everything.");
    }

    @Test
    void a_file_is_shared_once_however_the_calls_fail() {
        slack.next("files.getUploadURLExternal", FakeSlack.reset(), FakeSlack.status(503), FakeSlack.limited(1));
        slack.next("upload", FakeSlack.reset(), FakeSlack.status(500));
        slack.next("files.completeUploadExternal", FakeSlack.status(500), FakeSlack.resetAfterApplying());

        files.hand("U1", "facts.zip", MAP, "Here is everything.");

        assertThat(slack.files().shared()).containsExactly("DU1 facts.zip: a map");
    }

    @Test
    void a_completion_that_was_lost_is_made_again() {
        slack.next("files.completeUploadExternal", FakeSlack.reset());

        files.hand("U1", "facts.zip", MAP, "Here is everything.");

        assertThat(slack.files().shared()).containsExactly("DU1 facts.zip: a map");
        assertThat(slack.count("files.completeUploadExternal")).isEqualTo(2);
    }

    @Test
    void who_is_not_to_get_a_file_is_told_why() {
        slack.next("files.completeUploadExternal", FakeSlack.error("missing_scope"));

        assertThatThrownBy(() -> files.hand("U1", "a*b.zip", MAP, "Here is everything."))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Slack did not take a\u2060*\u2060b.zip")
                .hasMessageContaining("update it from manifest.yml");
    }

    @Test
    void a_given_file_is_fetched_with_the_token() {
        String id = slack.files().given("accounts.csv", "id,name");

        assertThat(files.fetch(id)).satisfies(file -> {
            assertThat(file.name()).isEqualTo("accounts.csv");
            assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo("id,name");
        });
        assertThat(slack.calls("download").get(0).text("token")).isEqualTo("Bearer xoxb-1");
    }

    @Test
    void the_token_is_sent_to_nobody_but_Slack() {
        slack.files().heldAt(slack.api().resolve("/").toString().replace("127.0.0.1", "localhost"));
        String id = slack.files().given("accounts.csv", "id,name");

        assertThatThrownBy(() -> files.fetch(id)).isInstanceOf(UserError.class);
        assertThat(slack.count("download")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "https://files.slack.com/files-pri/T1-F1/download/a.csv, true",
        "https://slack.com/a.csv, true",
        "http://files.slack.com/a.csv, false",
        "https://files.slack.com.evil.example/a.csv, false",
        "https://evilslack.com/a.csv, false",
        "https://drive.example/a.csv, false",
        "https://files.slack.com@evil.example/a.csv, false",
        "http://127.0.0.1:1/a.csv, false",
        "not an address, false",
    })
    void Slacks_own_hosts_are_told_from_others(String url, boolean ours) {
        assertThat(((SlackFiles) files).isOurs(url)).isEqualTo(ours);
    }

    @Test
    void a_file_that_is_too_large_is_not_fetched() {
        slack.files().claimed(FileShare.MOST_BYTES + 1);
        String id = slack.files().given("all.csv", "id,name");

        assertThatThrownBy(() -> files.fetch(id))
                .isInstanceOf(UserError.class)
                .hasMessage("all.csv is larger than 20 MB. Split it, and take the parts one by one.");
        assertThat(slack.count("download")).isZero();
    }

    @Test
    void a_file_that_claims_to_be_small_is_bounded_too() {
        slack.files().claimed(10);
        String id = slack.files().given("all.csv", "x".repeat(FileShare.MOST_BYTES + 1));

        assertThatThrownBy(() -> files.fetch(id)).hasMessageContaining("larger than 20 MB");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> files.fetch("F404"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("I could not read the file from Slack");
        assertThat(List.of(slack.count("download"), slack.count("files.info"))).containsExactly(0, 1);
    }

    private SlackWorkspace connect() {
        try {
            return SlackWorkspace.connect(
                    new SlackAccess(
                            "xoxb-1", "xapp-1", null, URI.create(slack.api().toString()), Proxies.NONE),
                    QUICK,
                    InstantSource.system(),
                    new SimpleMeterRegistry());
        } catch (SlackProblem e) {
            throw new IllegalStateException(e);
        }
    }

    private static FakeSlack start() {
        try {
            return new FakeSlack();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
