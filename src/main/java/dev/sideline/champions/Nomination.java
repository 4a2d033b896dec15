package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts.Changes;
import dev.sideline.account.Kind;
import dev.sideline.account.Nominee;
import dev.sideline.account.Row;
import dev.sideline.chat.UserError;

/** Where the facts about one champion are. */
final class Nomination {

    private Nomination() {}

    static Contact contact(AccountSnapshot account, long id) {
        return account.contacts().stream()
                .filter(contact -> contact.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This person is no longer on record at the account."));
    }

    static Nominee nominee(AccountSnapshot account, long contact) {
        return new Nominee(contact(account, contact), new Champion(row(account, contact)));
    }

    /** The champion's row, or a new one. */
    static Row row(AccountSnapshot account, long contact) {
        return account.champions().stream()
                .filter(champion -> champion.contact().value() == contact)
                .findFirst()
                .map(Champion::row)
                .orElseGet(() -> Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, contact));
    }

    static void put(Changes changes, Row row) {
        if (row.id() == 0) {
            changes.add(row);
        } else {
            changes.set(row);
        }
    }
}
