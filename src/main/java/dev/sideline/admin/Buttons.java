package dev.sideline.admin;

/** The action ids of the buttons that this room draws; what follows a colon tells several in one message apart. */
final class Buttons {

    /** Opens the form of a play; the value is its id. */
    static final String PLAY = "admin.play";

    /** Opens a form with settings of the workspace; the value is the name of a {@link Topic}. */
    static final String SETTINGS = "admin.settings";

    /** Shows a page of the audit; the value is an {@link AuditPage}. */
    static final String AUDIT = "admin.audit";

    /** Runs a job now; the value is what would be typed behind {@code run}. */
    static final String RUN = "admin.run";

    /** Opens the form that hands over; the value is the internal id of whoever left, or empty for what nobody owns. */
    static final String HAND_OVER = "admin.hand_over";

    private Buttons() {}

    /** What the settings of the workspace are about; each has a form of its own. */
    enum Topic {
        AMOUNTS("Amounts and mode"),
        STAGES("Stages"),
        HOLIDAYS("Holidays");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
