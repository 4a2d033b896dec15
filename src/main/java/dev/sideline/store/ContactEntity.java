package dev.sideline.store;

import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client's person, as stored. */
@Entity
@Table(name = "contacts")
class ContactEntity extends FactEntity {

    static final Binding<ContactEntity> BINDING = Binding.of(Kind.CONTACT, ContactEntity.class, ContactEntity::new)
            .tie(Contact.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Contact.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Contact.TITLE, "title", e -> e.title, (e, value) -> e.title = value)
            .tie(Contact.DEPARTMENT, "department", e -> e.department, (e, value) -> e.department = value)
            .tie(Contact.LEVEL, "level", e -> e.level, (e, value) -> e.level = value)
            .tie(Contact.EMAIL, "email", e -> e.email, (e, value) -> e.email = value)
            .tie(Contact.REPORTS_TO, "reportsTo", e -> e.reportsTo, (e, value) -> e.reportsTo = value)
            .tie(Contact.DECISION_MAKER, "decisionMaker", e -> e.decisionMaker, (e, value) -> e.decisionMaker = value)
            .tie(Contact.HELD_BY, "heldBy", e -> e.heldBy, (e, value) -> e.heldBy = value)
            .tie(Contact.LEFT_ON, "leftOn", e -> e.leftOn, (e, value) -> e.leftOn = value)
            .tie(Contact.BOUNCED_ON, "bouncedOn", e -> e.bouncedOn, (e, value) -> e.bouncedOn = value);

    private @Nullable Long account;

    private @Nullable String name;

    private @Nullable String title;

    private @Nullable String department;

    private @Nullable Integer level;

    private @Nullable String email;

    @Column(name = "reports_to")
    private @Nullable Long reportsTo;

    @Column(name = "decision_maker")
    private @Nullable Boolean decisionMaker;

    @Column(name = "held_by")
    private @Nullable Long heldBy;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "bounced_on")
    private @Nullable LocalDate bouncedOn;
}
