package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which questions about unknown things were asked. Every call joins the transaction under way. */
public interface QuestionLog {

    List<Asked> asked(Person.Id person);

    /** The one that came with a message. */
    Optional<Asked> in(UUID delivery);

    void keep(Asked asked);
}
