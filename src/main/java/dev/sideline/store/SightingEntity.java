package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sighting, as stored. */
@Entity
@Table(name = "sightings")
class SightingEntity extends FactEntity {

    static final Binding<SightingEntity> BINDING = Binding.of(Kind.SIGHTING, SightingEntity.class, SightingEntity::new)
            .tie(Sighting.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Sighting.COMPETITOR, "competitor", e -> e.competitor, (e, value) -> e.competitor = value)
            .tie(Sighting.KIND, "kind", e -> e.kind, (e, value) -> e.kind = value)
            .tie(Sighting.SEEN_ON, "seenOn", e -> e.seenOn, (e, value) -> e.seenOn = value);

    private @Nullable Long account;

    private @Nullable String competitor;

    @Enumerated(EnumType.STRING)
    private @Nullable SightingKind kind;

    @Column(name = "seen_on")
    private @Nullable LocalDate seenOn;
}
