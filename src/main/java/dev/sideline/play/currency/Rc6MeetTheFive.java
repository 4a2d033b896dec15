package dev.sideline.play.currency;

import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * RC6. A plan is its rep's own, whoever owns the account. Of somebody of whom nobody said whether the rep had met them
 * before, the meetings in person before the plan's first day tell. A plan without a first day is not running.
 */
public final class Rc6MeetTheFive implements AccountPlay {

    private static final Threshold PEOPLE = new Threshold("RC6.people", 5, "people never met");
    private static final Threshold DAYS = new Threshold("RC6.days", 90, "days that a plan runs");
    private static final Threshold MIDWAY = new Threshold("RC6.midway", 45, "days until the first are met");
    private static final Threshold MET = new Threshold("RC6.met", 2, "people met by then");

    private static final Rule RULE = new Rule(
            "RC6",
            "Five people you have never met",
            "Reps should build many wide-ranging relationships: a good plan has at least five people they have never met.",
            "On a strategically worked account an engagement plan of the rep names fewer than 5 people never met at its "
                    + "start, or on day 45 of its 90 fewer than 2 of them have been met.",
            "More people named in the plan, and first two-way meetings with them held by the rep.",
            "Count LinkedIn adds, imports, or a colleague's contacts.",
            List.of(PEOPLE, DAYS, MIDWAY, MET),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean asksPlanners() {
        return true;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        if (situation.mode() != Mode.STRATEGIC) {
            return List.of();
        }
        return situation.account().plans().stream()
                .filter(plan -> plan.rep().equals(situation.rep().id()))
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .flatMap(plan -> Optional.ofNullable(plan.startedOn()).map(on -> judge(situation, plan, on)).stream())
                .toList();
    }

    private static Answer judge(Situation situation, Plan plan, LocalDate startedOn) {
        Judgement judgement = situation.judgement(RULE, Subject.of(plan.id()));
        Today today = judgement.today();
        List<Newcomer> people = newcomers(situation, plan, startedOn, today);
        long met = people.stream().filter(Newcomer::isMet).count();
        boolean isShort = people.size() < PEOPLE.in(judgement.settings());
        boolean isSlow = met < MET.in(judgement.settings()) && today.lasted(startedOn, MIDWAY.in(judgement.settings()));
        if (!today.within(startedOn, DAYS.in(judgement.settings())) || (!isShort && !isSlow)) {
            return judgement.silent();
        }
        return judgement.fires(
                isShort ? nameThem(people, judgement) : meetThem(people, met, judgement),
                situation.stake(),
                evidence(plan, startedOn, people));
    }

    /**
     * Somebody in the plan whom the rep had never met when it began.
     *
     * @param first the first meeting with the rep since; null while there is none
     */
    private record Newcomer(Contact contact, @Nullable Meeting first) {

        boolean isMet() {
            return first != null;
        }
    }

    private record Meeting(Touch touch, LocalDate on) {}

    private static List<Newcomer> newcomers(Situation situation, Plan plan, LocalDate startedOn, Today today) {
        List<PlanContact> named = situation.account().planContacts().stream()
                .filter(one -> one.plan().equals(plan.id()))
                .toList();
        return situation.account().contacts().stream()
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .flatMap(contact -> named.stream()
                        .filter(one -> one.contact().equals(contact.id()))
                        .limit(1)
                        .flatMap(one -> newcomer(situation, contact, one, startedOn, today).stream()))
                .toList();
    }

    private static Optional<Newcomer> newcomer(
            Situation situation, Contact contact, PlanContact named, LocalDate startedOn, Today today) {
        List<Meeting> meetings = meetings(situation, contact, today);
        boolean wasMet = Objects.requireNonNullElseGet(named.metBefore(), () -> meetings.stream()
                .anyMatch(meeting -> meeting.on().isBefore(startedOn)));
        Meeting first = meetings.stream()
                .filter(meeting -> !meeting.on().isBefore(startedOn))
                .findFirst()
                .orElse(null);
        return wasMet ? Optional.empty() : Optional.of(new Newcomer(contact, first));
    }

    /** In person, with the rep, the earliest first. */
    private static List<Meeting> meetings(Situation situation, Contact contact, Today today) {
        return situation.account().touches().stream()
                .filter(touch -> touch.isHeldInPerson()
                        && touch.attendees().contains(situation.rep().id())
                        && touch.contacts().contains(contact.id()))
                .flatMap(touch -> Optional.ofNullable(touch.heldOn(today)).map(on -> new Meeting(touch, on)).stream())
                .sorted(Comparator.comparing(Meeting::on)
                        .thenComparing(meeting -> meeting.touch().id().value()))
                .toList();
    }

    private static Say nameThem(List<Newcomer> people, Judgement judgement) {
        int wanted = PEOPLE.in(judgement.settings());
        int missing = wanted - people.size();
        return new Say(
                "The plan for new relationships names "
                        + (people.isEmpty()
                                ? "nobody whom the rep had never met"
                                : people.size() == 1
                                        ? "1 person whom the rep had never met"
                                        : people.size() + " people whom the rep had never met"),
                "Whom else there could you get to know?",
                "Name " + missing + (people.isEmpty() ? " " : " more ") + (missing == 1 ? "person" : "people")
                        + " you had never met when the plan began.");
    }

    private static Say meetThem(List<Newcomer> people, long met, Judgement judgement) {
        long missing = MET.in(judgement.settings()) - met;
        String next = people.stream()
                .filter(one -> !one.isMet() && one.contact().goneOn() == null)
                .map(one -> one.contact().name())
                .findFirst()
                .orElse("one of them");
        return new Say(
                "The plan for new relationships is half over, and "
                        + (met == 0 ? "nobody" : met == 1 ? "1 person" : met + " people") + " in it met so far",
                "What could you meet " + next + " about?",
                "Meet " + (missing == 1 ? "one" : String.valueOf(missing)) + (met == 0 ? "" : " more")
                        + " of them in person, and log it.");
    }

    private static List<Evidence> evidence(Plan plan, LocalDate startedOn, List<Newcomer> people) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(Subject.of(plan.id()), "The plan began on", startedOn));
        people.forEach(one -> evidence.add(
                one.first() == null
                        ? new Evidence(
                                Subject.of(one.contact().id()), one.contact().name() + ": no meeting so far", null)
                        : new Evidence(
                                Subject.of(one.first().touch().id()),
                                one.contact().name() + ": first met on",
                                one.first().on())));
        return evidence;
    }
}
