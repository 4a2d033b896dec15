package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.DeliveryState.Light;
import dev.sideline.account.Person;
import dev.sideline.digest.WeekFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an account stood in a week, as stored; added and removed, never changed. */
@Entity
@Table(name = "weekly_facts")
class WeekFactEntity {

    /** What {@link #fact} reads, of an entity named {@code e}. */
    static final String SELECTION = "e.monday, e.account, e.rep, e.major, e.proven, e.met, e.wanted, e.light";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weekly")
    @SequenceGenerator(name = "weekly", sequenceName = "weekly_ids", allocationSize = 500)
    @SuppressWarnings("UnusedVariable") // the database needs one
    private @Nullable Long id;

    private LocalDate monday = LocalDate.EPOCH;

    private long account;

    private long rep;

    private boolean major;

    private boolean proven;

    private @Nullable Integer met;

    private int wanted;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Light light = Light.NONE;

    static WeekFactEntity of(WeekFact fact) {
        WeekFactEntity entity = new WeekFactEntity();
        entity.monday = fact.monday();
        entity.account = fact.account().value();
        entity.rep = fact.rep().value();
        entity.major = fact.major();
        entity.proven = fact.proven();
        entity.met = fact.met();
        entity.wanted = fact.wanted();
        entity.light = fact.light();
        return entity;
    }

    static WeekFact fact(Object[] columns) {
        return new WeekFact(
                (LocalDate) columns[0],
                new Account.Id((Long) columns[1]),
                new Person.Id((Long) columns[2]),
                (Boolean) columns[3],
                (Boolean) columns[4],
                (Integer) columns[5],
                (Integer) columns[6],
                (Light) columns[7]);
    }
}
