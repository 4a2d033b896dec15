package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;

/** A form of this room. */
interface Sheet extends AccountForm {

    /** @param metadata carries the account and what else is known */
    Form draw(Caller caller, AccountSnapshot account, Metadata metadata);
}
