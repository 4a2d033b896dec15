package dev.sideline.transfers;

import dev.sideline.account.Role;
import dev.sideline.chat.Caller;
import dev.sideline.chat.UserError;

/** The guard of forms that outlive the role of who was shown them. */
final class AdminOnly {

    private AdminOnly() {}

    static Caller check(Caller caller) {
        if (!caller.viewer().is(Role.ADMIN)) {
            throw new UserError("Only an admin can do that.");
        }
        return caller;
    }
}
