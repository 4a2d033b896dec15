package dev.sideline.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that the bot answers to; refuses to be built when two handlers claim the same name. */
public final class Registry {

    private final Map<String, CommandHandler> commands;
    private final Map<String, ActionHandler> actions;
    private final Map<String, FormHandler> forms;
    private final Map<String, OptionsHandler> options;
    private final Map<String, TaskForms> tasks;
    private final Map<String, ShortcutHandler> shortcuts;

    /** @throws IllegalArgumentException when a name is claimed twice */
    public Registry(List<Feature> features) {
        commands = index(
                features, Feature::commands, handler -> Stream.of(handler.spec().word()));
        actions = index(features, Feature::actions, handler -> handler.actionIds().stream());
        forms = index(features, Feature::forms, handler -> Stream.of(handler.callbackId()));
        options = index(features, Feature::options, handler -> Stream.of(handler.actionId()));
        tasks = index(features, Feature::taskForms, handler -> handler.tasks().stream()
                .map(Task::name));
        shortcuts = index(
                features,
                Feature::shortcuts,
                handler -> Stream.of(handler.spec().callbackId()));
    }

    /** In the order of the features. */
    public List<CommandHandler> commands() {
        return List.copyOf(commands.values());
    }

    public Optional<CommandHandler> command(String word) {
        return Optional.ofNullable(commands.get(word));
    }

    /** Of every button and menu that is answered. */
    public Set<String> actionIds() {
        return Set.copyOf(actions.keySet());
    }

    public Optional<ActionHandler> action(String actionId) {
        return Optional.ofNullable(actions.get(actionId));
    }

    public Optional<FormHandler> form(String callbackId) {
        return Optional.ofNullable(forms.get(callbackId));
    }

    /** Of every form that is taken. */
    public Set<String> formIds() {
        return Set.copyOf(forms.keySet());
    }

    public Optional<OptionsHandler> options(String actionId) {
        return Optional.ofNullable(options.get(actionId));
    }

    public Optional<TaskForms> task(Task task) {
        return Optional.ofNullable(tasks.get(task.name()));
    }

    /** In the order of the features. */
    public List<ShortcutHandler> shortcuts() {
        return List.copyOf(shortcuts.values());
    }

    public Optional<ShortcutHandler> shortcut(String callbackId) {
        return Optional.ofNullable(shortcuts.get(callbackId));
    }

    private static <H> Map<String, H> index(
            List<Feature> features, Function<Feature, List<H>> part, Function<H, Stream<String>> names) {
        Map<String, H> byName = new LinkedHashMap<>();
        features.stream().flatMap(feature -> part.apply(feature).stream()).forEach(handler -> names.apply(handler)
                .forEach(name -> {
                    if (byName.putIfAbsent(name, handler) != null) {
                        throw new IllegalArgumentException("two handlers for '" + name + "'");
                    }
                }));
        return byName;
    }
}
