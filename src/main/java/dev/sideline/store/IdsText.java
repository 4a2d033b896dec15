package dev.sideline.store;

import dev.sideline.account.Touch;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores ids joined with {@code ;}; they are only ever read together with their row. */
@Converter
public final class IdsText extends TextConverter<List<Long>> implements AttributeConverter<List<Long>, String> {
    public IdsText() {
        super(Touch.CONTACTS.type());
    }
}
