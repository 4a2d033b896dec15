package dev.sideline.store;

import dev.sideline.account.Deal;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;

/** Stores days joined with {@code ;}. */
@Converter
public final class DaysText extends TextConverter<List<LocalDate>>
        implements AttributeConverter<List<LocalDate>, String> {
    public DaysText() {
        super(Deal.SLIPPED_ON.type());
    }
}
