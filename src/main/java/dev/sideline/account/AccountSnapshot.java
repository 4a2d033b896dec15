package dev.sideline.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one account, read at one moment. Lists are in no particular order, and nothing may depend
 * on it.
 *
 * @param team those beside the owner who work the account
 * @param stages the stage history of all its deals
 * @param judgements the judgements of fit of all its deals
 * @param cohorts in which campaigns' cohorts the account is
 * @param pitches to its contacts
 * @param planContacts whom its engagement plans name
 * @param mutes the reasons that silence plays on this account; those for a person everywhere are in {@link Company}
 */
public record AccountSnapshot(
        Account account,
        Set<Person.Id> team,
        List<Contact> contacts,
        List<Champion> champions,
        List<Deal> deals,
        List<StageEntry> stages,
        List<FitJudgement> judgements,
        List<Touch> touches,
        List<CohortMember> cohorts,
        List<Pitch> pitches,
        List<Plan> plans,
        List<PlanContact> planContacts,
        List<CoachingPlan> coachingPlans,
        List<Delivery> deliveries,
        List<Dependency> dependencies,
        List<Milestone> milestones,
        List<Promise> promises,
        List<Addon> addons,
        List<Sighting> sightings,
        List<Mute> mutes) {

    private static final Comparator<Deal> BY_ID =
            Comparator.comparing(deal -> deal.id().value());

    public Account.Id id() {
        return account.id();
    }

    /** The owners of the account and of its deals, open or not. */
    public Set<Person.Id> sellers() {
        return Stream.concat(
                        Stream.ofNullable(account.owner()),
                        deals.stream().map(Deal::owner).filter(Objects::nonNull))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who is asked about the account: its owner, and where it has none, each owner of an open deal on it; by id. */
    public List<Person.Id> askedForAccount() {
        Person.Id owner = account.owner();
        return owner == null
                ? openDeals().stream()
                        .map(Deal::owner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparing(Person.Id::value))
                        .toList()
                : List.of(owner);
    }

    /** The deals in an open phase, by id. */
    public List<Deal> openDeals() {
        return deals.stream().filter(Deal::isOpen).sorted(BY_ID).toList();
    }

    /** The deals that were won, by id; where there is one, the account is installed. */
    public List<Deal> wonDeals() {
        return deals.stream().filter(Deal::isWon).sorted(BY_ID).toList();
    }

    /** The day of the first signature; null where nothing was won, or no such day is known. */
    public @Nullable LocalDate installedOn() {
        return deals.stream()
                .map(Deal::signedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The won deals whose delivery is open, by id. */
    public List<Deal> dealsInDelivery() {
        Set<Deal.Id> open = deliveries.stream()
                .filter(delivery -> delivery.closedOn() == null)
                .map(Delivery::deal)
                .collect(Collectors.toSet());
        return deals.stream()
                .filter(deal -> deal.isWon() && open.contains(deal.id()))
                .sorted(BY_ID)
                .toList();
    }

    /** The client's people who have not left, champions included. */
    public List<Contact> stakeholders() {
        return contacts.stream().filter(contact -> contact.leftOn() == null).toList();
    }

    /** The promises neither delivered nor confirmed by the client, the soonest due first. */
    public List<Promise> openPromises() {
        return promises.stream()
                .filter(promise -> promise.deliveredOn() == null && promise.clientConfirmedOn() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(promise -> promise.id().value()))
                .toList();
    }
}
