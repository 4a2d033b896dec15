package dev.sideline.account;

/** Somebody beside the owner who works an account and may see and edit it. */
public record TeamMember(Row row) {

    static final Table TABLE = Table.keyed(Kind.ACCOUNT_TEAM);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<Long> PERSON = TABLE.requiredRef("person", Kind.PERSON);

    static {
        TABLE.knownBy(ACCOUNT, PERSON);
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public Person.Id person() {
        return new Person.Id(row.need(PERSON));
    }
}
