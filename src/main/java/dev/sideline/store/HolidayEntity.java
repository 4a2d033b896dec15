package dev.sideline.store;

import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which nobody works, as stored. */
@Entity
@Table(name = "holidays")
class HolidayEntity extends FactEntity {

    static final Binding<HolidayEntity> BINDING = Binding.of(Kind.HOLIDAY, HolidayEntity.class, HolidayEntity::new)
            .tie(Holiday.DATE, "onDate", e -> e.onDate, (e, value) -> e.onDate = value)
            .tie(Holiday.COUNTRY, "country", e -> e.country, (e, value) -> e.country = value);

    @Column(name = "on_date")
    private @Nullable LocalDate onDate;

    private @Nullable String country;
}
