package dev.sideline.touches;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Feature;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.ShortcutHandler;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything about touches that others can ask for. */
public final class TouchesRoom {

    /** The shortcuts that this room answers to. */
    public static final List<ShortcutHandler.Spec> SHORTCUTS = List.of(TouchShortcuts.LOG, TouchShortcuts.SAVE);

    private final Visible visible;
    private final Facts facts;
    private final TouchOpener opener;
    private final Sentences sentences;
    private final TaskForms.Done done;

    /**
     * @param promises where a sentence about a promise leads
     * @param departures where a sentence about somebody who left leads
     * @param registry asked for the forms of other rooms, only while somebody is answered
     */
    public TouchesRoom(
            Visible visible,
            Facts facts,
            SaidPromise.Opener promises,
            DepartureForm departures,
            TaskForms.Done done,
            Supplier<Registry> registry) {
        this.visible = visible;
        this.facts = facts;
        this.opener = new TouchOpener(new Glossary(new Workable(visible), this::proposition));
        this.sentences = new Sentences(opener, new Sentences.Elsewhere(promises, departures, registry));
        this.done = done;
    }

    /** Reads promises in plain words. */
    public static SaidPromise.Reader promiseReader(Visible visible) {
        return new PromiseWords(new TouchOpener(new Glossary(new Workable(visible), id -> "")));
    }

    private String proposition(long id) {
        Row row = facts.find(Kind.PROPOSITION, id);
        return row == null ? "" : new Proposition(row).name();
    }

    public Feature feature() {
        return new Feature(
                List.of(new LogCommand(opener, sentences)),
                List.of(new TouchActions(opener, sentences)),
                List.of(new TouchKeeper(new Workable(visible), facts, done)),
                List.of(new AccountsToLogOn(visible)),
                List.of(opener),
                TouchShortcuts.of(opener, new QuotedTouch(new Workable(visible), opener)));
    }

    /** @param commands finds the command for a word, as the registry does */
    public PlainWords plainWords(Function<String, Optional<CommandHandler>> commands) {
        return new Heard(sentences, commands);
    }
}
