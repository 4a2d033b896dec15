package dev.sideline.account;

/**
 * One column of a kind of fact: the key with which it is read from a {@link Row}, changed through {@link Facts}, and
 * found in an interchange file.
 *
 * @param index the field's place among the fields of its kind, from 0
 * @param required whether a row without it makes no sense and is rejected
 */
public record Field<T>(Kind kind, String name, FieldType<T> type, int index, boolean required) {

    @Override
    public String toString() {
        return kind.plural() + "." + name;
    }
}
