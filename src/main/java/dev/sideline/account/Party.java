package dev.sideline.account;

/** Somebody who said or confirmed something: a contact of the client, or a person of ours. */
public record Party(Kind kind, long id) {

    public Party {
        if (kind != Kind.CONTACT && kind != Kind.PERSON) {
            throw new IllegalArgumentException("a party is a contact or a person, not " + kind);
        }
    }

    public boolean isClient() {
        return kind == Kind.CONTACT;
    }

    static Party read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("must be CONTACT:<id> or PERSON:<id>");
        }
        return new Party(Kind.valueOf(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
