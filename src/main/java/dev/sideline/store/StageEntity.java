package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.StageEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step in a deal's history, as stored. */
@Entity
@Table(name = "stages")
class StageEntity extends FactEntity {

    static final Binding<StageEntity> BINDING = Binding.of(Kind.STAGE, StageEntity.class, StageEntity::new)
            .tie(StageEntry.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(StageEntry.STAGE, "stage", e -> e.stage, (e, value) -> e.stage = value)
            .tie(StageEntry.SINCE, "sinceDate", e -> e.sinceDate, (e, value) -> e.sinceDate = value)
            .tie(StageEntry.RECORDED_AT, "recordedAt", e -> e.recordedAt, (e, value) -> e.recordedAt = value);

    private @Nullable Long deal;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase stage;

    @Column(name = "since_date")
    private @Nullable LocalDate sinceDate;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;
}
