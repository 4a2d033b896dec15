package dev.sideline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A week that is written for good, as stored. */
@Entity
@Table(name = "weekly_runs")
class WeekRunEntity {

    @Id
    private LocalDate monday = LocalDate.EPOCH;

    @Column(name = "closed_at")
    @SuppressWarnings("UnusedVariable") // for whoever wonders when
    private Instant closedAt = Instant.EPOCH;

    static WeekRunEntity of(LocalDate monday, Instant at) {
        WeekRunEntity entity = new WeekRunEntity();
        entity.monday = monday;
        entity.closedAt = at;
        return entity;
    }
}
