package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A touch, as stored. */
@Entity
@Table(name = "touches")
class TouchEntity extends FactEntity {

    static final Binding<TouchEntity> BINDING = Binding.of(Kind.TOUCH, TouchEntity.class, TouchEntity::new)
            .tie(Touch.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Touch.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(Touch.CAMPAIGN, "campaign", e -> e.campaign, (e, value) -> e.campaign = value)
            .tie(Touch.AT, "atTime", e -> e.atTime, (e, value) -> e.atTime = value)
            .tie(Touch.STATUS, "status", e -> e.status, (e, value) -> e.status = value)
            .tie(Touch.KIND, "kind", e -> e.kind, (e, value) -> e.kind = value)
            .tie(Touch.PURPOSE, "purpose", e -> e.purpose, (e, value) -> e.purpose = value)
            .tie(Touch.OUR_PEOPLE, "ourPeople", e -> e.ourPeople, (e, value) -> e.ourPeople = value)
            .tie(Touch.CONTACTS, "contacts", e -> e.contacts, (e, value) -> e.contacts = value)
            .tie(Touch.LEAD, "leadPerson", e -> e.leadPerson, (e, value) -> e.leadPerson = value)
            .tie(Touch.AGENDA_OWNER, "agendaOwner", e -> e.agendaOwner, (e, value) -> e.agendaOwner = value)
            .tie(Touch.TWO_WAY, "twoWay", e -> e.twoWay, (e, value) -> e.twoWay = value)
            .tie(Touch.PROPOSAL, "proposal", e -> e.proposal, (e, value) -> e.proposal = value)
            .tie(Touch.OUTCOME, "outcome", e -> e.outcome, (e, value) -> e.outcome = value)
            .tie(Touch.NOTE, "note", e -> e.note, (e, value) -> e.note = value);

    private @Nullable Long account;

    private @Nullable Long deal;

    private @Nullable Long campaign;

    @Column(name = "at_time")
    private @Nullable Instant atTime;

    @Enumerated(EnumType.STRING)
    private @Nullable TouchStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable TouchKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Purpose purpose;

    @Column(name = "our_people")
    @Convert(converter = IdsText.class)
    private @Nullable List<Long> ourPeople;

    @Convert(converter = IdsText.class)
    private @Nullable List<Long> contacts;

    @Column(name = "lead_person")
    private @Nullable Long leadPerson;

    @Column(name = "agenda_owner")
    private @Nullable Long agendaOwner;

    @Column(name = "two_way")
    private @Nullable Boolean twoWay;

    private @Nullable Boolean proposal;

    private @Nullable String outcome;

    private @Nullable String note;
}
