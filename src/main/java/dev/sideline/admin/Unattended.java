package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Directory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what nobody attends to: what has no owner, and what is owned by somebody who left. */
final class Unattended {

    private final Facts facts;
    private final Directory directory;

    Unattended(Facts facts, Directory directory) {
        this.facts = facts;
        this.directory = directory;
    }

    /** Those of ours who left, by name. */
    List<Person> departed(Company company) {
        Departed departed = Departed.of(directory.members());
        return company.people().values().stream()
                .filter(departed::includes)
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** What nobody owns. */
    Left ownedByNobody() {
        return left(facts.without(Account.OWNER), facts.without(Deal.OWNER));
    }

    /** What any of these people owns. The number of statements does not depend on how many they are. */
    Left ownedBy(Collection<Person.Id> people) {
        List<Long> ids = people.stream().map(Person.Id::value).toList();
        return ids.isEmpty()
                ? new Left(List.of(), List.of(), List.of())
                : left(facts.whereAny(Account.OWNER, ids), facts.whereAny(Deal.OWNER, ids));
    }

    private Left left(List<Row> accounts, List<Row> deals) {
        Set<Long> inDelivery = deals.stream().anyMatch(deal -> new Deal(deal).isWon())
                ? facts.without(Delivery.CLOSED_ON).stream()
                        .map(row -> row.need(Delivery.DEAL))
                        .collect(Collectors.toSet())
                : Set.of();
        return new Left(
                things(accounts.stream()),
                things(deals.stream().filter(deal -> new Deal(deal).isOpen())),
                things(deals.stream().filter(deal -> new Deal(deal).isWon() && inDelivery.contains(deal.id()))));
    }

    private static List<Left.Thing> things(Stream<Row> rows) {
        return rows.map(Left.Thing::new)
                .sorted(Comparator.comparing((Left.Thing thing) -> thing.name().toLowerCase(Locale.ROOT))
                        .thenComparing(thing -> thing.row().id()))
                .toList();
    }
}
