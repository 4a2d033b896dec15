package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import dev.sideline.digest.Praised;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What got better for a rep, as stored; written anew each day. */
@Entity
@Table(name = "praises")
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

    Praised value() {
        return new Praised(new Person.Id(rep), new Account.Id(account), words, since);
    }
}
