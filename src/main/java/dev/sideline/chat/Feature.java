package dev.sideline.chat;

import java.util.List;

/** What one room answers to. */
public record Feature(
        List<CommandHandler> commands,
        List<ActionHandler> actions,
        List<FormHandler> forms,
        List<OptionsHandler> options,
        List<TaskForms> taskForms,
        List<ShortcutHandler> shortcuts) {

    /** A room without shortcuts. */
    public Feature(
            List<CommandHandler> commands,
            List<ActionHandler> actions,
            List<FormHandler> forms,
            List<OptionsHandler> options,
            List<TaskForms> taskForms) {
        this(commands, actions, forms, options, taskForms, List.of());
    }
}
