package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Plan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An engagement plan, as stored. */
@Entity
@Table(name = "plans")
class PlanEntity extends FactEntity {

    static final Binding<PlanEntity> BINDING = Binding.of(Kind.PLAN, PlanEntity.class, PlanEntity::new)
            .tie(Plan.REP, "rep", e -> e.rep, (e, value) -> e.rep = value)
            .tie(Plan.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Plan.STARTED_ON, "startedOn", e -> e.startedOn, (e, value) -> e.startedOn = value)
            .tie(Plan.TARGET, "targetText", e -> e.targetText, (e, value) -> e.targetText = value);

    private @Nullable Long rep;

    private @Nullable Long account;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "target_text")
    private @Nullable String targetText;
}
