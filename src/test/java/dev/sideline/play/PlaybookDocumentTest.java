package dev.sideline.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaybookDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/playbook.md");
    private static final Path MADE = Path.of("target/playbook.md");

    @Test
    void the_document_says_what_the_plays_do() throws IOException {
        String markdown = new PlaybookDocument(Playbook.standard()).markdown();
        Files.writeString(MADE, markdown);
        assertThat(DOCUMENT)
                .as("made anew from the plays: cp %s %s", MADE, DOCUMENT)
                .hasContent(markdown);
    }

    @Test
    void every_play_tells_its_whole_rule() {
        assertThat(Playbook.standard().plays()).extracting(Play::rule).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[A-Z]{2}\\d");
            assertThat(new String[] {rule.principle(), rule.fires(), rule.clears(), rule.mustNot()})
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").hasSizeGreaterThan(10));
            assertThat(rule.name()).isNotBlank().hasSizeLessThan(40);
        });
        assertThat(Playbook.standard().plays())
                .extracting(play -> play.rule().id())
                .doesNotHaveDuplicates()
                .contains(
                        "CH0", "CH1", "CH2", "CH3", "CH4", "CH5", "CH6", "SE1", "SE2", "SE3", "SE4", "SE5", "SE7",
                        "CA1", "CA2", "CA3", "CA4", "CA5", "CA6", "CA7", "DA1", "DA3");
    }
}
