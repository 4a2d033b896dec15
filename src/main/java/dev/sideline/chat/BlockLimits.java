package dev.sideline.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Slack's limits for messages and views, and how to stay within them. */
public final class BlockLimits {

    public static final int MESSAGE_BLOCKS = 50;
    public static final int VIEW_BLOCKS = 100;
    public static final int SECTION_TEXT = 3000;
    public static final int HEADER_TEXT = 150;
    public static final int BUTTON_TEXT = 75;
    public static final int BUTTON_VALUE = 2000;
    public static final int OPTION_TEXT = 75;
    public static final int OPTIONS = 100;
    public static final int MODAL_TITLE = 24;
    public static final int LABEL = 2000;
    public static final int PLACEHOLDER = 150;
    public static final int METADATA = 3000;
    public static final int INPUT_TEXT = 3000;
    public static final int ALT_TEXT = 2000;
    public static final int HINT = 2000;
    public static final int ACTION_ELEMENTS = 25;
    public static final int MENU_OPTIONS = 5;

    /** What {@link #lines} takes of a section; the rest is for what stands above and below them. */
    private static final int LINES_TEXT = 2700;

    private BlockLimits() {}

    /** The first {@code most} of a list, and a last line "and 12 more promises" where some were left out. */
    public static <T, R> List<R> bounded(
            List<T> all, int most, Noun noun, Function<T, R> draw, Function<String, R> more) {
        if (all.size() <= most) {
            return all.stream().map(draw).toList();
        }
        List<R> drawn = new ArrayList<>(all.subList(0, most).stream().map(draw).toList());
        drawn.add(more.apply(noun.more(all.size() - most)));
        return List.copyOf(drawn);
    }

    /**
     * The first of a list, a line each, at most {@code most} of them and no more than one section holds under a heading;
     * a last line counts the others.
     */
    public static <T> List<String> lines(List<T> all, int most, Noun noun, Function<T, String> draw) {
        int room = LINES_TEXT;
        int fit = 0;
        for (T one : all.subList(0, Math.min(all.size(), most))) {
            room -= draw.apply(one).length() + 1;
            if (room < 0) {
                break;
            }
            fit++;
        }
        return bounded(all, fit, noun, draw, more -> more);
    }

    /** Cuts to that many UTF-16 units at most, never inside a character, with an ellipsis where something is missing. */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The same for markup: never inside an escaped sign or a link either. */
    public static String shortenMarkup(String mrkdwn, int most) {
        if (mrkdwn.length() <= most) {
            return mrkdwn;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(mrkdwn.charAt(end - 1))) {
            end--;
        }
        String kept = mrkdwn.substring(0, end);
        int sign = kept.lastIndexOf('&');
        if (sign > kept.lastIndexOf(';')) {
            kept = kept.substring(0, sign);
        }
        int link = kept.lastIndexOf('<');
        if (link > kept.lastIndexOf('>')) {
            kept = kept.substring(0, link);
        }
        return kept.stripTrailing() + "…";
    }
}
