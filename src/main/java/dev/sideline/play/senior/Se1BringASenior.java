package dev.sideline.play.senior;

import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * SE1. A meeting belongs to the opportunity it is recorded for. Whether a senior is there depends on who takes part,
 * whoever owns the deal; where nobody of ours is named yet, that is asked.
 */
public final class Se1BringASenior implements AccountPlay {

    private static final Threshold AHEAD = new Threshold("SE1.work-days", 3, "working days");
    private static final Threshold MEETINGS = new Threshold("SE1.meetings", 2, "meetings");

    private static final Rule RULE = new Rule(
            "SE1",
            "Start with your best",
            "The greatest influence on a deal is at its beginning, so seniors belong in the first meetings.",
            "The first or second meeting on a major opportunity in its early phase is within 3 working days, and no "
                    + "senior is among our people on it.",
            "A senior is on the meeting.",
            "Accept a senior in copy of an e-mail; bother graduated or senior people who attend themselves.",
            List.of(AHEAD, MEETINGS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        if (!situation.isMajor()) {
            return List.of();
        }
        return situation.ownOpenDeals().stream()
                .filter(Se1BringASenior::isEarly)
                .flatMap(deal -> Meetings.heldOrPlanned(situation.account(), deal).stream()
                        .filter(meeting -> !meeting.isHeld() && meeting.at() != null)
                        .map(meeting -> judge(situation, deal, meeting)))
                .toList();
    }

    private static boolean isEarly(Deal deal) {
        Phase stage = deal.stage();
        return stage != null && stage.isEarly();
    }

    private static Answer judge(Situation situation, Deal deal, Touch meeting) {
        Judgement judgement = situation.judgement(RULE, Subject.of(meeting.id()));
        Today today = judgement.today();
        LocalDate day = today.dayOf(Objects.requireNonNull(meeting.at()));
        long before = before(meeting, Meetings.heldOrPlanned(situation.account(), deal), today);
        if (!meeting.isAhead(today)
                || !today.comesWithinWorkDays(day, AHEAD.in(judgement.settings()))
                || before >= MEETINGS.in(judgement.settings())) {
            return judgement.silent();
        }
        List<Person> people = Seniors.on(meeting, situation);
        if (Seniors.seniorOn(meeting, situation, today).isPresent()) {
            return judgement.silent();
        }
        if (people.isEmpty()) {
            return judgement.unknown(
                    Touch.OUR_PEOPLE,
                    meeting.id().value(),
                    "Who of ours goes to the next meeting on " + deal.called() + "?");
        }
        Optional<Person> unasked = Seniors.unaskedOn(meeting, situation, today);
        if (unasked.isPresent()) {
            return Seniors.ask(unasked.get(), judgement);
        }
        String which = before == 0 ? "first" : before == 1 ? "second" : "next";
        return judgement.fires(
                new Say(
                        "The " + which + " meeting on " + deal.called() + " is near, and no senior is on it yet",
                        "Which senior could you bring to this one?",
                        "Add a senior of ours to the meeting."),
                situation.stake(List.of(deal)),
                evidence(deal, meeting, day, which, people));
    }

    /** How many meetings come before this one: those held, and those planned that are still ahead of it. */
    private static long before(Touch meeting, List<Touch> all, Today today) {
        return all.stream()
                .filter(other -> other.isHeld() || (other.isAhead(today) && all.indexOf(other) < all.indexOf(meeting)))
                .count();
    }

    private static List<Evidence> evidence(Deal deal, Touch meeting, LocalDate day, String which, List<Person> people) {
        List<Evidence> evidence = new ArrayList<>();
        Series names = new Series(people.stream().map(Person::name).toList());
        evidence.add(new Evidence(
                Subject.of(meeting.id()), "The " + which + " meeting, with " + names + " from us, is on", day));
        people.forEach(person ->
                evidence.add(new Evidence(Subject.of(person.id()), person.name() + " is a junior seller", null)));
        evidence.add(Evidence.phase(deal));
        return evidence;
    }
}
