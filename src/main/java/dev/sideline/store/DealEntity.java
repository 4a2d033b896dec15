package dev.sideline.store;

import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal, as stored. */
@Entity
@Table(name = "deals")
class DealEntity extends FactEntity {

    static final Binding<DealEntity> BINDING = Binding.of(Kind.DEAL, DealEntity.class, DealEntity::new)
            .tie(Deal.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Deal.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Deal.OWNER, "owner", e -> e.owner, (e, value) -> e.owner = value)
            .tie(Deal.STAGE, "stage", e -> e.stage, (e, value) -> e.stage = value)
            .tie(Deal.STAGE_SINCE, "stageSince", e -> e.stageSince, (e, value) -> e.stageSince = value)
            .tie(Deal.AMOUNT, "amount", e -> e.amount, (e, value) -> e.amount = value)
            .tie(Deal.CURRENCY, "currency", e -> e.currency, (e, value) -> e.currency = value)
            .tie(Deal.OPENED_ON, "openedOn", e -> e.openedOn, (e, value) -> e.openedOn = value)
            .tie(Deal.EXPECTED_CLOSE, "expectedClose", e -> e.expectedClose, (e, value) -> e.expectedClose = value)
            .tie(Deal.SLIPS, "slips", e -> e.slips, (e, value) -> e.slips = value)
            .tie(Deal.SLIPPED_ON, "slippedOn", e -> e.slippedOn, (e, value) -> e.slippedOn = value)
            .tie(Deal.CLOSED_ON, "closedOn", e -> e.closedOn, (e, value) -> e.closedOn = value)
            .tie(Deal.AWARENESS, "awareness", e -> e.awareness, (e, value) -> e.awareness = value)
            .tie(Deal.PROBLEM, "problem", e -> e.problem, (e, value) -> e.problem = value)
            .tie(Deal.EXPECTATIONS_ON, "expectationsOn", e -> e.expectationsOn, (e, value) -> e.expectationsOn = value)
            .tie(Deal.PROCESS_ON, "processOn", e -> e.processOn, (e, value) -> e.processOn = value)
            .tie(Deal.FIT, "fit", e -> e.fit, (e, value) -> e.fit = value)
            .tie(Deal.FIT_ON, "fitOn", e -> e.fitOn, (e, value) -> e.fitOn = value)
            .tie(Deal.FIT_BY, "fitBy", e -> e.fitBy, (e, value) -> e.fitBy = value)
            .tie(Deal.SIGNED_OFF_BY, "signedOffBy", e -> e.signedOffBy, (e, value) -> e.signedOffBy = value)
            .tie(Deal.SIGNED_OFF_ON, "signedOffOn", e -> e.signedOffOn, (e, value) -> e.signedOffOn = value)
            .tie(Deal.QUALIFIED_BY, "qualifiedBy", e -> e.qualifiedBy, (e, value) -> e.qualifiedBy = value)
            .tie(Deal.RERATED_ON, "reratedOn", e -> e.reratedOn, (e, value) -> e.reratedOn = value)
            .tie(Deal.PROPOSITION, "proposition", e -> e.proposition, (e, value) -> e.proposition = value);

    private @Nullable Long account;

    private @Nullable String name;

    private @Nullable Long owner;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase stage;

    @Column(name = "stage_since")
    private @Nullable LocalDate stageSince;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "expected_close")
    private @Nullable LocalDate expectedClose;

    private @Nullable Integer slips;

    @Column(name = "slipped_on")
    @Convert(converter = DaysText.class)
    private @Nullable List<LocalDate> slippedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Awareness awareness;

    private @Nullable String problem;

    @Column(name = "expectations_on")
    private @Nullable LocalDate expectationsOn;

    @Column(name = "process_on")
    private @Nullable LocalDate processOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Fit fit;

    @Column(name = "fit_on")
    private @Nullable LocalDate fitOn;

    @Column(name = "fit_by")
    private @Nullable Long fitBy;

    @Column(name = "signed_off_by")
    private @Nullable Long signedOffBy;

    @Column(name = "signed_off_on")
    private @Nullable LocalDate signedOffOn;

    @Column(name = "qualified_by")
    private @Nullable Long qualifiedBy;

    @Column(name = "rerated_on")
    private @Nullable LocalDate reratedOn;

    private @Nullable Long proposition;
}
