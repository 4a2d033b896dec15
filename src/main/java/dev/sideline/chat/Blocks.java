package dev.sideline.chat;

import static dev.sideline.chat.BlockLimits.shorten;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks that are read or pressed, each within Slack's limits whatever is put in. Arguments named {@code mrkdwn} are
 * markup, in which what people wrote is escaped already; those named {@code words} are shown literally.
 */
public final class Blocks {

    private static final Noun LINE = new Noun("line");

    private Blocks() {}

    public static SectionBlock section(String mrkdwn) {
        return SectionBlock.builder().text(markup(mrkdwn)).build();
    }

    public static SectionBlock section(String mrkdwn, ButtonElement beside) {
        return SectionBlock.builder().text(markup(mrkdwn)).accessory(beside).build();
    }

    /** The same section with a button or a menu beside it. */
    public static SectionBlock beside(SectionBlock section, BlockElement element) {
        section.setAccessory(element);
        return section;
    }

    /** A small menu of at most five, each pressed like a button with this action id and the option's value. */
    public static OverflowMenuElement menu(String actionId, List<OptionObject> options) {
        return OverflowMenuElement.builder()
                .actionId(actionId)
                .options(options.subList(0, Math.min(options.size(), BlockLimits.MENU_OPTIONS)))
                .build();
    }

    /** One line each; lines that no longer fit are counted in a last one. */
    public static SectionBlock lines(List<String> mrkdwn) {
        int room = BlockLimits.SECTION_TEXT - LINE.more(999_999).length();
        List<String> shown = new ArrayList<>();
        for (String line : mrkdwn) {
            room -= line.length() + 1;
            if (room < 0) {
                shown.add(LINE.more(mrkdwn.size() - shown.size()));
                break;
            }
            shown.add(line);
        }
        return section(String.join("\n", shown));
    }

    public static HeaderBlock header(String words) {
        return HeaderBlock.builder().text(plain(words, BlockLimits.HEADER_TEXT)).build();
    }

    public static ContextBlock context(String mrkdwn) {
        return ContextBlock.builder().elements(List.of(markup(mrkdwn))).build();
    }

    /**
     * A picture that Slack holds as a file.
     *
     * @param words say the same to whoever does not see it
     */
    public static ImageBlock picture(String fileId, String words) {
        return ImageBlock.builder()
                .slackFile(SlackFileObject.builder().id(fileId).build())
                .altText(Mrkdwn.literal(words, BlockLimits.ALT_TEXT))
                .build();
    }

    public static DividerBlock divider() {
        return DividerBlock.builder().build();
    }

    /** A row of at most 25. */
    public static ActionsBlock buttons(List<ButtonElement> buttons) {
        return row(List.copyOf(buttons));
    }

    /** The same with menus among the buttons. */
    public static ActionsBlock row(List<BlockElement> elements) {
        return ActionsBlock.builder()
                .elements(List.copyOf(elements.subList(0, Math.min(elements.size(), BlockLimits.ACTION_ELEMENTS))))
                .build();
    }

    /** @param actionId unique within its message; what follows a colon is cut off before a handler is looked up */
    public static ButtonElement button(String words, String actionId, Object value) {
        String text = String.valueOf(value);
        return ButtonElement.builder()
                .text(plain(words, BlockLimits.BUTTON_TEXT))
                .actionId(actionId)
                .value(text.isEmpty() ? null : shorten(text, BlockLimits.BUTTON_VALUE))
                .build();
    }

    /** The one button of a message that is the likely next step. */
    public static ButtonElement primary(String words, String actionId, Object value) {
        ButtonElement button = button(words, actionId, value);
        button.setStyle("primary");
        return button;
    }

    static PlainTextObject plain(String words, int most) {
        return PlainTextObject.builder()
                .text(Mrkdwn.literal(words, most))
                .emoji(false)
                .build();
    }

    private static MarkdownTextObject markup(String mrkdwn) {
        return MarkdownTextObject.builder()
                .text(BlockLimits.shortenMarkup(mrkdwn, BlockLimits.SECTION_TEXT))
                .verbatim(true)
                .build();
    }
}
