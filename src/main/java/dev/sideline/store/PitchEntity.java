package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pitch, as stored. */
@Entity
@Table(name = "pitches")
class PitchEntity extends FactEntity {

    static final Binding<PitchEntity> BINDING = Binding.of(Kind.PITCH, PitchEntity.class, PitchEntity::new)
            .tie(Pitch.CAMPAIGN, "campaign", e -> e.campaign, (e, value) -> e.campaign = value)
            .tie(Pitch.CONTACT, "contact", e -> e.contact, (e, value) -> e.contact = value)
            .tie(Pitch.BY, "byPerson", e -> e.byPerson, (e, value) -> e.byPerson = value)
            .tie(Pitch.PITCHED_ON, "pitchedOn", e -> e.pitchedOn, (e, value) -> e.pitchedOn = value)
            .tie(Pitch.OUTCOME, "outcome", e -> e.outcome, (e, value) -> e.outcome = value)
            .tie(Pitch.FEEDBACK, "feedback", e -> e.feedback, (e, value) -> e.feedback = value)
            .tie(
                    Pitch.INELIGIBLE_REASON,
                    "ineligibleReason",
                    e -> e.ineligibleReason,
                    (e, value) -> e.ineligibleReason = value);

    private @Nullable Long campaign;

    private @Nullable Long contact;

    @Column(name = "by_person")
    private @Nullable Long byPerson;

    @Column(name = "pitched_on")
    private @Nullable LocalDate pitchedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PitchOutcome outcome;

    private @Nullable String feedback;

    @Column(name = "ineligible_reason")
    private @Nullable String ineligibleReason;
}
