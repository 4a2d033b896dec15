package dev.sideline.chat;

import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;

/** A button that opens the form for a task, whichever room has it. */
public final class TaskButton {

    /** Its action id; the value is what {@link #about} wrote. */
    public static final String ACTION = "account.task";

    private static final String TASK = "task";

    private TaskButton() {}

    /** A task and what it is about, to be carried by a button or an option; more can be added. */
    public static Metadata about(Task task, long account) {
        return Metadata.NONE.with(TASK, task).with(Metadata.ACCOUNT, account);
    }

    /** The task of what {@link #about} wrote; null for something else. */
    public static @Nullable Task task(Metadata about) {
        String name = about.text(TASK);
        return name == null ? null : Task.valueOf(name);
    }

    public static ButtonElement of(String words, Metadata about) {
        return Blocks.button(words, ACTION + ":" + about.text(TASK), about.encode());
    }
}
