package dev.sideline.store;

import dev.sideline.account.Approval;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An approval, as stored. */
@Entity
@Table(name = "approvals")
class ApprovalEntity extends FactEntity {

    static final Binding<ApprovalEntity> BINDING = Binding.of(Kind.APPROVAL, ApprovalEntity.class, ApprovalEntity::new)
            .tie(Approval.PROPOSITION, "proposition", e -> e.proposition, (e, value) -> e.proposition = value)
            .tie(Approval.DEPARTMENT, "department", e -> e.department, (e, value) -> e.department = value)
            .tie(Approval.EXECUTIVE, "executive", e -> e.executive, (e, value) -> e.executive = value)
            .tie(Approval.APPROVED_ON, "approvedOn", e -> e.approvedOn, (e, value) -> e.approvedOn = value);

    private @Nullable Long proposition;

    private @Nullable String department;

    private @Nullable Long executive;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;
}
