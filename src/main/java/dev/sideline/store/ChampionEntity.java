package dev.sideline.store;

import dev.sideline.account.Champion;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A champion, as stored. */
@Entity
@Table(name = "champions")
class ChampionEntity extends FactEntity {

    static final Binding<ChampionEntity> BINDING = Binding.of(Kind.CHAMPION, ChampionEntity.class, ChampionEntity::new)
            .tie(Champion.CONTACT, "contact", e -> e.contact, (e, value) -> e.contact = value)
            .tie(Champion.NOMINATED_ON, "nominatedOn", e -> e.nominatedOn, (e, value) -> e.nominatedOn = value)
            .tie(Champion.NOMINATED_BY, "nominatedBy", e -> e.nominatedBy, (e, value) -> e.nominatedBy = value)
            .tie(Champion.WILLING_ACT, "willingAct", e -> e.willingAct, (e, value) -> e.willingAct = value)
            .tie(Champion.WILLING_ON, "willingOn", e -> e.willingOn, (e, value) -> e.willingOn = value)
            .tie(Champion.ABLE_ACT, "ableAct", e -> e.ableAct, (e, value) -> e.ableAct = value)
            .tie(Champion.ABLE_ON, "ableOn", e -> e.ableOn, (e, value) -> e.ableOn = value)
            .tie(Champion.EXPERTISE, "expertise", e -> e.expertise, (e, value) -> e.expertise = value)
            .tie(Champion.ACCESS, "access", e -> e.access, (e, value) -> e.access = value)
            .tie(Champion.CREDIBILITY, "credibility", e -> e.credibility, (e, value) -> e.credibility = value)
            .tie(Champion.RELATIONSHIP, "relationship", e -> e.relationship, (e, value) -> e.relationship = value)
            .tie(Champion.FRIEND_ON, "friendOn", e -> e.friendOn, (e, value) -> e.friendOn = value)
            .tie(Champion.ENOUGH_REASON, "enoughReason", e -> e.enoughReason, (e, value) -> e.enoughReason = value)
            .tie(Champion.ENOUGH_ON, "enoughOn", e -> e.enoughOn, (e, value) -> e.enoughOn = value);

    private @Nullable Long contact;

    @Column(name = "nominated_on")
    private @Nullable LocalDate nominatedOn;

    @Column(name = "nominated_by")
    private @Nullable Long nominatedBy;

    @Column(name = "willing_act")
    private @Nullable String willingAct;

    @Column(name = "willing_on")
    private @Nullable LocalDate willingOn;

    @Column(name = "able_act")
    private @Nullable String ableAct;

    @Column(name = "able_on")
    private @Nullable LocalDate ableOn;

    private @Nullable Boolean expertise;

    private @Nullable Boolean access;

    private @Nullable Boolean credibility;

    private @Nullable Boolean relationship;

    @Column(name = "friend_on")
    private @Nullable LocalDate friendOn;

    @Column(name = "enough_reason")
    private @Nullable String enoughReason;

    @Column(name = "enough_on")
    private @Nullable LocalDate enoughOn;
}
