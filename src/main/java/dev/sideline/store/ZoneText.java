package dev.sideline.store;

import dev.sideline.account.Person;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;

/** Stores a time zone as its id. */
@Converter
public final class ZoneText extends TextConverter<ZoneId> implements AttributeConverter<ZoneId, String> {
    public ZoneText() {
        super(Person.TIME_ZONE.type());
    }
}
