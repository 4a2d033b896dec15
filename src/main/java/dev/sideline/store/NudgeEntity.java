package dev.sideline.store;

import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Telling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nudge, as stored. */
@Entity
@Table(name = "nudges")
class NudgeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nudges")
    @SequenceGenerator(name = "nudges", sequenceName = "nudge_ids", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long episode;

    /** Its place among the nudges of its episode, from 1; ids of several nodes are in no order. */
    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private Nudge.State state = Nudge.State.WAITING;

    private @Nullable String delivery;

    @Enumerated(EnumType.STRING)
    private @Nullable Lane lane;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    private @Nullable Integer place;

    @Column(name = "as_question")
    private @Nullable Boolean asQuestion;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "snoozed_until")
    private @Nullable LocalDate snoozedUntil;

    private @Nullable String reason;

    static NudgeEntity of(long episode, int number) {
        NudgeEntity entity = new NudgeEntity();
        entity.episode = episode;
        entity.number = number;
        return entity;
    }

    void take(Nudge nudge) {
        state = nudge.state();
        Telling telling = nudge.telling();
        if (telling != null) {
            delivery = telling.delivery().toString();
            lane = telling.lane();
            toldAt = telling.at();
            toldOn = telling.on();
            place = telling.place();
            asQuestion = telling.asQuestion();
        }
        Nudge.Answer answer = nudge.answer();
        if (answer != null) {
            answeredAt = answer.at();
            snoozedUntil = answer.until();
            reason = StoredForm.of(answer.reason());
        }
    }

    Nudge value(Episode of) {
        return new Nudge(
                new Nudge.Id(Objects.requireNonNull(id, "a nudge has its id once it is kept")),
                of,
                state,
                telling(),
                answeredAt == null ? null : new Nudge.Answer(answeredAt, snoozedUntil, reason));
    }

    private @Nullable Telling telling() {
        if (delivery == null || lane == null || toldAt == null || toldOn == null || place == null) {
            return null;
        }
        return new Telling(UUID.fromString(delivery), lane, toldAt, toldOn, place, Boolean.TRUE.equals(asQuestion));
    }
}
