package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Message MESSAGE = new Message(
            "words",
            Stream.of(
                            List.of(Blocks.header("Your week")),
                            Parts.named("talk-1", List.of(Blocks.section("one"), Blocks.divider())),
                            Parts.named("talk-12", List.of(Blocks.section("twelve"))))
                    .<LayoutBlock>flatMap(List::stream)
                    .toList());

    @Test
    void a_part_is_drawn_anew_in_its_place_and_the_rest_stays() {
        Message changed = Parts.replace(MESSAGE, "talk-1", List.of(Blocks.context("noted")));
        assertThat(changed.text()).isEqualTo("words");
        assertThat(changed.blocks()).extracting(LayoutBlock::getType).containsExactly("header", "context", "section");
        assertThat(changed.blocks().get(2)).isEqualTo(MESSAGE.blocks().get(3));
        assertThat(Parts.replace(changed, "talk-1", List.of(Blocks.section("again")))
                        .blocks())
                .extracting(LayoutBlock::getType)
                .containsExactly("header", "section", "section");
    }

    @Test
    void a_message_without_the_part_stays_as_it_is() {
        assertThat(Parts.replace(MESSAGE, "talk-2", List.of(Blocks.divider()))).isEqualTo(MESSAGE);
    }
}
