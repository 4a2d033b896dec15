package dev.sideline.store;

import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ties the fields of one kind of fact to the attributes of its entity, in the order of the fields, so that reading,
 * changing, importing and auditing are loops over the fields, the same for every kind.
 */
final class Binding<E extends FactEntity> {

    /** What is selected before the fields' attributes. */
    private static final int LEADING = 3;

    private final Kind kind;
    private final Class<E> entity;
    private final Supplier<E> create;
    private final List<Tie<E, ?>> ties = new ArrayList<>();

    private Binding(Kind kind, Class<E> entity, Supplier<E> create) {
        this.kind = kind;
        this.entity = entity;
        this.create = create;
    }

    static <E extends FactEntity> Binding<E> of(Kind kind, Class<E> entity, Supplier<E> create) {
        return new Binding<>(kind, entity, create);
    }

    /** Ties the next field. */
    <T> Binding<E> tie(Field<T> field, String attribute, Getter<E, T> get, Setter<E, T> set) {
        if (field.kind() != kind || field.index() != ties.size()) {
            throw new IllegalArgumentException(field + " is out of place");
        }
        ties.add(new Tie<>(field, attribute, get, set));
        return this;
    }

    Kind kind() {
        return kind;
    }

    Class<E> entity() {
        return entity;
    }

    String entityName() {
        return entity.getSimpleName();
    }

    E create() {
        return create.get();
    }

    String attribute(Field<?> field) {
        return ties.get(field.index()).attribute();
    }

    /** What to select of an entity {@code e} for {@link #row}. */
    String selection() {
        return ties.stream()
                .map(tie -> "e." + tie.attribute())
                .collect(Collectors.joining(", ", "e.id, e.version, e.guesses, ", ""));
    }

    /** How many columns that is. */
    int width() {
        return LEADING + ties.size();
    }

    /** The row from what was selected, which begins at {@code from} in the columns. */
    Row row(@Nullable Object[] columns, int from) {
        @Nullable Object[] values = new @Nullable Object[ties.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = StoredForm.read(columns[from + LEADING + i]);
        }
        return Row.stored(
                kind,
                (Long) Objects.requireNonNull(columns[from]),
                (Long) Objects.requireNonNull(columns[from + 1]),
                values,
                FactEntity.names((String) columns[from + 2]));
    }

    Row row(E source) {
        @Nullable Object[] values = new @Nullable Object[ties.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = StoredForm.read(ties.get(i).get().of(source));
        }
        return Row.stored(kind, source.id(), source.version(), values, source.guesses());
    }

    /** Writes what differs, and says which fields did, in their value or in being a guess. */
    Set<String> write(Row row, E into) {
        Set<String> changed = new TreeSet<>();
        for (Tie<E, ?> tie : ties) {
            if (tie.write(row, into)) {
                changed.add(tie.field().name());
            }
        }
        Set<String> before = into.guesses();
        Schema.table(kind).fields().stream()
                .filter(field -> row.guessed(field) != before.contains(field.name()))
                .forEach(field -> changed.add(field.name()));
        into.guesses(row.guesses());
        return changed;
    }

    @FunctionalInterface
    interface Getter<E, T> {
        @Nullable T of(E entity);
    }

    @FunctionalInterface
    interface Setter<E, T> {
        void set(E entity, @Nullable T value);
    }

    private record Tie<E, T>(Field<T> field, String attribute, Getter<E, T> get, Setter<E, T> set) {

        boolean write(Row row, E into) {
            T wanted = StoredForm.of(row.get(field));
            if (Objects.equals(wanted, StoredForm.of(get.of(into)))) {
                return false;
            }
            set.set(into, wanted);
            return true;
        }
    }
}
