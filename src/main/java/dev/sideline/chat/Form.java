package dev.sideline.chat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;

/** A modal form; its callback id names the {@link FormHandler} that takes what was entered. */
public record Form(View view) {

    /** What the button of a form says that only shows what a change would mean; nothing is saved by it. */
    public static final String SEE = "See the effect";

    /**
     * A form to fill in.
     *
     * @param title at most 24 characters are shown
     * @param submit what the button says, at most 24 characters
     */
    public static Form of(
            String callbackId, String title, String submit, Metadata metadata, List<? extends LayoutBlock> blocks) {
        View view = toRead(title, blocks).view();
        view.setCallbackId(callbackId);
        view.setPrivateMetadata(metadata.values().isEmpty() ? null : metadata.encode());
        view.setClose(ViewClose.builder().type("plain_text").text("Cancel").build());
        view.setSubmit(ViewSubmit.builder()
                .type("plain_text")
                .text(Mrkdwn.literal(submit, BlockLimits.MODAL_TITLE))
                .build());
        return new Form(view);
    }

    /** The same with some lines on top, as mrkdwn; without lines it stays as it is. */
    public Form headed(List<String> lines) {
        if (!lines.isEmpty()) {
            List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.lines(lines)));
            blocks.addAll(view.getBlocks());
            view.setBlocks(Blocks.bounded(blocks, BlockLimits.VIEW_BLOCKS));
        }
        return this;
    }

    /** A view without a submit button. */
    public static Form toRead(String title, List<? extends LayoutBlock> blocks) {
        return new Form(View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Mrkdwn.literal(title, BlockLimits.MODAL_TITLE))
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(Blocks.bounded(blocks, BlockLimits.VIEW_BLOCKS))
                .build());
    }
}
