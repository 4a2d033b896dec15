package dev.sideline.access;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Touch;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One person of ours, and what they may see and do. */
public record Viewer(Person person, Company company) {

    public Person.Id id() {
        return person.id();
    }

    public boolean is(Role role) {
        return person.is(role);
    }

    /** The facts of an account: who works on it, and the line of managers above them. */
    public boolean sees(AccountSnapshot account) {
        return workers(account).anyMatch(worker -> worker.equals(id()) || leads(worker));
    }

    /** Changing the facts of an account: who works on it; a manager reads only. */
    public boolean edits(AccountSnapshot account) {
        return workers(account).anyMatch(id()::equals);
    }

    /** Deciding when a junior is to lead: the line of managers above them. */
    public boolean leads(Person.Id rep) {
        return company.isAbove(id(), rep);
    }

    /** Planning how to coach on an account: the line of managers above somebody who works on it. */
    public boolean coaches(AccountSnapshot account) {
        return workers(account).anyMatch(this::leads);
    }

    /** Handing an account over: its owner, or the line of managers above; where nobody owns it, who works or coaches there. */
    public boolean handsOver(AccountSnapshot account) {
        Person.Id owner = account.account().owner();
        return owner == null ? edits(account) || coaches(account) : owner.equals(id()) || leads(owner);
    }

    /** Saying what their part in a touch is: a leader who takes part in it. */
    public boolean joins(Touch touch) {
        return is(Role.LEADER) && touch.attendees().contains(id());
    }

    /**
     * Answering what a colleague asked somebody by name, and seeing what it is about: whom it was put to. It is no right
     * to see more of the account.
     */
    public boolean answers(Person.Id asked) {
        return id().equals(asked);
    }

    /** Judging whether a deal of the account fits, and signing it off: any senior who sees the account. */
    public boolean signsOff(AccountSnapshot account, LocalDate today) {
        return sees(account) && isSenior(today);
    }

    /** Senior, or graduated by today; not where nobody recorded it. */
    public boolean isSenior(LocalDate today) {
        return Boolean.TRUE.equals(person.isSeniorOn(today));
    }

    /** Changing a deal that belongs to no account: its owner. */
    public boolean editsUnassigned(Deal deal) {
        return id().equals(deal.owner());
    }

    private static Stream<Person.Id> workers(AccountSnapshot account) {
        return Stream.concat(
                Stream.concat(
                        Stream.ofNullable(account.account().owner()),
                        account.deals().stream().map(Deal::owner).filter(Objects::nonNull)),
                account.team().stream());
    }
}
