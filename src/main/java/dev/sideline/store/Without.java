package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a row when somebody is taken out of it.
 *
 * @param row null when nothing is left: it was about them alone
 * @param spelled whether it spelled their name out
 */
record Without(@Nullable Row row, boolean spelled) {

    /** Others are called that. */
    private static final Set<Field<?>> NAMES_OF_OTHERS =
            Set.of(Contact.NAME, Contact.EMAIL, Person.NAME, Person.EMAIL, Account.NAME);

    /** @param name null where texts are to stay as they are */
    static Without contact(long contact, @Nullable NameIn name, Row before) {
        Without left = new Without(before, false);
        if (before.kind() == Kind.CONTACT && before.id() == contact) {
            return new Without(null, false);
        }
        for (Field<?> field : Schema.table(before.kind()).fields()) {
            left = left.without(contact, name, field);
        }
        return left;
    }

    private <T> Without without(long contact, @Nullable NameIn name, Field<T> field) {
        Row now = row;
        T value = now == null ? null : now.get(field);
        if (now == null || value == null) {
            return this;
        }
        if (names(field, value, contact)) {
            return new Without(field.required() ? null : now.with(field, null), spelled);
        }
        if (field.type() instanceof FieldType.Refs many
                && many.to() == Kind.CONTACT
                && value instanceof List<?> all
                && all.contains(contact)) {
            return new Without(now.with(field, less(field, all, contact)), spelled);
        }
        return name == null || NAMES_OF_OTHERS.contains(field) ? this : unspelled(now, field, value, name);
    }

    private static boolean names(Field<?> field, Object value, long contact) {
        return (field.type() instanceof FieldType.Ref one && one.to() == Kind.CONTACT && value.equals(contact))
                || value.equals(new Party(Kind.CONTACT, contact));
    }

    private static <T> T less(Field<T> field, List<?> all, long contact) {
        return field.type()
                .read(String.join(
                        ";",
                        all.stream()
                                .filter(id -> !id.equals(contact))
                                .map(String::valueOf)
                                .toList()));
    }

    private <T> Without unspelled(Row now, Field<T> field, T value, NameIn name) {
        boolean text = value instanceof String || (value instanceof PersonOrName someone && someone.person() == null);
        String written = text ? field.type().write(value) : "";
        return name.isSpelledIn(written)
                ? new Without(now.with(field, field.type().read(name.takenOutOf(written))), true)
                : this;
    }
}
