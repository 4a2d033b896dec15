package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Schema;
import dev.sideline.nudge.Asked;
import dev.sideline.play.Question;
import dev.sideline.play.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A question that somebody was asked, as stored; added, and never changed. */
@Entity
@Table(name = "questions")
class QuestionEntity {

    @Id
    private String delivery = "";

    private long person;

    @Column(name = "asked_on")
    private LocalDate askedOn = LocalDate.EPOCH;

    private String play = "";

    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Kind subjectKind = Kind.ACCOUNT;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "field_kind")
    private Kind fieldKind = Kind.ACCOUNT;

    @Column(name = "field_name")
    private String fieldName = "";

    @Column(name = "row_id")
    private long rowId;

    private String words = "";

    static QuestionEntity of(Asked asked) {
        Question question = asked.question();
        QuestionEntity entity = new QuestionEntity();
        entity.delivery = asked.delivery().toString();
        entity.person = question.to().value();
        entity.askedOn = asked.on();
        entity.play = question.play();
        entity.account = question.account().value();
        entity.subjectKind = question.subject().kind();
        entity.subjectId = question.subject().id();
        entity.fieldKind = question.asks().kind();
        entity.fieldName = question.asks().name();
        entity.rowId = question.row();
        entity.words = StoredForm.text(question.text());
        return entity;
    }

    /** Empty where it asked for a field that this version does not have any more. */
    Optional<Asked> value() {
        return Schema.table(fieldKind)
                .field(fieldName)
                .map(field -> new Asked(
                        new Question(
                                play,
                                new Account.Id(account),
                                new Subject(subjectKind, subjectId),
                                new Person.Id(person),
                                field,
                                rowId,
                                words),
                        UUID.fromString(delivery),
                        askedOn));
    }
}
