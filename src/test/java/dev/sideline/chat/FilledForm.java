package dev.sideline.chat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form as somebody fills it in: what it held when it opened, and what they entered. */
public final class FilledForm {

    private final View view;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FilledForm(View view) {
        this.view = view;
    }

    public static FilledForm of(Form form) {
        FilledForm filled = new FilledForm(form.view());
        form.view().getBlocks().forEach(block -> {
            if (block instanceof InputBlock input) {
                List<String> held = held(input);
                if (!held.isEmpty()) {
                    filled.values.put(input.getBlockId(), held);
                }
            }
        });
        return filled;
    }

    public static FilledForm of(Reply reply) {
        if (reply instanceof Reply.Open open) {
            return of(open.form());
        }
        if (reply instanceof Reply.Turn turn) {
            return of(turn.form());
        }
        throw new AssertionError("no form opens: " + reply);
    }

    /** Enters something; nothing empties the field. */
    public FilledForm enter(String blockId, String... entered) {
        if (!fields().contains(blockId)) {
            throw new AssertionError("the form has no field " + blockId);
        }
        if (entered.length == 0) {
            values.remove(blockId);
        } else {
            values.put(blockId, List.of(entered));
        }
        return this;
    }

    private Set<String> fields() {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .collect(Collectors.toSet());
    }

    public Map<String, List<String>> values() {
        return Map.copyOf(values);
    }

    public Submission by(Caller caller) {
        return new Submission(
                caller,
                Objects.requireNonNullElse(view.getCallbackId(), ""),
                Objects.requireNonNullElse(view.getPrivateMetadata(), ""),
                Map.copyOf(values));
    }

    /** The errors at the fields; fails when there is none, or one where the form has no field. */
    public Map<String, String> refused(Caller caller, FormHandler handler) {
        if (handler.check(by(caller)) instanceof FormHandler.Wrong wrong
                && !wrong.errors().isEmpty()) {
            if (!fields().containsAll(wrong.errors().keySet())) {
                throw new AssertionError("an error at a field that is not there: " + wrong.errors());
            }
            return wrong.errors();
        }
        throw new AssertionError("the form was taken: " + values);
    }

    /** What comes of saving it. */
    public Reply save(Caller caller, FormHandler handler) {
        FormHandler.Verdict verdict = handler.check(by(caller));
        if (verdict instanceof FormHandler.Right right) {
            return right.commit().get();
        }
        throw new AssertionError("refused: " + verdict);
    }

    private static List<String> held(InputBlock input) {
        Object element = input.getElement();
        if (element instanceof PlainTextInputElement text) {
            return one(text.getInitialValue());
        } else if (element instanceof DatePickerElement date) {
            return one(date.getInitialDate());
        } else if (element instanceof TimePickerElement time) {
            return one(time.getInitialTime());
        } else if (element instanceof StaticSelectElement select) {
            return option(select.getInitialOption());
        } else if (element instanceof ExternalSelectElement lookup) {
            return option(lookup.getInitialOption());
        } else if (element instanceof MultiExternalSelectElement many) {
            return options(many.getInitialOptions());
        } else if (element instanceof CheckboxesElement boxes) {
            return options(boxes.getInitialOptions());
        } else if (element instanceof UsersSelectElement user) {
            return one(user.getInitialUser());
        }
        throw new AssertionError("how does somebody fill in " + element);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> option(@Nullable OptionObject option) {
        return option == null ? List.of() : List.of(option.getValue());
    }

    private static List<String> options(@Nullable List<OptionObject> options) {
        return options == null
                ? List.of()
                : options.stream().map(OptionObject::getValue).toList();
    }
}
