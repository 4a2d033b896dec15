package dev.sideline.store;

import dev.sideline.account.Addon;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An add-on idea, as stored. */
@Entity
@Table(name = "addons")
class AddonEntity extends FactEntity {

    static final Binding<AddonEntity> BINDING = Binding.of(Kind.ADDON, AddonEntity.class, AddonEntity::new)
            .tie(Addon.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(Addon.IDEA, "idea", e -> e.idea, (e, value) -> e.idea = value)
            .tie(Addon.NOTED_ON, "notedOn", e -> e.notedOn, (e, value) -> e.notedOn = value);

    private @Nullable Long deal;

    private @Nullable String idea;

    @Column(name = "noted_on")
    private @Nullable LocalDate notedOn;
}
