package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.nudge.Episode;
import dev.sideline.play.Finding;
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
import org.jspecify.annotations.Nullable;

/** An episode, as stored. */
@Entity
@Table(name = "episodes")
class EpisodeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episodes")
    @SequenceGenerator(name = "episodes", sequenceName = "nudge_ids", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String play = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", updatable = false)
    private Kind subjectKind = Kind.ACCOUNT;

    @Column(name = "subject_id", updatable = false)
    private long subjectId;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private int number;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Long account;

    private String finding = "";

    @Column(name = "next_change")
    private @Nullable LocalDate nextChange;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    static EpisodeEntity of(Finding finding, @Nullable LocalDate nextChange, int number, Instant at) {
        EpisodeEntity entity = new EpisodeEntity();
        entity.play = finding.play();
        entity.subjectKind = finding.subject().kind();
        entity.subjectId = finding.subject().id();
        entity.person = finding.to().value();
        entity.number = number;
        entity.openedAt = at;
        entity.say(finding, nextChange);
        return entity;
    }

    void take(Episode episode) {
        say(episode.finding(), episode.nextChange());
        closedAt = episode.closedAt();
    }

    Episode value() {
        return new Episode(
                new Episode.Id(id()), number, FindingJson.read(finding), nextChange, openedAt, closedAt, seenAt);
    }

    long id() {
        return Objects.requireNonNull(id, "an episode has its id once it is kept");
    }

    private void say(Finding now, @Nullable LocalDate change) {
        account = now.account() == null ? null : now.account().value();
        finding = StoredForm.text(FindingJson.write(now));
        nextChange = change;
    }
}
