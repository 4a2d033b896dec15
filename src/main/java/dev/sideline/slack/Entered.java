package dev.sideline.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what somebody entered into a form. */
final class Entered {

    private Entered() {}

    static Submission submission(Caller caller, View view) {
        return new Submission(caller, orEmpty(view.getCallbackId()), orEmpty(view.getPrivateMetadata()), values(view));
    }

    private static Map<String, List<String>> values(View view) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (view.getState() != null && view.getState().getValues() != null) {
            view.getState().getValues().forEach((block, actions) -> {
                List<String> entered = actions.values().stream()
                        .flatMap(value -> of(value).stream())
                        .toList();
                if (!entered.isEmpty()) {
                    values.put(block, entered);
                }
            });
        }
        return values;
    }

    private static List<String> of(ViewState.Value value) {
        List<String> entered = new ArrayList<>();
        add(entered, value.getValue());
        add(entered, value.getSelectedDate());
        add(entered, value.getSelectedTime());
        add(entered, value.getSelectedDateTime());
        add(entered, value.getSelectedUser());
        add(entered, value.getSelectedChannel());
        add(entered, value.getSelectedConversation());
        add(
                entered,
                value.getSelectedOption() == null
                        ? null
                        : value.getSelectedOption().getValue());
        addAll(entered, value.getSelectedUsers());
        addAll(entered, value.getSelectedChannels());
        addAll(entered, value.getSelectedConversations());
        if (value.getSelectedOptions() != null) {
            value.getSelectedOptions().forEach(option -> add(entered, option.getValue()));
        }
        if (value.getFiles() != null) {
            value.getFiles().forEach(file -> add(entered, file.getId()));
        }
        return entered;
    }

    private static void add(List<String> entered, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            entered.add(value.toString());
        }
    }

    private static void addAll(List<String> entered, @Nullable List<String> values) {
        if (values != null) {
            entered.addAll(values);
        }
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
