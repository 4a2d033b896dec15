package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores roles joined with {@code ;}. */
@Converter
public final class RolesText extends TextConverter<List<Role>> implements AttributeConverter<List<Role>, String> {
    public RolesText() {
        super(Person.ROLES.type());
    }
}
