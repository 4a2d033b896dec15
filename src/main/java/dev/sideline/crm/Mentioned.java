package dev.sideline.crm;

import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.util.List;

/** Whether a row speaks of a person of ours. */
final class Mentioned {

    private Mentioned() {}

    static boolean in(Row row, Person.Id person) {
        return (row.kind() == Kind.PERSON && row.id() == person.value())
                || Schema.table(row.kind()).fields().stream().anyMatch(field -> names(row, field, person));
    }

    private static <T> boolean names(Row row, Field<T> field, Person.Id person) {
        T value = row.get(field);
        if (field.type() instanceof FieldType.Ref one) {
            return one.to() == Kind.PERSON && Long.valueOf(person.value()).equals(value);
        }
        if (field.type() instanceof FieldType.Refs many) {
            return many.to() == Kind.PERSON && value instanceof List<?> ids && ids.contains(person.value());
        }
        if (value instanceof Party party) {
            return party.kind() == Kind.PERSON && party.id() == person.value();
        }
        return value instanceof PersonOrName someone && person.equals(someone.person());
    }
}
