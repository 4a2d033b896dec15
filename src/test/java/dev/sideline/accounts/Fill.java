package dev.sideline.accounts;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in a form as a person would: what it shows stays unless it is typed over. */
final class Fill {

    private final View view;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Fill(Form form) {
        this.view = form.view();
        view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .forEach(input -> {
                    if (input.getElement() instanceof MultiExternalSelectElement many) {
                        values.put(
                                input.getBlockId(),
                                Objects.requireNonNullElse(many.getInitialOptions(), List.<OptionObject>of()).stream()
                                        .map(OptionObject::getValue)
                                        .toList());
                        return;
                    }
                    String shown = shown(input.getElement());
                    if (shown != null) {
                        values.put(input.getBlockId(), List.of(shown));
                    }
                });
    }

    static Fill in(Form form) {
        return new Fill(form);
    }

    /** An empty text clears the field. */
    Fill with(String blockId, Object entered) {
        values.put(blockId, List.of(entered.toString()));
        return this;
    }

    /** Several of a list; none clears it. */
    Fill withAll(String blockId, List<?> chosen) {
        values.put(blockId, chosen.stream().map(Object::toString).toList());
        return this;
    }

    Submission by(Caller caller) {
        return new Submission(
                caller,
                view.getCallbackId(),
                Objects.requireNonNullElse(view.getPrivateMetadata(), ""),
                Map.copyOf(values));
    }

    private static @Nullable String shown(BlockElement element) {
        if (element instanceof PlainTextInputElement text) {
            return text.getInitialValue();
        }
        if (element instanceof DatePickerElement date) {
            return date.getInitialDate();
        }
        if (element instanceof StaticSelectElement select) {
            return select.getInitialOption() == null
                    ? null
                    : select.getInitialOption().getValue();
        }
        if (element instanceof ExternalSelectElement lookup) {
            return lookup.getInitialOption() == null
                    ? null
                    : lookup.getInitialOption().getValue();
        }
        if (element instanceof CheckboxesElement boxes) {
            return boxes.getInitialOptions() == null
                    ? null
                    : boxes.getInitialOptions().get(0).getValue();
        }
        throw new IllegalArgumentException("no form of this room has a " + element);
    }
}
