package dev.sideline.store;

import dev.sideline.account.Fit;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A judgement of fit, as stored. */
@Entity
@Table(name = "judgements")
class FitJudgementEntity extends FactEntity {

    static final Binding<FitJudgementEntity> BINDING = Binding.of(
                    Kind.JUDGEMENT, FitJudgementEntity.class, FitJudgementEntity::new)
            .tie(FitJudgement.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(FitJudgement.JUNIOR, "junior", e -> e.junior, (e, value) -> e.junior = value)
            .tie(FitJudgement.JUNIOR_SAID, "juniorSaid", e -> e.juniorSaid, (e, value) -> e.juniorSaid = value)
            .tie(FitJudgement.SENIOR, "senior", e -> e.senior, (e, value) -> e.senior = value)
            .tie(FitJudgement.SENIOR_SAID, "seniorSaid", e -> e.seniorSaid, (e, value) -> e.seniorSaid = value)
            .tie(FitJudgement.ON, "onDate", e -> e.onDate, (e, value) -> e.onDate = value);

    private @Nullable Long deal;

    private @Nullable Long junior;

    @Column(name = "junior_said")
    @Enumerated(EnumType.STRING)
    private @Nullable Fit juniorSaid;

    private @Nullable Long senior;

    @Column(name = "senior_said")
    @Enumerated(EnumType.STRING)
    private @Nullable Fit seniorSaid;

    @Column(name = "on_date")
    private @Nullable LocalDate onDate;
}
