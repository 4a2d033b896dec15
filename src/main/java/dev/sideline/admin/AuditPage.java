package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Person;
import dev.sideline.chat.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the audit, of whom or of what; a button carries it along.
 *
 * @param person who acted, or whose own record was changed; null for anybody
 * @param account on whose rows; null for any
 */
record AuditPage(int number, @Nullable Long person, @Nullable Long account) {

    static final int LINES = 15;

    private static final String NUMBER = "page";

    static final AuditPage FIRST = new AuditPage(0, null, null);

    static AuditPage of(Person person) {
        return new AuditPage(0, person.id().value(), null);
    }

    static AuditPage of(Account account) {
        return new AuditPage(0, null, account.id().value());
    }

    static AuditPage read(String value) {
        Metadata metadata = Metadata.read(value);
        Long number = metadata.id(NUMBER);
        return new AuditPage(
                number == null ? 0 : Math.max(0, number.intValue()),
                metadata.id(Metadata.PERSON),
                metadata.id(Metadata.ACCOUNT));
    }

    String encode() {
        return Metadata.NONE
                .with(NUMBER, number)
                .with(Metadata.PERSON, person)
                .with(Metadata.ACCOUNT, account)
                .encode();
    }

    AuditPage at(int other) {
        return new AuditPage(other, person, account);
    }

    AuditLog.Filter filter() {
        Person.Id who = person == null ? null : new Person.Id(person);
        return new AuditLog.Filter(who, account == null ? null : new Account.Id(account), who);
    }
}
