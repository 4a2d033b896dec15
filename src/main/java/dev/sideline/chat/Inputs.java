package dev.sideline.chat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of forms. The block id names the field in a {@link Submission}; what is filled in at first may be null. A
 * field must be filled in unless it is made {@link #optional}.
 */
public final class Inputs {

    /** The value of a box that is ticked. */
    public static final String TICKED = "true";

    /** How many files one field takes. */
    public static final int MOST_FILES = 10;

    private static final String ELEMENT = "value";

    private Inputs() {}

    public static InputBlock text(String blockId, String label, @Nullable String filledIn, int most) {
        return line(blockId, label, filledIn, most, false);
    }

    /** Several lines of text, at most 3,000 characters. */
    public static InputBlock paragraph(String blockId, String label, @Nullable String filledIn) {
        return line(blockId, label, filledIn, BlockLimits.INPUT_TEXT, true);
    }

    public static InputBlock date(String blockId, String label, @Nullable LocalDate filledIn) {
        return field(
                blockId,
                label,
                DatePickerElement.builder()
                        .actionId(ELEMENT)
                        .initialDate(filledIn == null ? null : filledIn.toString())
                        .build());
    }

    /** A time of day; it comes back as {@code HH:mm}. */
    public static InputBlock time(String blockId, String label, @Nullable LocalTime filledIn) {
        return field(
                blockId,
                label,
                TimePickerElement.builder()
                        .actionId(ELEMENT)
                        .initialTime(
                                filledIn == null
                                        ? null
                                        : filledIn.truncatedTo(ChronoUnit.MINUTES)
                                                .toString())
                        .build());
    }

    /**
     * One of at most 100, the chosen one among them; a hint says where there are more. The first value may be null or one
     * that is not offered, then none is chosen.
     */
    public static InputBlock select(String blockId, String label, List<OptionObject> options, @Nullable Object chosen) {
        OptionObject first = options.stream()
                .filter(option -> option.getValue().equals(String.valueOf(chosen)))
                .findFirst()
                .orElse(null);
        List<OptionObject> offered = offered(options, first);
        InputBlock input = field(
                blockId,
                label,
                StaticSelectElement.builder()
                        .actionId(ELEMENT)
                        .options(offered)
                        .initialOption(first)
                        .build());
        return offered.size() == options.size()
                ? input
                : hint(
                        input,
                        "There is room for the first " + BlockLimits.OPTIONS + " of " + options.size() + " alone.");
    }

    private static List<OptionObject> offered(List<OptionObject> options, @Nullable OptionObject chosen) {
        List<OptionObject> offered = new ArrayList<>(options.subList(0, Math.min(options.size(), BlockLimits.OPTIONS)));
        if (chosen != null && !offered.contains(chosen)) {
            offered.set(offered.size() - 1, chosen);
        }
        return offered;
    }

    /** One of an enum's constants; the value is the constant's name. */
    public static <E extends Enum<E>> InputBlock choice(
            String blockId, String label, List<E> constants, Function<E, String> words, @Nullable E chosen) {
        return select(
                blockId,
                label,
                constants.stream()
                        .map(one -> option(one.name(), words.apply(one)))
                        .toList(),
                chosen == null ? null : chosen.name());
    }

    /** Yes, no, or never recorded. */
    public static InputBlock yesNo(String blockId, String label, @Nullable Boolean chosen) {
        return optional(select(blockId, label, List.of(option(true, "Yes"), option(false, "No")), chosen));
    }

    /** Any number of these, each a box to tick; the values are the chosen ones. */
    public static InputBlock ticks(
            String blockId, String label, List<OptionObject> options, Collection<? extends Object> chosen) {
        Set<String> ticked = chosen.stream().map(String::valueOf).collect(Collectors.toSet());
        List<OptionObject> initial = options.stream()
                .filter(option -> ticked.contains(option.getValue()))
                .toList();
        return field(
                blockId,
                label,
                CheckboxesElement.builder()
                        .actionId(ELEMENT)
                        .options(options)
                        .initialOptions(initial.isEmpty() ? null : initial)
                        .build());
    }

    /** A box to tick; its value is {@link #TICKED}, and it is absent when not ticked. */
    public static InputBlock tick(String blockId, String label, String words, boolean ticked) {
        List<OptionObject> box = List.of(option(TICKED, words));
        return optional(field(
                blockId,
                label,
                CheckboxesElement.builder()
                        .actionId(ELEMENT)
                        .options(box)
                        .initialOptions(ticked ? box : null)
                        .build()));
    }

    /** One of what the {@link OptionsHandler} with this action id finds. */
    public static InputBlock lookup(String blockId, String label, String actionId, @Nullable OptionObject chosen) {
        return field(
                blockId,
                label,
                ExternalSelectElement.builder()
                        .actionId(actionId)
                        .minQueryLength(0)
                        .initialOption(chosen)
                        .build());
    }

    /** Any number of what the {@link OptionsHandler} with this action id finds. */
    public static InputBlock lookupMany(String blockId, String label, String actionId, List<OptionObject> chosen) {
        return field(
                blockId,
                label,
                MultiExternalSelectElement.builder()
                        .actionId(actionId)
                        .minQueryLength(0)
                        .initialOptions(chosen.isEmpty() ? null : chosen)
                        .build());
    }

    /** Files of these types, such as {@code csv}, at most ten; the values are their ids for {@link FileShare#fetch}. */
    public static InputBlock files(String blockId, String label, List<String> types) {
        return field(
                blockId,
                label,
                FileInputElement.builder()
                        .actionId(ELEMENT)
                        .filetypes(types)
                        .maxFiles(MOST_FILES)
                        .build());
    }

    /** Somebody of the Slack workspace; the value is a Slack user id. */
    public static InputBlock user(String blockId, String label, @Nullable String slackId) {
        return field(
                blockId,
                label,
                UsersSelectElement.builder()
                        .actionId(ELEMENT)
                        .initialUser(slackId)
                        .build());
    }

    public static OptionObject option(Object value, String words) {
        return OptionObject.builder()
                .text(Blocks.plain(words, BlockLimits.OPTION_TEXT))
                .value(String.valueOf(value))
                .build();
    }

    /** A field that is told to the {@link ActionHandler} for its action id as soon as something is chosen in it. */
    public static InputBlock telling(InputBlock input) {
        input.setDispatchAction(true);
        return input;
    }

    public static InputBlock optional(InputBlock input) {
        input.setOptional(true);
        return input;
    }

    /** The same field with a line of help under it, after what stands there already. */
    public static InputBlock hint(InputBlock input, String words) {
        PlainTextObject there = input.getHint();
        input.setHint(Blocks.plain(there == null ? words : there.getText() + " " + words, BlockLimits.HINT));
        return input;
    }

    /** The chosen constant of an enum; null when none was chosen. */
    public static <E extends Enum<E>> @Nullable E chosen(Submission submission, String blockId, Class<E> of) {
        return submission
                .text(blockId)
                .flatMap(name -> Arrays.stream(of.getEnumConstants())
                        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst())
                .orElse(null);
    }

    /** What is on record already is kept whole as far as Slack allows: saving the form would else cut it. */
    private static InputBlock line(String blockId, String label, @Nullable String filledIn, int most, boolean long_) {
        String text = filledIn == null || filledIn.isBlank() ? "" : filledIn;
        int room = Math.max(most, Math.min(text.length(), BlockLimits.INPUT_TEXT));
        InputBlock input = field(
                blockId,
                label,
                PlainTextInputElement.builder()
                        .actionId(ELEMENT)
                        .multiline(long_)
                        .maxLength(room)
                        .initialValue(text.isEmpty() ? null : BlockLimits.shorten(text, room))
                        .build());
        return text.length() <= room
                ? input
                : hint(input, "What is on record is longer than this field takes: its end is not shown.");
    }

    private static InputBlock field(String blockId, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(blockId)
                .label(Blocks.plain(label, BlockLimits.LABEL))
                .element(element)
                .build();
    }
}
