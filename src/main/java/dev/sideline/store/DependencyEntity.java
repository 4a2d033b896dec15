package dev.sideline.store;

import dev.sideline.account.Dependency;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dependency, as stored. */
@Entity
@Table(name = "dependencies")
class DependencyEntity extends FactEntity {

    static final Binding<DependencyEntity> BINDING = Binding.of(
                    Kind.DEPENDENCY, DependencyEntity.class, DependencyEntity::new)
            .tie(Dependency.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(Dependency.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Dependency.CONFIRMED_ON, "confirmedOn", e -> e.confirmedOn, (e, value) -> e.confirmedOn = value)
            .tie(Dependency.CONFIRMED_BY, "confirmedBy", e -> e.confirmedBy, (e, value) -> e.confirmedBy = value);

    private @Nullable Long deal;

    private @Nullable String name;

    @Column(name = "confirmed_on")
    private @Nullable LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    @Convert(converter = PartyText.class)
    private @Nullable Party confirmedBy;
}
