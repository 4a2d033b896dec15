package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Seniority;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody of ours, as stored. */
@Entity
@Table(name = "people")
class PersonEntity extends FactEntity {

    static final Binding<PersonEntity> BINDING = Binding.of(Kind.PERSON, PersonEntity.class, PersonEntity::new)
            .tie(Person.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Person.EMAIL, "email", e -> e.email, (e, value) -> e.email = value)
            .tie(Person.SLACK_ID, "slackId", e -> e.slackId, (e, value) -> e.slackId = value)
            .tie(Person.ROLES, "roles", e -> e.roles, (e, value) -> e.roles = value)
            .tie(Person.SENIORITY, "seniority", e -> e.seniority, (e, value) -> e.seniority = value)
            .tie(Person.GRADUATED_ON, "graduatedOn", e -> e.graduatedOn, (e, value) -> e.graduatedOn = value)
            .tie(Person.MANAGER, "manager", e -> e.manager, (e, value) -> e.manager = value)
            .tie(Person.COUNTRY, "country", e -> e.country, (e, value) -> e.country = value)
            .tie(Person.TIME_ZONE, "timeZone", e -> e.timeZone, (e, value) -> e.timeZone = value)
            .tie(Person.STARTED_ON, "startedOn", e -> e.startedOn, (e, value) -> e.startedOn = value);

    private @Nullable String name;

    private @Nullable String email;

    @Column(name = "slack_id")
    private @Nullable String slackId;

    @Convert(converter = RolesText.class)
    private @Nullable List<Role> roles;

    @Enumerated(EnumType.STRING)
    private @Nullable Seniority seniority;

    @Column(name = "graduated_on")
    private @Nullable LocalDate graduatedOn;

    private @Nullable Long manager;

    private @Nullable String country;

    @Column(name = "time_zone")
    @Convert(converter = ZoneText.class)
    private @Nullable ZoneId timeZone;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;
}
