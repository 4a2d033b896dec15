package dev.sideline.people;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Outbox;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.util.List;

/** Sends each invitation once. */
final class Invitations {

    private final PreferenceBook book;
    private final NudgeLog log;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Directory directory;

    Invitations(PreferenceBook book, NudgeLog log, Outbox outbox, Transactions transactions, Directory directory) {
        this.book = book;
        this.log = log;
        this.outbox = outbox;
        this.transactions = transactions;
        this.directory = directory;
    }

    Roster roster(Company company) {
        return Roster.of(company, book.all(), directory.members());
    }

    /**
     * Invites whoever can be invited and never was. Each is a transaction of its own: what was sent before something
     * went wrong stays sent and is not sent again.
     *
     * @return how many were invited by this call
     */
    int send(Caller by) {
        List<Person> toInvite = roster(by.viewer().company()).toInvite();
        return (int) toInvite.stream().filter(person -> invite(person, by)).count();
    }

    private boolean invite(Person person, Caller by) {
        return transactions.run(() -> {
            log.lock(person.id());
            Preferences before = book.of(person.id());
            if (before.invitedAt() != null || before.optedInAt() != null) {
                return false;
            }
            book.keep(before.invited(by.at()));
            outbox.put(
                    Invitation.deliveryTo(person.id()),
                    person.id(),
                    Invitation.PURPOSE,
                    Invitation.draw(person, before, by.slackId()),
                    by.at());
            return true;
        });
    }
}
