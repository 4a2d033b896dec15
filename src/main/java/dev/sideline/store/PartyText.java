package dev.sideline.store;

import dev.sideline.account.Delivery;
import dev.sideline.account.Party;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores somebody on either side as {@code CONTACT:12}. */
@Converter
public final class PartyText extends TextConverter<Party> implements AttributeConverter<Party, String> {
    public PartyText() {
        super(Delivery.TEAM_CONFIRMED_BY.type());
    }
}
