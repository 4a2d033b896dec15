package dev.sideline.chat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of one part of Home. Which page is shown is nowhere but in Home itself: each button carries all that Home is
 * to show, with its own part turned.
 *
 * @param part a short word of its own among the parts of Home; the page is kept under it
 * @param size how many things a page holds
 */
public record HomePages(String part, int size) {

    /** The action id of the buttons; the value is {@link Metadata}, with which Home is to be shown. */
    public static final String TURN = "home.turn";

    /** Those on the page that is shown; on the last one where there are no longer so many. */
    public <T> List<T> of(List<T> all, Metadata shown) {
        int from = number(all.size(), shown) * size;
        return all.subList(from, Math.min(all.size(), from + size));
    }

    /** What stands below them: which ones they are, and the buttons to the others; nothing where there are no others. */
    public List<LayoutBlock> turns(int all, Metadata shown) {
        if (all <= size) {
            return List.of();
        }
        int number = number(all, shown);
        int last = Math.min(all, (number + 1) * size);
        List<ButtonElement> buttons = new ArrayList<>();
        if (number > 0) {
            buttons.add(button("Back", "back", shown.with(part, number == 1 ? null : number - 1)));
        }
        if (last < all) {
            buttons.add(button("More", "more", shown.with(part, number + 1)));
        }
        return List.of(
                Blocks.context(
                        number * size + 1 == last
                                ? last + " of " + all
                                : number * size + 1 + "–" + last + " of " + all),
                Blocks.buttons(buttons));
    }

    private ButtonElement button(String words, String direction, Metadata turned) {
        return Blocks.button(words, TURN + ":" + part + "-" + direction, turned.encode());
    }

    private int number(int all, Metadata shown) {
        String wanted = shown.text(part);
        int number = wanted != null && wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 0;
        return Math.min(number, Math.max(0, (all - 1) / size));
    }
}
