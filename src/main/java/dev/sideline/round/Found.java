package dev.sideline.round;

import dev.sideline.chat.Caller;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;

/** Finds the nudge that somebody means. */
final class Found {

    private Found() {}

    /** @throws UserError when there is none, or it is somebody else's */
    static Nudge nudge(NudgeLog log, String value, Caller caller) {
        if (!value.matches("\\d{1,18}")) {
            throw gone();
        }
        Nudge nudge = log.find(new Nudge.Id(Long.parseLong(value))).orElseThrow(Found::gone);
        if (!nudge.episode().key().to().equals(caller.viewer().id())) {
            throw gone();
        }
        return nudge;
    }

    private static UserError gone() {
        return new UserError("That one is not there any more. `/coach` shows what stands now.");
    }
}
