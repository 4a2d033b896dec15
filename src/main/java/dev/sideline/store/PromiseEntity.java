package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Promise;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A promise, as stored. */
@Entity
@Table(name = "promises")
class PromiseEntity extends FactEntity {

    static final Binding<PromiseEntity> BINDING = Binding.of(Kind.PROMISE, PromiseEntity.class, PromiseEntity::new)
            .tie(Promise.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(Promise.DEAL, "deal", e -> e.deal, (e, value) -> e.deal = value)
            .tie(Promise.WORDS, "words", e -> e.words, (e, value) -> e.words = value)
            .tie(Promise.SPOKEN, "spoken", e -> e.spoken, (e, value) -> e.spoken = value)
            .tie(Promise.TO, "toContact", e -> e.toContact, (e, value) -> e.toContact = value)
            .tie(Promise.DUE, "due", e -> e.due, (e, value) -> e.due = value)
            .tie(Promise.DELIVERED_ON, "deliveredOn", e -> e.deliveredOn, (e, value) -> e.deliveredOn = value)
            .tie(
                    Promise.CLIENT_CONFIRMED_ON,
                    "clientConfirmedOn",
                    e -> e.clientConfirmedOn,
                    (e, value) -> e.clientConfirmedOn = value)
            .tie(
                    Promise.RENEGOTIATED_ON,
                    "renegotiatedOn",
                    e -> e.renegotiatedOn,
                    (e, value) -> e.renegotiatedOn = value);

    private @Nullable Long account;

    private @Nullable Long deal;

    private @Nullable String words;

    private @Nullable Boolean spoken;

    @Column(name = "to_contact")
    private @Nullable Long toContact;

    private @Nullable LocalDate due;

    @Column(name = "delivered_on")
    private @Nullable LocalDate deliveredOn;

    @Column(name = "client_confirmed_on")
    private @Nullable LocalDate clientConfirmedOn;

    @Column(name = "renegotiated_on")
    private @Nullable LocalDate renegotiatedOn;
}
