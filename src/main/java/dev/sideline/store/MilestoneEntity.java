package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone, as stored. */
@Entity
@Table(name = "milestones")
class MilestoneEntity extends FactEntity {

    static final Binding<MilestoneEntity> BINDING = Binding.of(
                    Kind.MILESTONE, MilestoneEntity.class, MilestoneEntity::new)
            .tie(Milestone.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(Milestone.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Milestone.DUE, "due", e -> e.due, (e, value) -> e.due = value)
            .tie(Milestone.REACHED_ON, "reachedOn", e -> e.reachedOn, (e, value) -> e.reachedOn = value)
            .tie(
                    Milestone.CLIENT_CONFIRMED_ON,
                    "clientConfirmedOn",
                    e -> e.clientConfirmedOn,
                    (e, value) -> e.clientConfirmedOn = value)
            .tie(Milestone.CLIENT_WORDS, "clientWords", e -> e.clientWords, (e, value) -> e.clientWords = value);

    private @Nullable Long deal;

    private @Nullable String name;

    private @Nullable LocalDate due;

    @Column(name = "reached_on")
    private @Nullable LocalDate reachedOn;

    @Column(name = "client_confirmed_on")
    private @Nullable LocalDate clientConfirmedOn;

    @Column(name = "client_words")
    private @Nullable String clientWords;
}
