package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.time.Instant;
import java.util.List;

/** What stands for somebody now. */
public interface OpenNudges {

    /** Judged afresh and kept; the most important first. */
    List<Nudge> of(Person.Id person, Instant now);
}
