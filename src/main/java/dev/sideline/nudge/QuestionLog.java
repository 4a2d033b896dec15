package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.util.List;

/** Keeps which questions about unknown things were asked. Every call joins the transaction under way. */
public interface QuestionLog {

    List<Asked> asked(Person.Id person);

    void keep(Person.Id person, Asked asked);
}
