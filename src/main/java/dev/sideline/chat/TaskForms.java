package dev.sideline.chat;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the forms of one room for other rooms. */
public interface TaskForms {

    Set<Task> tasks();

    /** @throws UserError when the person may not, or the thing is gone */
    Form open(Caller caller, Task task, About about);

    /**
     * What a form is about; what is not null is filled in. All are internal ids.
     *
     * @param nudge the nudge that it answers; a form keeps it in its metadata, and says so in {@link Done}
     */
    record About(
            long account,
            @Nullable Long contact,
            @Nullable Long deal,
            @Nullable Long touch,
            @Nullable Long promise,
            @Nullable Long nudge) {

        public static About account(long account) {
            return new About(account, null, null, null, null, null);
        }
    }

    /** Told by every form when it changed facts of an account, after the change is kept. */
    interface Done {
        Reply factsChanged(Caller caller, long account, @Nullable Long nudge, Reply confirmation);
    }
}
