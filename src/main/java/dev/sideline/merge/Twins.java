package dev.sideline.merge;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Merging;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds two that are the same, for who may change both. */
record Twins(Workable workable, Facts facts) {

    private static final String KIND = "kind";
    private static final String STAYS = "stays";
    private static final String GOES = "goes";

    /** @param account on which they are; of two accounts the one that stays */
    record Pair(Kind kind, long account, long stays, long goes) {

        static Pair read(Metadata metadata) {
            return new Pair(
                    Kind.valueOf(Objects.requireNonNull(metadata.text(KIND))),
                    metadata.need(Metadata.ACCOUNT),
                    metadata.need(STAYS),
                    metadata.need(GOES));
        }

        Metadata metadata() {
            return Metadata.NONE
                    .with(KIND, kind)
                    .with(Metadata.ACCOUNT, account)
                    .with(STAYS, stays)
                    .with(GOES, goes);
        }
    }

    /**
     * @param before what stays, as it is now
     * @param joins who owned the account that goes, and needs a place on the team to go on working; null for nobody
     */
    record Found(Row before, Merging merging, Person.@Nullable Id joins) {}

    /** @throws UserError when one of them is gone, or the person may not change it */
    Found found(Caller caller, Pair pair) {
        AccountSnapshot account = workable.account(caller, pair.account());
        if (pair.kind() == Kind.ACCOUNT) {
            AccountSnapshot other = workable.account(caller, pair.goes());
            Row stays = account.account().row();
            return new Found(stays, Merging.of(stays, other.account().row(), facts), joins(account, other.account()));
        }
        Row stays = contact(account, pair.stays());
        return new Found(stays, Merging.of(stays, contact(account, pair.goes()), facts), null);
    }

    private static Person.@Nullable Id joins(AccountSnapshot account, Account other) {
        Person.Id owner = other.owner();
        boolean works = account.account().owner() == null
                || account.team().contains(owner)
                || Objects.equals(account.account().owner(), owner);
        return works ? null : owner;
    }

    private static Row contact(AccountSnapshot account, long id) {
        return account.contacts().stream()
                .filter(contact -> contact.id().value() == id)
                .map(Contact::row)
                .findFirst()
                .orElseThrow(() -> new UserError("One of them is no longer there: somebody removed or merged it."));
    }
}
