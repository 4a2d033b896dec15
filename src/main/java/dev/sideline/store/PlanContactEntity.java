package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.PlanContact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A contact of an engagement plan, as stored. */
@Entity
@Table(name = "plan_contacts")
class PlanContactEntity extends FactEntity {

    static final Binding<PlanContactEntity> BINDING = Binding.of(
                    Kind.PLAN_CONTACT, PlanContactEntity.class, PlanContactEntity::new)
            .tie(PlanContact.PLAN, "plan", e -> e.plan, (e, value) -> e.plan = value)
            .tie(PlanContact.CONTACT, "contact", e -> e.contact, (e, value) -> e.contact = value)
            .tie(PlanContact.MET_BEFORE, "metBefore", e -> e.metBefore, (e, value) -> e.metBefore = value);

    private @Nullable Long plan;

    private @Nullable Long contact;

    @Column(name = "met_before")
    private @Nullable Boolean metBefore;
}
