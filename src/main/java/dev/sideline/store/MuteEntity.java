package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mute, as stored. */
@Entity
@Table(name = "mutes")
class MuteEntity extends FactEntity {

    static final Binding<MuteEntity> BINDING = Binding.of(Kind.MUTE, MuteEntity.class, MuteEntity::new)
            .tie(Mute.PLAY, "play", e -> e.play, (e, value) -> e.play = value)
            .tie(Mute.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Mute.PERSON, "person", e -> e.person, (e, value) -> e.person = value)
            .tie(Mute.UNTIL, "untilDate", e -> e.untilDate, (e, value) -> e.untilDate = value)
            .tie(Mute.REASON, "reason", e -> e.reason, (e, value) -> e.reason = value);

    private @Nullable String play;

    private @Nullable Long account;

    private @Nullable Long person;

    @Column(name = "until_date")
    private @Nullable LocalDate untilDate;

    private @Nullable String reason;
}
