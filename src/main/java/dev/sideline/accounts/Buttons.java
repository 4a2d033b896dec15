package dev.sideline.accounts;

import dev.sideline.chat.TaskButton;

/** The action ids of the buttons that this room draws; what follows a colon tells several in one message apart. */
final class Buttons {

    /** Shows the card of the account whose id is the value. */
    static final String SHOW = "account.show";

    /** Opens the form of a {@link dev.sideline.chat.Task}; the value is metadata with the task and what it is about. */
    static final String TASK = TaskButton.ACTION;

    /** Shows another page of the list; the value is metadata with the page and the filter. */
    static final String PAGE = "accounts.page";

    /** Opens the form for a new contact of the account whose id is the value. */
    static final String ADD_CONTACT = "contact.add";

    /** Opens the form for a new deal of the account whose id is the value. */
    static final String ADD_DEAL = "deal.add";

    static final String ADD_ACCOUNT = "account.add";

    /** Open the form of the row whose id is the value. */
    static final String EDIT_ACCOUNT = "account.edit";

    static final String EDIT_CONTACT = "contact.edit";

    static final String EDIT_DEAL = "deal.edit";

    static final String EDIT_TEAM = "account.edit-team";

    /** Opens the form that qualifies a deal of the account whose id is the value. */
    static final String QUALIFY_AT = "deal.qualify-at";

    /** Shows the deals of the account whose id is the value. */
    static final String DEALS = "deal.at";

    /** Shows the card of the deal whose id is the value. */
    static final String SHOW_DEAL = "deal.show";

    private Buttons() {}
}
