package dev.sideline.store;

import dev.sideline.digest.Praised;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What got better for a rep, as stored; written anew each day. */
@Entity
@Table(name = "praises")
@SuppressWarnings("UnusedVariable") // queries read them
class PraiseEntity {

    @Id
    private long rep;

    private long account;

    private String words = "";

    private LocalDate since = LocalDate.EPOCH;

    static PraiseEntity of(Praised praised) {
        PraiseEntity entity = new PraiseEntity();
        entity.rep = praised.rep().value();
        entity.account = praised.account().value();
        entity.words = StoredForm.text(praised.text());
        entity.since = praised.on();
        return entity;
    }
}
