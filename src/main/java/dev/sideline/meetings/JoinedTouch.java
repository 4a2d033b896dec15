package dev.sideline.meetings;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Touch;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the touch that a leader is asked about. */
record JoinedTouch(Visible visible) {

    /** Only what is asked about is shown of the account. */
    record Found(AccountSnapshot account, Touch touch) {

        String accountName() {
            return Mrkdwn.escape(account.account().name());
        }

        List<String> contacts() {
            return account.contacts().stream()
                    .filter(contact -> touch.contacts().contains(contact.id()))
                    .map(Contact::name)
                    .toList();
        }

        /** As in "with Dana Lee on 6 Nov 2026". */
        String withWhomAndWhen(Caller caller) {
            LocalDate day = LocalDate.ofInstant(Objects.requireNonNullElse(touch.at(), caller.at()), caller.zone());
            return (contacts().isEmpty() ? "" : "with " + Mrkdwn.names(contacts()) + " ") + "on " + Mrkdwn.day(day);
        }
    }

    /** @throws UserError when it is gone, or they do not take part in it */
    Found of(Caller caller, long account, @Nullable Long touch) {
        return visible.joined(caller.viewer(), new Account.Id(account)).stream()
                .flatMap(all -> all.touches().stream()
                        .filter(one -> touch != null && one.id().value() == touch)
                        .filter(caller.viewer()::joins)
                        .map(one -> new Found(all, one)))
                .findFirst()
                .orElseThrow(() -> new UserError("That meeting is not there any more, or you are no longer on it."));
    }
}
