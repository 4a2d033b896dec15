package dev.sideline.play.campaign;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Pitch;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign has come with some accounts of its cohort: one place for each decision maker, in the order in which
 * to pitch. The order is the cohort's and within an account the one in which people became known; how well anybody knows
 * them plays no part in it.
 */
public record Coverage(List<Place> places) {

    /** @param accounts those not in the campaign's cohort, or not to be pitched to, are left out */
    public static Coverage of(Campaign.Id campaign, Collection<AccountSnapshot> accounts) {
        return new Coverage(accounts.stream()
                .flatMap(account -> account.cohorts().stream()
                        .filter(member -> member.campaign().equals(campaign) && member.isEligible())
                        .limit(1)
                        .flatMap(member -> places(member, account)))
                .sorted(Comparator.comparing(Place::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(place -> place.account().id().value())
                        .thenComparing(Place::contactId))
                .toList());
    }

    private static Stream<Place> places(CohortMember member, AccountSnapshot account) {
        List<Place> known = account.contacts().stream()
                .filter(Contact::isDecisionMaker)
                .filter(contact -> contact.leftOn() == null || isPitched(pitches(member, account, contact)))
                .map(contact -> new Place(member.rank(), account, contact, pitches(member, account, contact)))
                .toList();
        return known.isEmpty() ? Stream.of(new Place(member.rank(), account, null, List.of())) : known.stream();
    }

    private static List<Pitch> pitches(CohortMember member, AccountSnapshot account, Contact contact) {
        return account.pitches().stream()
                .filter(pitch -> pitch.campaign().equals(member.campaign())
                        && pitch.contact().equals(contact.id()))
                .toList();
    }

    private static boolean isPitched(List<Pitch> pitches) {
        return pitches.stream().anyMatch(pitch -> pitch.pitchedOn() != null);
    }

    public int all() {
        return places.size();
    }

    /** Those who were pitched to, and those marked as not eligible: nothing is left to do there. */
    public int settled() {
        return all() - open().size();
    }

    public int pitched() {
        return (int) places.stream().filter(Place::isPitched).count();
    }

    public int ineligible() {
        return settled() - pitched();
    }

    /** Who is still to be pitched to, in cohort order. */
    public List<Place> open() {
        return places.stream().filter(Place::isOpen).toList();
    }

    public boolean reaches(int percent) {
        return settled() * 100L >= (long) percent * all();
    }

    /**
     * A decision maker of an account of the cohort; or the account itself, where none is known.
     *
     * @param rank the account's place in the cohort; null where nobody gave it one
     * @param contact null where no decision maker is known
     * @param pitches in this campaign to this contact
     */
    public record Place(
            @Nullable Integer rank, AccountSnapshot account, @Nullable Contact contact, List<Pitch> pitches) {

        public boolean isPitched() {
            return Coverage.isPitched(pitches);
        }

        public boolean isOpen() {
            return !isPitched() && pitches.stream().allMatch(pitch -> pitch.ineligibleReason() == null);
        }

        private long contactId() {
            return contact == null ? 0 : contact.id().value();
        }
    }
}
