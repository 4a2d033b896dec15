package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.Request;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a colleague, as stored. */
@Entity
@Table(name = "requests")
class RequestEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "requests")
    @SequenceGenerator(name = "requests", sequenceName = "talk_ids", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Request.Kind kind = Request.Kind.COME;

    @Column(updatable = false)
    private long asker;

    @Column(updatable = false)
    private long addressee;

    @Column(updatable = false)
    private long about;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private @Nullable String department;

    @Column(updatable = false)
    private String why = "";

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private Request.@Nullable Said said;

    private @Nullable String reason;

    @Column(name = "instead_of_them")
    private @Nullable Long insteadOfThem;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    static RequestEntity of(Request request) {
        RequestEntity entity = new RequestEntity();
        entity.kind = request.kind();
        entity.asker = request.asker().value();
        entity.addressee = request.to().value();
        entity.about = request.about();
        entity.number = request.number();
        entity.department = request.department() == null ? null : StoredForm.text(request.department());
        entity.why = StoredForm.text(request.why());
        entity.askedAt = request.askedAt();
        entity.take(request);
        return entity;
    }

    void take(Request request) {
        Request.Answer answer = request.answer();
        sentAt = request.sentAt();
        said = answer == null ? null : answer.said();
        reason = answer == null || answer.reason() == null ? null : StoredForm.text(answer.reason());
        insteadOfThem = answer == null || answer.instead() == null
                ? null
                : answer.instead().value();
        answeredAt = answer == null ? null : answer.at();
    }

    Request value() {
        return new Request(
                new Request.Id(Objects.requireNonNull(id)),
                kind,
                new Person.Id(asker),
                new Person.Id(addressee),
                about,
                number,
                department,
                why,
                askedAt,
                sentAt,
                said == null || answeredAt == null
                        ? null
                        : new Request.Answer(
                                said, reason, insteadOfThem == null ? null : new Person.Id(insteadOfThem), answeredAt));
    }
}
