package dev.sideline.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the handler for a button that somebody pressed, or a menu that they used. */
final class Buttons {

    private final Registry registry;
    private final Commands commands;
    private final PlainWords words;
    private final Desk desk;
    private final Origins origins;
    private final Seen seen;
    private final InstantSource clock;

    Buttons(
            Registry registry,
            Commands commands,
            PlainWords words,
            Desk desk,
            Origins origins,
            Seen seen,
            InstantSource clock) {
        this.registry = registry;
        this.commands = commands;
        this.words = words;
        this.desk = desk;
        this.origins = origins;
        this.seen = seen;
        this.clock = clock;
    }

    void take(BlockActionPayload payload) {
        if (payload.getActions() == null
                || payload.getActions().isEmpty()
                || !seen.first("action " + payload.getTriggerId())) {
            return;
        }
        BlockActionPayload.Action used = payload.getActions().get(0);
        String id = Entered.orEmpty(used.getActionId()).split(":", 2)[0];
        Scene scene = scene(payload);
        String value = value(used);
        if (id.equals(OwnButtons.HEAR)) {
            desk.attend(scene, true, caller -> words.heard(caller, value));
            return;
        }
        if (id.equals(OwnButtons.RUN)) {
            Commands.Typed typed = Commands.Typed.of(value);
            desk.attend(scene, commands.opensForm(typed), caller -> commands.run(typed, caller));
            return;
        }
        Optional<ActionHandler> handler = registry.action(id);
        if (handler.isPresent()) {
            Action.Surface surface = surface(payload);
            desk.attend(scene, handler.get().opensForm(id, surface), caller -> handler.get()
                    .handle(action(caller, id, value, surface, payload.getView())));
        } else if ("button".equals(used.getType()) && used.getUrl() == null) {
            desk.attend(scene, false, caller -> Reply.say("This button is no longer in use. `help` shows what is."));
        }
        // Links and inputs that are read with their form need no answer.
    }

    private Scene scene(BlockActionPayload payload) {
        String user = payload.getUser().getId();
        View view = payload.getView();
        if (view != null) {
            return Views.isModal(view)
                    ? Scene.of(origins.of(user, Views.root(view)), payload.getTriggerId())
                            .in(view)
                    : Scene.of(Origin.direct(user), payload.getTriggerId()).atHome(view.getPrivateMetadata());
        }
        ResponseLink link =
                payload.getResponseUrl() == null ? null : new ResponseLink(payload.getResponseUrl(), clock.instant());
        BlockActionPayload.Container container = payload.getContainer();
        Origin.Kind kind = container.isEphemeral() ? Origin.Kind.EPHEMERAL : Origin.Kind.MESSAGE;
        return Scene.of(
                new Origin(user, link, container.getChannelId(), container.getMessageTs(), null, kind),
                payload.getTriggerId());
    }

    private static Action.Surface surface(BlockActionPayload payload) {
        if (payload.getView() != null) {
            return Views.isModal(payload.getView()) ? Action.Surface.FORM : Action.Surface.HOME;
        }
        return payload.getContainer().isEphemeral() ? Action.Surface.EPHEMERAL : Action.Surface.MESSAGE;
    }

    private static Action action(Caller caller, String id, String value, Action.Surface surface, @Nullable View view) {
        return new Action(
                caller,
                id,
                value,
                surface,
                surface == Action.Surface.FORM && view != null ? Entered.submission(caller, view) : null);
    }

    private static String value(BlockActionPayload.Action used) {
        List<BlockActionPayload.Action.SelectedOption> options =
                used.getSelectedOptions() == null ? List.of() : used.getSelectedOptions();
        return Stream.of(
                        used.getSelectedOption() == null
                                ? null
                                : used.getSelectedOption().getValue(),
                        options.isEmpty() ? null : options.get(0).getValue(),
                        used.getSelectedUser(),
                        used.getSelectedDate(),
                        used.getSelectedTime(),
                        used.getSelectedConversation(),
                        used.getSelectedChannel(),
                        used.getValue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
