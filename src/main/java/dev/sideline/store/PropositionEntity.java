package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Proposition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposition, as stored. */
@Entity
@Table(name = "propositions")
class PropositionEntity extends FactEntity {

    static final Binding<PropositionEntity> BINDING = Binding.of(
                    Kind.PROPOSITION, PropositionEntity.class, PropositionEntity::new)
            .tie(Proposition.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Proposition.VERSION, "edition", e -> e.edition, (e, value) -> e.edition = value)
            .tie(Proposition.OWNER, "owner", e -> e.owner, (e, value) -> e.owner = value)
            .tie(Proposition.SPONSOR, "sponsor", e -> e.sponsor, (e, value) -> e.sponsor = value)
            .tie(Proposition.SUMMARY, "summary", e -> e.summary, (e, value) -> e.summary = value)
            .tie(Proposition.REVIEWED_ON, "reviewedOn", e -> e.reviewedOn, (e, value) -> e.reviewedOn = value)
            .tie(Proposition.KEPT_REASON, "keptReason", e -> e.keptReason, (e, value) -> e.keptReason = value)
            .tie(Proposition.FOR_WHOM, "forWhom", e -> e.forWhom, (e, value) -> e.forWhom = value)
            .tie(Proposition.DEPARTMENTS, "departments", e -> e.departments, (e, value) -> e.departments = value);

    private @Nullable String name;

    private @Nullable String edition;

    private @Nullable Long owner;

    private @Nullable Long sponsor;

    private @Nullable String summary;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    @Column(name = "kept_reason")
    private @Nullable String keptReason;

    @Column(name = "for_whom")
    private @Nullable String forWhom;

    private @Nullable String departments;
}
