package dev.sideline.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is held while somebody decides for a person. */
@Entity
@Table(name = "turns")
class TurnEntity {

    @Id
    @SuppressWarnings("UnusedVariable") // added and asked for by statements
    private long person;

    @SuppressWarnings("UnusedVariable") // counted up by a statement
    private long taken;
}
