package dev.sideline.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact between people of both sides, planned or held. */
public record Touch(Row row) {

    static final Table TABLE = Table.withId(Kind.TOUCH);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<Long> DEAL = TABLE.ref("deal", Kind.DEAL);
    public static final Field<Long> CAMPAIGN = TABLE.ref("campaign", Kind.CAMPAIGN);
    public static final Field<Instant> AT = TABLE.moment("at");
    public static final Field<TouchStatus> STATUS = TABLE.choice("status", TouchStatus.class);
    public static final Field<TouchKind> KIND = TABLE.choice("kind", TouchKind.class);
    public static final Field<Purpose> PURPOSE = TABLE.choice("purpose", Purpose.class);
    public static final Field<List<Long>> OUR_PEOPLE = TABLE.refs("our_people", Kind.PERSON);
    public static final Field<List<Long>> CONTACTS = TABLE.refs("contacts", Kind.CONTACT);
    public static final Field<Long> LEAD = TABLE.ref("lead", Kind.PERSON);
    public static final Field<Long> AGENDA_OWNER = TABLE.ref("agenda_owner", Kind.PERSON);
    public static final Field<Boolean> TWO_WAY = TABLE.flag("two_way");
    public static final Field<Boolean> PROPOSAL = TABLE.flag("proposal");
    public static final Field<String> OUTCOME = TABLE.text("outcome");
    public static final Field<String> NOTE = TABLE.text("note");

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public Deal.@Nullable Id deal() {
        Long id = row.get(DEAL);
        return id == null ? null : new Deal.Id(id);
    }

    /** The campaign that it was a part of. */
    public Campaign.@Nullable Id campaign() {
        Long id = row.get(CAMPAIGN);
        return id == null ? null : new Campaign.Id(id);
    }

    public @Nullable Instant at() {
        return row.get(AT);
    }

    public @Nullable TouchStatus status() {
        return row.get(STATUS);
    }

    public @Nullable TouchKind kind() {
        return row.get(KIND);
    }

    public @Nullable Purpose purpose() {
        return row.get(PURPOSE);
    }

    public List<Person.Id> ourPeople() {
        List<Long> ids = row.get(OUR_PEOPLE);
        return ids == null ? List.of() : ids.stream().map(Person.Id::new).toList();
    }

    public List<Contact.Id> contacts() {
        List<Long> ids = row.get(CONTACTS);
        return ids == null ? List.of() : ids.stream().map(Contact.Id::new).toList();
    }

    public Person.@Nullable Id lead() {
        Long id = row.get(LEAD);
        return id == null ? null : new Person.Id(id);
    }

    public Person.@Nullable Id agendaOwner() {
        Long id = row.get(AGENDA_OWNER);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable Boolean twoWay() {
        return row.get(TWO_WAY);
    }

    public @Nullable Boolean proposal() {
        return row.get(PROPOSAL);
    }

    public @Nullable String outcome() {
        return row.get(OUTCOME);
    }

    public @Nullable String note() {
        return row.get(NOTE);
    }

    public boolean isHeld() {
        return status() == TouchStatus.HELD;
    }

    /** The day on which it was held; null when it was not, or nobody knows when. */
    public @Nullable LocalDate heldOn(Today today) {
        Instant at = at();
        return !isHeld() || at == null ? null : today.dayOf(at);
    }

    /** Planned, for today or later. What was planned for a day that has passed is neither held nor ahead. */
    public boolean isAhead(Today today) {
        Instant at = at();
        return status() == TouchStatus.PLANNED && at != null && !today.isAfter(today.dayOf(at));
    }

    /** Those of our people who take part. */
    public Set<Person.Id> attendees() {
        Set<Person.Id> all = new LinkedHashSet<>(ourPeople());
        Person.Id lead = lead();
        if (lead != null) {
            all.add(lead);
        }
        return all;
    }

    /** Held, by that person of ours, with at least one client contact. */
    public boolean isHeldBy(Person.Id rep) {
        return isHeld() && attendees().contains(rep) && !contacts().isEmpty();
    }

    /** Held by that person with a client contact, and neither to check in nor internal. */
    public boolean isSubstantiveBy(Person.Id rep) {
        return isHeldBy(rep) && purpose() != Purpose.CHECK_IN && purpose() != Purpose.INTERNAL;
    }

    /** Kind meeting, visit or joint call, with at least one client contact, whatever its status. */
    public boolean isMeetingWithClient() {
        TouchKind kind = kind();
        return (kind == TouchKind.MEETING || kind == TouchKind.VISIT || kind == TouchKind.JOINT_CALL)
                && !contacts().isEmpty();
    }

    /** A meeting, visit or joint call that the client took part in, held; by whom of ours does not matter. */
    public boolean isMeetingHeld() {
        return isHeld() && isMeetingWithClient() && !Boolean.FALSE.equals(twoWay());
    }

    /** A meeting held, or a call in which both sides spoke: what counts as having met somebody. */
    public boolean isTwoWay() {
        boolean isCall = isHeld() && kind() == TouchKind.CALL && !contacts().isEmpty();
        return isMeetingHeld() || (isCall && !Boolean.FALSE.equals(twoWay()));
    }

    /** Planned or held, at that moment or later, with that person of ours. */
    public boolean isJoinedBy(Person.Id person, Instant since) {
        Instant at = at();
        return (isHeld() || status() == TouchStatus.PLANNED)
                && at != null
                && !at.isBefore(since)
                && attendees().contains(person);
    }
}
