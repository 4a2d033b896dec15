package dev.sideline.store;

import dev.sideline.account.Campaign;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A campaign, as stored. */
@Entity
@Table(name = "campaigns")
class CampaignEntity extends FactEntity {

    static final Binding<CampaignEntity> BINDING = Binding.of(Kind.CAMPAIGN, CampaignEntity.class, CampaignEntity::new)
            .tie(Campaign.PROPOSITION, "proposition", e -> e.proposition, (e, value) -> e.proposition = value)
            .tie(Campaign.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Campaign.OWNER, "owner", e -> e.owner, (e, value) -> e.owner = value)
            .tie(Campaign.CONDITION, "eligibility", e -> e.eligibility, (e, value) -> e.eligibility = value)
            .tie(Campaign.STARTS_ON, "startsOn", e -> e.startsOn, (e, value) -> e.startsOn = value)
            .tie(Campaign.ENDS_ON, "endsOn", e -> e.endsOn, (e, value) -> e.endsOn = value)
            .tie(Campaign.LAUNCH_ON, "launchOn", e -> e.launchOn, (e, value) -> e.launchOn = value);

    private @Nullable Long proposition;

    private @Nullable String name;

    private @Nullable Long owner;

    private @Nullable String eligibility;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "launch_on")
    private @Nullable LocalDate launchOn;
}
