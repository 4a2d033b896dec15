package dev.sideline.accounts;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is peculiar to the form of one kind of fact; the way of a form is the same for all, see {@link SheetForm}. */
sealed interface Sheet permits AccountSheet, ContactSheet, DealSheet, QualifySheet, SignOffSheet {

    Kind kind();

    String callbackId();

    /** Under which the form's metadata carries the row's id; absent while it is a new one. */
    String idKey();

    Entries entries();

    /**
     * @param row what is filled in
     * @param notice mrkdwn to be read first; null for none
     */
    Form draw(Caller caller, Row row, Metadata metadata, @Nullable String notice);

    /** A new row as it begins, less what the form asks for. */
    Row blank(Metadata metadata);

    /** What is wrong beyond the single fields, by block id. */
    Map<String, String> problems(Submission submission, Metadata metadata);

    /** @throws dev.sideline.chat.UserError when the person may not have the row like this */
    void allow(Caller caller, Row row);

    /** The row with what follows from a change, such as the day of a new stage. */
    default Row settle(@Nullable Row before, Row typed, Submission submission) {
        return typed;
    }

    /** Changes other rows in the same transaction where that follows. */
    default void alongside(Facts.Changes changes, long id, Row after) {}

    /** The account whose facts changed; null for none. */
    @Nullable Long account(long id, Row after);

    Message confirmation(@Nullable Row before, Row after, long id);
}
