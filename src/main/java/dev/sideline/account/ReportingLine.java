package dev.sideline.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who reports to whom among a client's people, along the whole line; those who have left are still part of it. */
public final class ReportingLine {

    private final Map<Contact.Id, Contact> contacts;

    public ReportingLine(Collection<Contact> contacts) {
        this.contacts = contacts.stream().collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /** Whether the first reports to the second, at any distance; a circle in the data ends the climb. */
    public boolean isBelow(Contact.Id one, Contact.Id other) {
        Contact.Id at = managerOf(one);
        for (int height = 0; at != null && height < contacts.size(); height++) {
            if (at.equals(other)) {
                return !one.equals(other);
            }
            at = managerOf(at);
        }
        return false;
    }

    /**
     * Those who have none of the others below them. No two of them report to one another, and no larger choice has that
     * property: so many independent voices there are. Of a circle one is left.
     */
    public List<Contact.Id> independent(Collection<Contact.Id> among) {
        return among.stream()
                .filter(one -> among.stream().noneMatch(other -> stands(other, one)))
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList();
    }

    private boolean stands(Contact.Id below, Contact.Id above) {
        return isBelow(below, above) && (!isBelow(above, below) || below.value() < above.value());
    }

    private Contact.@Nullable Id managerOf(Contact.Id id) {
        Contact contact = contacts.get(id);
        return contact == null ? null : contact.reportsTo();
    }
}
