package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.util.List;
import java.util.Optional;

/** Keeps what colleagues ask of one another. Every call joins the transaction under way on this thread. */
public interface RequestLog {

    Optional<Request> find(Request.Id id);

    /** All about one thing, oldest first. */
    List<Request> about(Request.Kind kind, long about);

    /** All that nobody answered yet, oldest first. */
    List<Request> open();

    /** All that somebody asked or was asked, the newest first. */
    List<Request> of(Person.Id person);

    /** Adds one, and returns it with its id. */
    Request add(Request request);

    /** Keeps when it was sent and what was said. */
    void keep(Request request);

    /** Forgets all that somebody asked or was asked; returns how many they were. */
    int forget(Person.Id person);
}
