package dev.sideline.erasure;

import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.UserError;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The clients' people of the whole company, by what an admin typed. */
final class Clients {

    private final Facts facts;

    Clients(Facts facts) {
        this.facts = facts;
    }

    /** @throws UserError when it is none, or may be several */
    Account account(String typed) {
        Match<Account> match =
                new Names<>(facts.all(Kind.ACCOUNT).stream().map(Account::new).toList(), Account::name).find(typed);
        if (match instanceof Match.Found<Account> found) {
            return found.one();
        }
        if (match instanceof Match.Ambiguous<Account> several) {
            throw new UserError("Several accounts fit “" + Mrkdwn.escape(typed) + "”: "
                    + Mrkdwn.names(several.first().stream().map(Account::name).toList()) + ". Write the whole name.");
        }
        throw new UserError("I know no account called “" + Mrkdwn.escape(typed) + "”."
                + (match instanceof Match.Nearest<Account> near
                        ? " Did you mean " + Mrkdwn.escape(near.one().name()) + "?"
                        : ""));
    }

    /** Those of the account whose name fits, all of them where none does. */
    List<Contact> fitting(Account account, String typed) {
        List<Contact> contacts = facts.where(Contact.ACCOUNT, account.id().value()).stream()
                .map(Contact::new)
                .sorted(Comparator.comparing(Contact::name))
                .collect(Collectors.toList());
        List<Contact> fitting = new Names<>(contacts, Contact::name).fitting(typed, contacts.size());
        return fitting.isEmpty() ? contacts : fitting;
    }

    /** @throws UserError when they are not on record any more */
    Contact contact(long id) {
        Row row = facts.find(Kind.CONTACT, id);
        if (row == null) {
            throw new UserError("They are not on record any more.");
        }
        return new Contact(row);
    }

    Account account(Account.Id id) {
        Row row = facts.find(Kind.ACCOUNT, id.value());
        if (row == null) {
            throw new UserError("The account is not on record any more.");
        }
        return new Account(row);
    }
}
