package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.Preferences;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Somebody's preferences, as stored; the last word counts. */
@Entity
@Table(name = "preferences")
class PreferencesEntity {

    @Id
    private long person;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "opted_in_at")
    private @Nullable Instant optedInAt;

    @Column(name = "daily_hour")
    private String dailyHour = "";

    @Column(name = "hour_chosen")
    private boolean hourChosen;

    @Enumerated(EnumType.STRING)
    @Column(name = "digest_day")
    private DayOfWeek digestDay = DayOfWeek.MONDAY;

    @Column(name = "digest_hour")
    private String digestHour = "";

    @Column(name = "paused_on")
    private @Nullable LocalDate pausedOn;

    @Column(name = "paused_until")
    private @Nullable LocalDate pausedUntil;

    static PreferencesEntity of(long person) {
        PreferencesEntity entity = new PreferencesEntity();
        entity.person = person;
        return entity;
    }

    void take(Preferences preferences) {
        invitedAt = preferences.invitedAt();
        optedInAt = preferences.optedInAt();
        dailyHour = preferences.hour().toString();
        hourChosen = preferences.hourChosen();
        digestDay = preferences.digestDay();
        digestHour = preferences.digestHour().toString();
        pausedOn = preferences.pausedOn();
        pausedUntil = preferences.pausedUntil();
    }

    Preferences value() {
        return new Preferences(
                new Person.Id(person),
                invitedAt,
                optedInAt,
                LocalTime.parse(dailyHour),
                hourChosen,
                digestDay,
                LocalTime.parse(digestHour),
                pausedOn,
                pausedUntil);
    }
}
