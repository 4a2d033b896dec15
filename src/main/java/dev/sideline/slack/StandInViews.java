package dev.sideline.slack;

import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The views that stand where a form was, or will be. */
final class StandInViews {

    private static final String NAME = "Sideline";

    private StandInViews() {}

    static View loading() {
        return modal(null, words("One moment…"));
    }

    /** In place of a form that was submitted. */
    static View saving(View form) {
        String doing =
                form.getSubmit() != null && Form.SEE.equals(form.getSubmit().getText()) ? "Counting…" : "Saving…";
        return modal(form, words(doing + " You can leave this open; it will say how it ended."));
    }

    /** What came of it, in place of the form. */
    static View said(@Nullable View form, Message message) {
        return modal(
                form,
                message.blocks().isEmpty()
                        ? words(message.text())
                        : message.blocks().subList(0, Math.min(message.blocks().size(), BlockLimits.VIEW_BLOCKS)));
    }

    static View home(String mrkdwn) {
        return View.builder().type("home").blocks(words(mrkdwn)).build();
    }

    private static View modal(@Nullable View form, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(title(form))
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks)
                .build();
    }

    private static ViewTitle title(@Nullable View form) {
        return form != null && form.getTitle() != null
                ? form.getTitle()
                : ViewTitle.builder().type("plain_text").text(NAME).build();
    }

    private static List<LayoutBlock> words(String mrkdwn) {
        return List.of(
                section(block -> block.text(markdownText(BlockLimits.shorten(mrkdwn, BlockLimits.SECTION_TEXT)))));
    }
}
