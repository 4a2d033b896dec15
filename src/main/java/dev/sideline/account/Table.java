package dev.sideline.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one kind of fact, in the order of the interchange file's columns. Where the file has a column
 * {@code id}, rows are known by it ({@link #hasOwnId()}); otherwise by the values of their {@link #key()} fields.
 */
public final class Table {

    private final Kind kind;
    private final boolean ownId;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Field<?>> key = new ArrayList<>();

    private Table(Kind kind, boolean ownId) {
        this.kind = kind;
        this.ownId = ownId;
    }

    static Table withId(Kind kind) {
        return new Table(kind, true);
    }

    static Table keyed(Kind kind) {
        return new Table(kind, false);
    }

    public Kind kind() {
        return kind;
    }

    public boolean hasOwnId() {
        return ownId;
    }

    public List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    public List<Field<?>> key() {
        return Collections.unmodifiableList(key);
    }

    public Optional<Field<?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    Field<String> text(String name) {
        return add(name, new FieldType.Text(), false);
    }

    Field<String> requiredText(String name) {
        return add(name, new FieldType.Text(), true);
    }

    Field<Integer> whole(String name, int least, int most) {
        return add(name, new FieldType.Whole(least, most), false);
    }

    Field<BigDecimal> decimal(String name) {
        return add(name, new FieldType.Decimal(), false);
    }

    Field<LocalDate> day(String name) {
        return add(name, new FieldType.Day(), false);
    }

    Field<LocalDate> requiredDay(String name) {
        return add(name, new FieldType.Day(), true);
    }

    Field<List<LocalDate>> days(String name) {
        return add(name, new FieldType.Days(), false);
    }

    Field<Instant> moment(String name) {
        return add(name, new FieldType.Moment(), false);
    }

    Field<Boolean> flag(String name) {
        return add(name, new FieldType.Flag(), false);
    }

    <E extends Enum<E>> Field<E> choice(String name, Class<E> of) {
        return add(name, new FieldType.Choice<>(of), false);
    }

    <E extends Enum<E>> Field<E> requiredChoice(String name, Class<E> of) {
        return add(name, new FieldType.Choice<>(of), true);
    }

    <E extends Enum<E>> Field<List<E>> choices(String name, Class<E> of) {
        return add(name, new FieldType.Choices<>(new FieldType.Choice<>(of)), false);
    }

    Field<Long> ref(String name, Kind to) {
        return add(name, new FieldType.Ref(to), false);
    }

    Field<Long> requiredRef(String name, Kind to) {
        return add(name, new FieldType.Ref(to), true);
    }

    Field<List<Long>> refs(String name, Kind to) {
        return add(name, new FieldType.Refs(to), false);
    }

    <T> Field<T> field(String name, FieldType<T> type) {
        return add(name, type, false);
    }

    /** Marks the fields that together name a row of a kind without an id of its own. */
    void knownBy(Field<?>... names) {
        Collections.addAll(key, names);
    }

    private <T> Field<T> add(String name, FieldType<T> type, boolean required) {
        Field<T> field = new Field<>(kind, name, type, fields.size(), required);
        fields.add(field);
        return field;
    }
}
