package dev.sideline.chat;

import dev.sideline.access.Viewer;
import dev.sideline.account.Role;

/** Who may use a command. */
public enum Audience {
    EVERYBODY,
    REPS,
    MANAGERS,
    ADMINS;

    public boolean includes(Viewer viewer) {
        return switch (this) {
            case EVERYBODY -> true;
            case REPS -> viewer.is(Role.REP) || viewer.is(Role.MANAGER) || viewer.is(Role.LEADER);
            case MANAGERS -> viewer.is(Role.MANAGER);
            case ADMINS -> viewer.is(Role.ADMIN);
        };
    }
}
