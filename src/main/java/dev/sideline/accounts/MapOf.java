package dev.sideline.accounts;

import static java.util.Comparator.naturalOrder;

import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Nominee;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Touch;
import dev.sideline.picture.AccountMap;
import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is put on the map of an account: the client's people who are still there, and how they stand with the rep. */
final class MapOf {

    private final AccountToday account;
    private final Person.Id rep;
    private final Map<Contact.Id, Contact> contacts;
    private final Map<Contact.Id, Mark> marks;
    private final Set<Contact.Id> touched;

    private MapOf(AccountToday account) {
        this.account = account;
        this.rep = rep(account);
        this.contacts =
                account.account().contacts().stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Champions champions = account.champions();
        this.marks = Stream.concat(champions.nominees().stream(), champions.friends().stream())
                .collect(Collectors.toMap(
                        Nominee::id, nominee -> mark(champions, nominee, account), (one, other) -> one));
        this.touched = account.account().touches().stream()
                .filter(Touch::isHeld)
                .flatMap(touch -> touch.contacts().stream())
                .collect(Collectors.toSet());
    }

    static AccountMap of(AccountToday account) {
        return new MapOf(account).map();
    }

    /** The reader, where they work on the account, or nobody owns it; else its owner. */
    private static Person.Id rep(AccountToday account) {
        Person.Id reader = account.reader().id();
        Person.Id owner = account.account().account().owner();
        boolean works = account.account().sellers().contains(reader)
                || account.account().team().contains(reader);
        return works || owner == null ? reader : owner;
    }

    private static Mark mark(Champions champions, Nominee nominee, AccountToday account) {
        return switch (champions.standing(nominee, account.today())) {
            case PROVEN -> Mark.PROVEN;
            case NOMINATED -> Mark.NOMINATED;
            case LAPSED -> Mark.LAPSED;
            case FRIEND -> Mark.FRIEND;
        };
    }

    private AccountMap map() {
        Person person = account.company().person(rep);
        boolean isReader = rep.equals(account.reader().id());
        return new AccountMap(
                account.account().account().name(),
                isReader || person == null ? "You" : person.name(),
                account.today().date().getYear(),
                account.account().contacts().stream()
                        .filter(contact -> contact.goneOn() == null)
                        .map(this::somebody)
                        .toList());
    }

    private Somebody somebody(Contact contact) {
        String holder = holder(contact);
        return new Somebody(
                contact.id().value(),
                contact.name(),
                contact.title(),
                contact.likelyLevel(),
                above(contact),
                marks.getOrDefault(contact.id(), Mark.NONE),
                metOn(contact),
                holder,
                !touched.contains(contact.id()) && holder == null);
    }

    /** Past those who have gone; a circle in the data ends the climb. */
    private @Nullable Long above(Contact contact) {
        Set<Contact.Id> passed = new HashSet<>(Set.of(contact.id()));
        Contact.Id id = contact.reportsTo();
        while (id != null && passed.add(id)) {
            Contact above = contacts.get(id);
            if (above == null) {
                return null;
            }
            if (above.goneOn() == null) {
                return above.id().value();
            }
            id = above.reportsTo();
        }
        return null;
    }

    private @Nullable LocalDate metOn(Contact contact) {
        return account.account().touches().stream()
                .filter(touch -> touch.isTwoWay()
                        && touch.attendees().contains(rep)
                        && touch.contacts().contains(contact.id()))
                .map(touch -> touch.heldOn(account.today()))
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElse(null);
    }

    /** The executive of ours who holds the relationship; the rep's own is nothing to hand over. */
    private @Nullable String holder(Contact contact) {
        Person holder = account.company().person(contact.heldBy());
        return holder == null || !holder.is(Role.LEADER) || holder.id().equals(rep) ? null : holder.name();
    }
}
