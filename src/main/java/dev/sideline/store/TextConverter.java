package dev.sideline.store;

import dev.sideline.account.FieldType;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Stores a value as it is written in an interchange file. The library makes them, so they are public. */
abstract class TextConverter<T> implements AttributeConverter<T, String> {

    private final FieldType<T> type;

    TextConverter(FieldType<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : type.write(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : type.read(text);
    }
}
