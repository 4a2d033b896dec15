package dev.sideline.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns every reference to one row into a reference to another of its kind. A row never refers to itself. */
record References(Kind kind, long from, long to) {

    Row moved(Row row) {
        Row moved = row;
        for (Field<?> field : Schema.table(row.kind()).fields()) {
            moved = moved(moved, field);
        }
        return moved;
    }

    static List<Row> naming(Facts facts, Kind kind, long id) {
        Map<List<Object>, Row> found = new LinkedHashMap<>();
        for (Kind any : Kind.values()) {
            for (Field<?> field : Schema.table(any).fields()) {
                naming(facts, field, kind, id).forEach(row -> found.put(List.of(any, row.id()), row));
            }
        }
        return List.copyOf(found.values());
    }

    @SuppressWarnings("unchecked") // the type of a field says what its values are
    private static List<Row> naming(Facts facts, Field<?> field, Kind kind, long id) {
        FieldType<?> type = field.type();
        if (type instanceof FieldType.Ref reference) {
            return reference.to() == kind ? facts.where((Field<Long>) field, id) : List.of();
        }
        if (type instanceof FieldType.Refs references) {
            return references.to() == kind ? facts.listing((Field<List<Long>>) field, id) : List.of();
        }
        if (type instanceof FieldType.EitherSide && (kind == Kind.CONTACT || kind == Kind.PERSON)) {
            return facts.where((Field<Party>) field, new Party(kind, id));
        }
        return type instanceof FieldType.Named && kind == Kind.PERSON
                ? facts.where((Field<PersonOrName>) field, PersonOrName.of(new Person.Id(id)))
                : List.of();
    }

    private <T> Row moved(Row row, Field<T> field) {
        T value = row.get(field);
        T moved = value == null ? null : moved(field.type(), value);
        if (isItself(row, field, moved)) {
            moved = null;
        }
        return Objects.equals(value, moved) ? row : row.with(field, moved);
    }

    private <T> boolean isItself(Row row, Field<T> field, @Nullable T value) {
        return field.type() instanceof FieldType.Ref reference
                && reference.to() == row.kind()
                && Objects.equals(value, row.id());
    }

    @SuppressWarnings("unchecked") // each case gives back the class that came in
    private <T> T moved(FieldType<T> type, T value) {
        if (type instanceof FieldType.Ref reference && reference.to() == kind) {
            return (T) Long.valueOf(moved((Long) value));
        }
        if (type instanceof FieldType.Refs references && references.to() == kind) {
            return (T) ((List<Long>) value).stream().map(this::moved).distinct().toList();
        }
        if (value instanceof Party party && party.kind() == kind) {
            return (T) new Party(kind, moved(party.id()));
        }
        if (value instanceof PersonOrName someone && kind == Kind.PERSON && someone.person() != null) {
            return (T) PersonOrName.of(new Person.Id(moved(someone.person().value())));
        }
        return value;
    }

    private long moved(long id) {
        return id == from ? to : id;
    }
}
