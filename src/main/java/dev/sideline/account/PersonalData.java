package dev.sideline.account;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept about a person of ours beside the facts: what they were told, what they answered, how they want to be
 * coached. It belongs to them alone.
 */
public interface PersonalData {

    /** All of it, one listing for each kind of thing that there is any of. */
    List<Listing> of(Person.Id person);

    /** The rows of which they wrote something, as the audit knows it; some may be gone. */
    Map<Kind, Set<Long>> written(Person.Id person);

    /**
     * Deletes all of it but the audit, which holds ids and names of fields alone; messages that are on their way are not
     * sent. Joins the transaction under way.
     */
    void forget(Person.Id person);

    /**
     * Some of it as a table.
     *
     * @param name such as {@code messages}
     */
    record Listing(String name, List<String> header, List<List<String>> lines) {}
}
