package dev.sideline.play.currency;

import dev.sideline.account.Accounts;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Mode;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Deals;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RC4, for a leader who sells nothing on the account. To appear is to take part with the client, other than by mail; what
 * was planned for a day that has passed may have taken place, so that what comes after it is not surely the first. A
 * visit that names no deal concerns all open ones.
 */
public final class Rc4SupportOrRescue implements AccountPlay {

    private static final Rule RULE = new Rule(
            "RC4",
            "Support, or rescue",
            "A leader sent in to rescue a deal at its end does more harm than good; the leader's work is to raise the "
                    + "rep's standing.",
            "On a strategically worked account a leader's first appearance, planned or lately held, is in the negotiation "
                    + "of an open deal, or after its close date slipped; only that leader is told.",
            "The leader says what their part is instead, or the visit is called off.",
            "Recommend a rescue; tell anyone else.",
            List.of(),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean asksLeaders() {
        return true;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        boolean isLeader = situation.rep().is(Role.LEADER) && !situation.sells();
        return situation.mode() == Mode.STRATEGIC && isLeader
                ? first(situation).map(visit -> judge(situation, visit)).stream()
                        .toList()
                : List.of();
    }

    private static Optional<Touch> first(Situation situation) {
        return situation.account().touches().stream()
                .filter(touch -> touch.status() == TouchStatus.PLANNED || touch.isHeld())
                .filter(touch -> touch.kind() != TouchKind.EMAIL
                        && !Boolean.FALSE.equals(touch.twoWay())
                        && !touch.contacts().isEmpty()
                        && touch.attendees().contains(situation.rep().id()))
                .min(Comparator.comparing(Touch::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(touch -> touch.id().value()));
    }

    private static Answer judge(Situation situation, Touch visit) {
        Judgement judgement = situation.judgement(RULE, Subject.of(visit.id()));
        Today today = judgement.today();
        if (visit.at() == null) {
            return judgement.silent();
        }
        LocalDate day = today.dayOf(visit.at());
        boolean isAhead = visit.isAhead(today);
        List<Deal> late = situation.account().openDeals().stream()
                .filter(deal -> visit.deal() == null || visit.deal().equals(deal.id()))
                .filter(deal -> isInNegotiation(deal, day, isAhead) || hasSlipped(deal, day, isAhead))
                .toList();
        if (late.isEmpty() || !(isAhead || (visit.isHeld() && today.within(day, Accounts.LATELY_DAYS)))) {
            return judgement.silent();
        }
        return judgement.fires(
                say(situation, late, isAhead), situation.stake(late), evidence(situation, visit, day, late));
    }

    private static boolean isInNegotiation(Deal deal, LocalDate day, boolean isAhead) {
        LocalDate since = deal.stageSince();
        return deal.stage() == Phase.NEGOTIATION && (isAhead || (since != null && !since.isAfter(day)));
    }

    /** How often it slipped says nothing about when; that is enough only for what is still ahead. */
    private static boolean hasSlipped(Deal deal, LocalDate day, boolean isAhead) {
        Integer slips = deal.slips();
        return deal.slippedOn().stream().anyMatch(slip -> !slip.isAfter(day))
                || (isAhead && slips != null && slips > 0);
    }

    private static Say say(Situation situation, List<Deal> late, boolean isAhead) {
        String reps = String.join(
                " or ",
                situation.askedForAccount().stream()
                        .map(situation.company()::person)
                        .filter(Objects::nonNull)
                        .map(Person::name)
                        .toList());
        Deals deals = new Deals(late);
        return new Say(
                "A leader's first conversation here " + (isAhead ? "comes" : "came") + " late in " + deals,
                (isAhead ? "Is it" : "Was it") + " to support " + (reps.isEmpty() ? "the rep" : reps)
                        + ", or to rescue the deal?",
                isAhead ? "Say what your part will be, or call it off." : "Say what your part is from here on.");
    }

    private static List<Evidence> evidence(Situation situation, Touch visit, LocalDate day, List<Deal> late) {
        List<Evidence> evidence = new ArrayList<>();
        Series names = new Series(situation.account().contacts().stream()
                .filter(contact -> visit.contacts().contains(contact.id()))
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .map(Contact::name)
                .toList());
        evidence.add(appearance(situation, visit, names, day));
        late.forEach(deal -> evidence.addAll(lateness(deal, day)));
        return evidence;
    }

    private static Evidence appearance(Situation situation, Touch visit, Series names, LocalDate day) {
        String what = " first conversation here, with " + names + (visit.isHeld() ? ", was on" : ", is on");
        return new Evidence(
                Subject.of(visit.id()), "Your" + what, day, situation.rep().name() + "'s" + what);
    }

    private static List<Evidence> lateness(Deal deal, LocalDate day) {
        Subject row = Subject.of(deal.id());
        Optional<LocalDate> slip =
                deal.slippedOn().stream().filter(one -> !one.isAfter(day)).max(Comparator.naturalOrder());
        Integer slips = deal.slips();
        boolean isUndated = slip.isEmpty() && slips != null && slips > 0;
        return Stream.concat(
                        deal.stage() == Phase.NEGOTIATION ? Stream.of(Evidence.phase(deal)) : Stream.empty(),
                        slip.isPresent() || isUndated
                                ? Stream.of(Evidence.dated(
                                        row,
                                        "The close date of " + deal.called() + " slipped",
                                        " on",
                                        slip.orElse(null)))
                                : Stream.empty())
                .toList();
    }
}
