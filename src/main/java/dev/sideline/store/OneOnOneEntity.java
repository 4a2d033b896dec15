package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.OneOnOne;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation between a manager and a rep, as stored; added, and removed as a whole. */
@Entity
@Table(name = "one_on_ones")
class OneOnOneEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "talks")
    @SequenceGenerator(name = "talks", sequenceName = "talk_ids", allocationSize = 50)
    private @Nullable Long id;

    private long manager;

    private long rep;

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreed_points", joinColumns = @JoinColumn(name = "one_on_one"))
    @OrderColumn(name = "place")
    private List<AgreedPoint> agreed = new ArrayList<>();

    static OneOnOneEntity of(OneOnOne held) {
        OneOnOneEntity entity = new OneOnOneEntity();
        entity.manager = held.manager().value();
        entity.rep = held.rep().value();
        entity.heldOn = held.heldOn();
        entity.agreed =
                new ArrayList<>(held.agreed().stream().map(AgreedPoint::of).toList());
        return entity;
    }

    OneOnOne value() {
        return new OneOnOne(
                new Person.Id(manager),
                new Person.Id(rep),
                heldOn,
                agreed.stream().map(AgreedPoint::value).toList());
    }
}
