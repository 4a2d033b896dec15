package dev.sideline.admin;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import java.time.Instant;

/** What colleagues asked of somebody who did not answer yet. */
public interface Questions {

    int openTo(Person.Id person);

    /**
     * Puts all of them to somebody else; what that one may not answer goes back to whoever asked.
     *
     * @return how many the other one is asked now
     */
    int handOver(Person.Id from, Person to, Company company, Instant now);
}
