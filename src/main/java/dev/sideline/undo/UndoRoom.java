package dev.sideline.undo;

import dev.sideline.account.Facts;
import dev.sideline.account.Undo;
import dev.sideline.chat.Feature;
import dev.sideline.chat.TaskForms;
import java.util.List;

/** Everything of this room, put together. */
public final class UndoRoom {

    private final Feature feature;

    public UndoRoom(Undo undo, Facts facts, TaskForms.Done done) {
        TakeBack takeBack = new TakeBack(undo, facts, done);
        feature = new Feature(
                List.of(new UndoCommand(undo, takeBack)),
                List.of(new UndoButton(takeBack)),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same, with a button under every confirmation of a change that takes it back. */
    public static TaskForms.Done offering(Undo undo, TaskForms.Done done) {
        return new UndoOffer(undo, done);
    }

    public Feature feature() {
        return feature;
    }
}
