package dev.sideline.people;

/** The action ids of the buttons that this room draws; what follows a colon tells several in one message apart. */
final class Buttons {

    /** Opts in to being coached. */
    static final String START = "coaching.start";

    /** Ends a pause. */
    static final String RESUME = "coaching.resume";

    /** Opens the preferences. */
    static final String PREFS = "coaching.prefs";

    /** Sends the invitations. */
    static final String INVITE = "people.invite";

    /** Shows a page of the people; the value is a {@link PeopleList.Page}. */
    static final String PAGE = "people.page";

    /** Links a person to a Slack user; the value is a {@link PeopleList.Page} with both. */
    static final String LINK = "people.link";

    /** Ends the link of a person; the value is a {@link PeopleList.Page} with the person. */
    static final String UNLINK = "people.unlink";

    /** Opens the form that links; the value is the internal id of a person, or empty. */
    static final String LINK_BY_HAND = "people.link_by_hand";

    /** Opens the form of one person; the value is a {@link PeopleList.Page} with the person. */
    static final String EDIT = "people.edit";

    /** Opens the form for somebody new. */
    static final String ADD = "people.add";

    private Buttons() {}
}
