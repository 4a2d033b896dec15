package dev.sideline.store;

import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A delivery, as stored. */
@Entity
@Table(name = "deliveries")
class DeliveryEntity extends FactEntity {

    static final Binding<DeliveryEntity> BINDING = Binding.of(Kind.DELIVERY, DeliveryEntity.class, DeliveryEntity::new)
            .tie(Delivery.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(Delivery.GO_LIVE, "goLive", e -> e.goLive, (e, value) -> e.goLive = value)
            .tie(
                    Delivery.DATE_CONFIRMED_ON,
                    "dateConfirmedOn",
                    e -> e.dateConfirmedOn,
                    (e, value) -> e.dateConfirmedOn = value)
            .tie(
                    Delivery.DATE_CONFIRMED_BY,
                    "dateConfirmedBy",
                    e -> e.dateConfirmedBy,
                    (e, value) -> e.dateConfirmedBy = value)
            .tie(
                    Delivery.TEAM_CONFIRMED_ON,
                    "teamConfirmedOn",
                    e -> e.teamConfirmedOn,
                    (e, value) -> e.teamConfirmedOn = value)
            .tie(
                    Delivery.TEAM_CONFIRMED_BY,
                    "teamConfirmedBy",
                    e -> e.teamConfirmedBy,
                    (e, value) -> e.teamConfirmedBy = value)
            .tie(Delivery.PROGRESS, "progress", e -> e.progress, (e, value) -> e.progress = value)
            .tie(Delivery.CLOSED_ON, "closedOn", e -> e.closedOn, (e, value) -> e.closedOn = value);

    private @Nullable Long deal;

    @Column(name = "go_live")
    private @Nullable LocalDate goLive;

    @Column(name = "date_confirmed_on")
    private @Nullable LocalDate dateConfirmedOn;

    @Column(name = "date_confirmed_by")
    @Convert(converter = PartyText.class)
    private @Nullable Party dateConfirmedBy;

    @Column(name = "team_confirmed_on")
    private @Nullable LocalDate teamConfirmedOn;

    @Column(name = "team_confirmed_by")
    @Convert(converter = PartyText.class)
    private @Nullable Party teamConfirmedBy;

    private @Nullable Integer progress;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;
}
