package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.nudge.Episode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A topic that a manager was shown, as stored. */
@Entity
@Table(name = "digest_topics")
@SuppressWarnings("UnusedVariable") // queries read them
class TopicEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topics")
    @SequenceGenerator(name = "topics", sequenceName = "weekly_ids", allocationSize = 500)
    private @Nullable Long id;

    private long manager;

    private String play = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Kind subjectKind = Kind.ACCOUNT;

    @Column(name = "subject_id")
    private long subjectId;

    private long rep;

    @Column(name = "shown_at")
    private Instant shownAt = Instant.EPOCH;

    @Column(name = "not_useful_at")
    private @Nullable Instant notUsefulAt;

    static TopicEntity of(Person.Id manager, Episode.Key topic, Instant at) {
        TopicEntity entity = new TopicEntity();
        entity.manager = manager.value();
        entity.play = topic.play();
        entity.subjectKind = topic.subject().kind();
        entity.subjectId = topic.subject().id();
        entity.rep = topic.to().value();
        entity.shownAt = at;
        return entity;
    }

    void callNotUseful(Instant at) {
        notUsefulAt = at;
    }
}
