package dev.sideline.chat;

/** The action ids of buttons that ask a colleague for something by name; each opens a form. */
public final class AskButtons {

    /** To come to a planned meeting; the value is the touch's internal id. */
    public static final String TO_COME = "ask.to-come";

    /** To judge whether a deal fits; the value is the deal's internal id. */
    public static final String SIGN_OFF = "ask.sign-off";

    /** To approve a proposition; the value is the proposition's internal id. */
    public static final String APPROVAL = "ask.approval";

    private AskButtons() {}
}
