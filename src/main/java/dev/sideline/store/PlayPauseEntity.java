package dev.sideline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A play that paused itself, or did so before, as stored. */
@Entity
@Table(name = "play_pauses")
class PlayPauseEntity {

    @Id
    private String play = "";

    private @Nullable String why;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "counts_from")
    private @Nullable Instant countsFrom;

    static PlayPauseEntity of(String play) {
        PlayPauseEntity entity = new PlayPauseEntity();
        entity.play = play;
        return entity;
    }

    String play() {
        return play;
    }

    /** Null when it is on. */
    @Nullable String why() {
        return why;
    }

    void pause(String reason, Instant at) {
        why = StoredForm.text(reason);
        pausedAt = at;
    }

    void resume(Instant at) {
        why = null;
        pausedAt = null;
        countsFrom = at;
    }
}
