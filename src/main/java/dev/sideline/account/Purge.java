package dev.sideline.account;

import java.time.Instant;

/** Empties the database when the workspace has gone. What the workspace is called stays, so that no other moves in. */
public interface Purge {

    /** The setting: for how many days everything is kept after the app was uninstalled. */
    String GRACE_DAYS = "purge.after_days";

    int GRACE_DAYS_BY_DEFAULT = 30;

    /** The app was uninstalled; the first moment counts. */
    void uninstalled(Instant at);

    /** The app is installed: whatever was said before of an uninstall counts no more. */
    void installed();

    /** Deletes everything when the app was uninstalled and the days of grace are over; whether it did. */
    boolean ifDue(Instant now);

    /** Deletes everything. */
    void everything();
}
