package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Objection;
import dev.sideline.account.PersonOrName;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An objection, as stored. */
@Entity
@Table(name = "objections")
class ObjectionEntity extends FactEntity {

    static final Binding<ObjectionEntity> BINDING = Binding.of(
                    Kind.OBJECTION, ObjectionEntity.class, ObjectionEntity::new)
            .tie(Objection.PROPOSITION, "proposition", e -> e.proposition, (e, value) -> e.proposition = value)
            .tie(Objection.DEPARTMENT, "department", e -> e.department, (e, value) -> e.department = value)
            .tie(Objection.OWNER, "owner", e -> e.owner, (e, value) -> e.owner = value)
            .tie(Objection.TEXT, "objectionText", e -> e.objectionText, (e, value) -> e.objectionText = value)
            .tie(Objection.RAISED_ON, "raisedOn", e -> e.raisedOn, (e, value) -> e.raisedOn = value)
            .tie(Objection.RESOLVED_ON, "resolvedOn", e -> e.resolvedOn, (e, value) -> e.resolvedOn = value);

    private @Nullable Long proposition;

    private @Nullable String department;

    @Convert(converter = PersonOrNameText.class)
    private @Nullable PersonOrName owner;

    @Column(name = "objection_text")
    private @Nullable String objectionText;

    @Column(name = "raised_on")
    private @Nullable LocalDate raisedOn;

    @Column(name = "resolved_on")
    private @Nullable LocalDate resolvedOn;
}
