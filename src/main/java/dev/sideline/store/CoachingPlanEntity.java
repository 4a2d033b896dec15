package dev.sideline.store;

import dev.sideline.account.CoachingPlan;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A coaching plan, as stored. */
@Entity
@Table(name = "coaching_plans")
class CoachingPlanEntity extends FactEntity {

    static final Binding<CoachingPlanEntity> BINDING = Binding.of(
                    Kind.COACHING_PLAN, CoachingPlanEntity.class, CoachingPlanEntity::new)
            .tie(CoachingPlan.MANAGER, "manager", e -> e.manager, (e, value) -> e.manager = value)
            .tie(CoachingPlan.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(CoachingPlan.WRITTEN_ON, "writtenOn", e -> e.writtenOn, (e, value) -> e.writtenOn = value)
            .tie(CoachingPlan.TEXT, "planText", e -> e.planText, (e, value) -> e.planText = value);

    private @Nullable Long manager;

    private @Nullable Long account;

    @Column(name = "written_on")
    private @Nullable LocalDate writtenOn;

    @Column(name = "plan_text")
    private @Nullable String planText;
}
