package dev.sideline.play.champion;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Nominee;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Deals;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * CH6. The day of departure is the first sign of it. A successor is anybody nominated on that day or later. Every open
 * opportunity that was already there that day is rated anew on it or later; one opened since was rated without the
 * champion. Where only a delivery is open there is nothing to rate, and the successor suffices.
 */
public final class Ch6ChampionGone implements AccountPlay {

    private static final Rule RULE = new Rule(
            "CH6",
            "A champion is gone",
            "Champions leave without warning, and with them goes the voice that told your story inside.",
            "With an open opportunity or delivery, a nominated champion left, changed employer, "
                    + "or their address bounces.",
            "A successor is nominated, and the opportunity is re-rated, on the day of departure or later.",
            "Only suggest following the person to the new employer.",
            List.of(),
            true,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        boolean isAnythingOpen = !situation.account().openDeals().isEmpty()
                || !situation.account().dealsInDelivery().isEmpty();
        if (!situation.isAskedForAccount() || !isAnythingOpen) {
            return List.of();
        }
        return situation.champions().nominees().stream()
                .filter(nominee -> !nominee.isThere())
                .map(nominee -> judge(situation, nominee))
                .toList();
    }

    private static Answer judge(Situation situation, Nominee gone) {
        Judgement judgement = situation.judgement(RULE, Subject.of(gone.id()));
        LocalDate departure = Objects.requireNonNull(gone.contact().goneOn());
        boolean hasSuccessor =
                situation.champions().nominees().stream().anyMatch(nominee -> isSuccessor(nominee, gone, departure));
        List<Deal> unrated = situation.account().openDeals().stream()
                .filter(deal -> !isRatedSince(deal, departure))
                .toList();
        if (hasSuccessor && unrated.isEmpty()) {
            return judgement.silent();
        }
        return judgement.firesUrgently(
                new Say(headline(gone), question(gone, hasSuccessor, unrated), clears(hasSuccessor, unrated)),
                situation.stake(),
                evidence(gone, hasSuccessor, unrated));
    }

    private static boolean isSuccessor(Nominee nominee, Nominee gone, LocalDate departure) {
        LocalDate nominated = nominee.champion().nominatedOn();
        return !nominee.id().equals(gone.id()) && nominated != null && !nominated.isBefore(departure);
    }

    private static boolean isRatedSince(Deal deal, LocalDate departure) {
        return isOnOrAfter(deal.reratedOn(), departure) || isOnOrAfter(deal.openedOn(), departure);
    }

    private static boolean isOnOrAfter(@Nullable LocalDate day, LocalDate departure) {
        return day != null && !day.isBefore(departure);
    }

    private static String headline(Nominee gone) {
        return gone.contact().leftOn() != null
                ? gone.name() + ", nominated as a champion, has left"
                : "Mail to " + gone.name() + ", nominated as a champion, bounces";
    }

    private static String question(Nominee gone, boolean hasSuccessor, List<Deal> unrated) {
        if (hasSuccessor) {
            return "How do you rate " + names(unrated) + " without " + gone.name() + "?";
        }
        return unrated.isEmpty()
                ? "Can you verify it, and who could take over from " + gone.name() + "?"
                : "Can you verify it, and who could take over from " + gone.name() + " before you re-rate "
                        + names(unrated) + "?";
    }

    private static String clears(boolean hasSuccessor, List<Deal> unrated) {
        if (hasSuccessor) {
            return "Re-rate " + names(unrated) + ".";
        }
        return unrated.isEmpty()
                ? "Nominate a successor, or correct it if they are still there."
                : "Nominate a successor and re-rate " + names(unrated) + ", or correct it if they are still there.";
    }

    private static Deals names(List<Deal> deals) {
        return new Deals(deals);
    }

    /** One line for all of them, with the day of the latest rating of any. */
    private static Evidence rating(List<Deal> unrated) {
        Deal latest = unrated.stream()
                .max(Comparator.comparing(Deal::reratedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
        return latest.reratedOn() == null
                ? new Evidence(
                        Subject.of(latest.id()),
                        names(unrated) + (unrated.size() == 1 ? " has" : " have") + " not been re-rated since",
                        null)
                : new Evidence(
                        Subject.of(latest.id()),
                        names(unrated) + (unrated.size() == 1 ? " was" : " were") + " last re-rated on",
                        latest.reratedOn());
    }

    private static List<Evidence> evidence(Nominee gone, boolean hasSuccessor, List<Deal> unrated) {
        Contact contact = gone.contact();
        Subject row = Subject.of(gone.id());
        List<Evidence> evidence = new ArrayList<>();
        if (contact.leftOn() != null) {
            evidence.add(new Evidence(row, gone.name() + " left on", contact.leftOn()));
        }
        if (contact.bouncedOn() != null) {
            evidence.add(new Evidence(row, "Mail to " + gone.name() + " bounced on", contact.bouncedOn()));
        }
        if (!hasSuccessor) {
            evidence.add(new Evidence(row, "No successor has been nominated since", null));
        }
        if (!unrated.isEmpty()) {
            evidence.add(rating(unrated));
        }
        return evidence;
    }
}
