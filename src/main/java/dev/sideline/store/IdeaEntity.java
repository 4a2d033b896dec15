package dev.sideline.store;

import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An idea, as stored. */
@Entity
@Table(name = "ideas")
class IdeaEntity extends FactEntity {

    static final Binding<IdeaEntity> BINDING = Binding.of(Kind.IDEA, IdeaEntity.class, IdeaEntity::new)
            .tie(Idea.PERSON, "person", e -> e.person, (e, value) -> e.person = value)
            .tie(Idea.TEXT, "ideaText", e -> e.ideaText, (e, value) -> e.ideaText = value)
            .tie(Idea.SUBMITTED_ON, "submittedOn", e -> e.submittedOn, (e, value) -> e.submittedOn = value)
            .tie(Idea.PROPOSITION, "proposition", e -> e.proposition, (e, value) -> e.proposition = value);

    private @Nullable Long person;

    @Column(name = "idea_text")
    private @Nullable String ideaText;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    private @Nullable Long proposition;
}
