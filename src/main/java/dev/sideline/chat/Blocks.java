package dev.sideline.chat;

import static dev.sideline.chat.BlockLimits.shorten;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
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
import java.util.stream.Stream;

/**
 * The blocks that are read or pressed, each within Slack's limits whatever is put in. Arguments named {@code mrkdwn} are
 * markup, in which what people wrote is escaped already; those named {@code words} are shown literally.
 */
public final class Blocks {

    private static final Noun LINE = new Noun("line");
    private static final int LONGEST_LINE = 2000;

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

    /** One line each, a very long one cut; lines that no longer fit are counted in a last one. */
    public static SectionBlock lines(List<String> mrkdwn) {
        return lines(mrkdwn, 1).get(0);
    }

    /** The same over as many sections as the lines need, but at most so many. */
    public static List<SectionBlock> lines(List<String> mrkdwn, int most) {
        List<SectionBlock> sections = new ArrayList<>();
        List<String> rest = mrkdwn.stream()
                .map(line -> BlockLimits.shortenMarkup(line, LONGEST_LINE))
                .toList();
        int fits = fitting(rest, BlockLimits.SECTION_TEXT);
        while (fits < rest.size() && sections.size() < most - 1) {
            sections.add(section(String.join("\n", rest.subList(0, fits))));
            rest = rest.subList(fits, rest.size());
            fits = fitting(rest, BlockLimits.SECTION_TEXT);
        }
        if (fits < rest.size()) {
            fits = fitting(rest, BlockLimits.SECTION_TEXT - LINE.more(999_999).length() - 1);
            rest = Stream.concat(rest.stream().limit(fits), Stream.of(LINE.more(rest.size() - fits)))
                    .toList();
        }
        sections.add(section(String.join("\n", rest)));
        return sections;
    }

    /** How many of the first lines go into a text of that length. */
    private static int fitting(List<String> lines, int room) {
        int left = room + 1;
        int fitting = 0;
        while (fitting < lines.size() && lines.get(fitting).length() < left) {
            left -= lines.get(fitting).length() + 1;
            fitting++;
        }
        return fitting;
    }

    /** As many as there is room for; where that is not all, a last one says how many are missing. */
    public static List<LayoutBlock> bounded(List<? extends LayoutBlock> blocks, int most) {
        if (blocks.size() <= most) {
            return List.copyOf(blocks);
        }
        List<LayoutBlock> shown = new ArrayList<>(blocks.subList(0, most - 1));
        shown.add(context(new Noun("part").more(blocks.size() - shown.size()) + ", for which there is no room here"));
        return List.copyOf(shown);
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
