package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Plan;
import dev.sideline.account.Row;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what nobody attends to: what has no owner, and what somebody who left has. */
final class Unattended {

    private static final int DAYS_OF_A_PLAN = 90;

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

    /** The accounts and deals that nobody owns. */
    Left ownedByNobody() {
        return new Left(Stream.concat(
                        things(Sort.ACCOUNT, facts.without(Account.OWNER).stream()), deals(facts.without(Deal.OWNER)))
                .toList());
    }

    /** What any of these people has. The number of statements does not depend on how many they are. */
    Left ownedBy(Collection<Person.Id> people, Caller asker) {
        List<Long> ids = people.stream().map(Person.Id::value).toList();
        if (ids.isEmpty()) {
            return new Left(List.of());
        }
        LocalDate today = asker.today();
        return new Left(Stream.of(
                        things(Sort.ACCOUNT, facts.whereAny(Account.OWNER, ids).stream()),
                        deals(facts.whereAny(Deal.OWNER, ids)),
                        things(
                                Sort.CAMPAIGN,
                                facts.whereAny(Campaign.OWNER, ids).stream()
                                        .filter(row -> !isBefore(row.get(Campaign.ENDS_ON), today))),
                        things(
                                Sort.PLAN,
                                facts.whereAny(Plan.REP, ids).stream()
                                        .filter(row ->
                                                !isBefore(row.get(Plan.STARTED_ON), today.minusDays(DAYS_OF_A_PLAN)))),
                        things(
                                Sort.MEETING,
                                facts.whereAny(Touch.LEAD, ids).stream().filter(row -> isAhead(row, asker))),
                        things(Sort.PLACE, facts.whereAny(TeamMember.PERSON, ids).stream()))
                .flatMap(Function.identity())
                .toList());
    }

    /** The accounts that somebody works already, as their owner or on their team. */
    Set<Long> places(Person.Id person) {
        return Stream.concat(
                        facts.where(Account.OWNER, person.value()).stream().map(Row::id),
                        facts.where(TeamMember.PERSON, person.value()).stream()
                                .map(row -> row.need(TeamMember.ACCOUNT)))
                .collect(Collectors.toSet());
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    private static boolean isAhead(Row touch, Caller asker) {
        Instant at = touch.get(Touch.AT);
        return touch.get(Touch.STATUS) == TouchStatus.PLANNED
                && at != null
                && !LocalDate.ofInstant(at, asker.zone()).isBefore(asker.today());
    }

    private Stream<Left.Thing> deals(List<Row> deals) {
        Set<Long> inDelivery = deals.stream().anyMatch(deal -> new Deal(deal).isWon())
                ? facts.without(Delivery.CLOSED_ON).stream()
                        .map(row -> row.need(Delivery.DEAL))
                        .collect(Collectors.toSet())
                : Set.of();
        return Stream.concat(
                things(Sort.DEAL, deals.stream().filter(deal -> new Deal(deal).isOpen())),
                things(
                        Sort.DELIVERY,
                        deals.stream().filter(deal -> new Deal(deal).isWon() && inDelivery.contains(deal.id()))));
    }

    private static Stream<Left.Thing> things(Sort sort, Stream<Row> rows) {
        return rows.map(row -> new Left.Thing(sort, row))
                .sorted(Comparator.comparing((Left.Thing thing) -> thing.name().toLowerCase(Locale.ROOT))
                        .thenComparing(thing -> thing.row().id()));
    }
}
