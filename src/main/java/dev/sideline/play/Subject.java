package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Dependency;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Person;
import dev.sideline.account.Plan;
import dev.sideline.account.Promise;
import dev.sideline.account.Proposition;
import dev.sideline.account.Sighting;
import dev.sideline.account.Touch;
import java.util.Locale;

/** What a finding is about: a row, by kind and internal id. */
public record Subject(Kind kind, long id) {

    public static Subject of(Account.Id id) {
        return new Subject(Kind.ACCOUNT, id.value());
    }

    public static Subject of(Contact.Id id) {
        return new Subject(Kind.CONTACT, id.value());
    }

    public static Subject of(Deal.Id id) {
        return new Subject(Kind.DEAL, id.value());
    }

    public static Subject of(Touch.Id id) {
        return new Subject(Kind.TOUCH, id.value());
    }

    public static Subject of(Promise.Id id) {
        return new Subject(Kind.PROMISE, id.value());
    }

    public static Subject of(Milestone.Id id) {
        return new Subject(Kind.MILESTONE, id.value());
    }

    public static Subject of(Dependency.Id id) {
        return new Subject(Kind.DEPENDENCY, id.value());
    }

    public static Subject of(Person.Id id) {
        return new Subject(Kind.PERSON, id.value());
    }

    public static Subject of(Campaign.Id id) {
        return new Subject(Kind.CAMPAIGN, id.value());
    }

    public static Subject of(Proposition.Id id) {
        return new Subject(Kind.PROPOSITION, id.value());
    }

    public static Subject of(Plan.Id id) {
        return new Subject(Kind.PLAN, id.value());
    }

    public static Subject of(Sighting sighting) {
        return new Subject(Kind.SIGHTING, sighting.row().id());
    }

    /** The kind as files and logs name it, such as {@code contact}. */
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
