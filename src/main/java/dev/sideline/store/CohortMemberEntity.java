package dev.sideline.store;

import dev.sideline.account.CohortMember;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An account of a cohort, as stored. */
@Entity
@Table(name = "cohort")
class CohortMemberEntity extends FactEntity {

    static final Binding<CohortMemberEntity> BINDING = Binding.of(
                    Kind.COHORT, CohortMemberEntity.class, CohortMemberEntity::new)
            .tie(CohortMember.CAMPAIGN, "campaign", e -> e.campaign, (e, value) -> e.campaign = value)
            .tie(CohortMember.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(CohortMember.RANK, "pitchRank", e -> e.pitchRank, (e, value) -> e.pitchRank = value)
            .tie(
                    CohortMember.INELIGIBLE_REASON,
                    "ineligibleReason",
                    e -> e.ineligibleReason,
                    (e, value) -> e.ineligibleReason = value);

    private @Nullable Long campaign;

    private @Nullable Long account;

    @Column(name = "pitch_rank")
    private @Nullable Integer pitchRank;

    @Column(name = "ineligible_reason")
    private @Nullable String ineligibleReason;
}
