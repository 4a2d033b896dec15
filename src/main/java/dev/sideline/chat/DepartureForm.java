package dev.sideline.chat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Opens the form that records that somebody left the client. */
public interface DepartureForm {

    /**
     * @param about the account, and the contact if known
     * @param leftOn null when no day was named
     * @throws UserError when the person may not
     */
    Form open(Caller caller, TaskForms.About about, @Nullable LocalDate leftOn);
}
