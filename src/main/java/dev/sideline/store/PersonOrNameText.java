package dev.sideline.store;

import dev.sideline.account.Objection;
import dev.sideline.account.PersonOrName;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores somebody as {@code PERSON:12}, or as {@code NAME:} and the name. */
@Converter
public final class PersonOrNameText extends TextConverter<PersonOrName>
        implements AttributeConverter<PersonOrName, String> {
    public PersonOrNameText() {
        super(Objection.OWNER.type());
    }
}
