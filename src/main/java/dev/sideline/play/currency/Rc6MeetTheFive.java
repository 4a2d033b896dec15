package dev.sideline.play.currency;

import dev.sideline.account.Engagement;
import dev.sideline.account.Engagement.Meeting;
import dev.sideline.account.Engagement.Named;
import dev.sideline.account.Mode;
import dev.sideline.account.Plan;
import dev.sideline.account.Today;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RC6. A plan is its rep's own, whoever owns the account. Of somebody of whom nobody said whether the rep had met them
 * before, the two-way meetings and calls before the plan's first day tell. A plan without a first day is not running.
 */
public final class Rc6MeetTheFive implements AccountPlay {

    private static final Threshold PEOPLE = new Threshold("RC6.people", 5, "people never met");
    public static final Threshold DAYS = new Threshold("RC6.days", 90, "days that a plan runs");
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
                .flatMap(plan -> judge(situation, plan).stream())
                .toList();
    }

    private static Optional<Answer> judge(Situation situation, Plan plan) {
        Judgement judgement = situation.judgement(RULE, Subject.of(plan.id()));
        return Engagement.of(situation.account(), plan, judgement.today())
                .map(engagement -> judge(situation, engagement, judgement));
    }

    private static Answer judge(Situation situation, Engagement plan, Judgement judgement) {
        Today today = judgement.today();
        List<Named> people = plan.newcomers();
        long met = people.stream().filter(one -> one.first() != null).count();
        boolean isShort = people.size() < PEOPLE.in(judgement.settings());
        boolean isSlow =
                met < MET.in(judgement.settings()) && today.lasted(plan.startedOn(), MIDWAY.in(judgement.settings()));
        if (!today.within(plan.startedOn(), DAYS.in(judgement.settings())) || (!isShort && !isSlow)) {
            return judgement.silent();
        }
        return judgement.fires(
                isShort ? nameThem(people, judgement) : meetThem(people, met, judgement),
                situation.stake(),
                evidence(plan));
    }

    private static Say nameThem(List<Named> people, Judgement judgement) {
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

    private static Say meetThem(List<Named> people, long met, Judgement judgement) {
        long missing = MET.in(judgement.settings()) - met;
        String next = people.stream()
                .filter(one -> one.first() == null && one.contact().goneOn() == null)
                .map(one -> one.contact().name())
                .findFirst()
                .orElse("one of them");
        return new Say(
                "The plan for new relationships is half over, and "
                        + (met == 0 ? "nobody" : met == 1 ? "1 person" : met + " people") + " in it met so far",
                "What could you meet " + next + " about?",
                "Meet " + (missing == 1 ? "one" : String.valueOf(missing)) + (met == 0 ? "" : " more")
                        + " of them, and log it.");
    }

    /** Whom the rep had met before comes last. */
    private static List<Evidence> evidence(Engagement plan) {
        Evidence began = new Evidence(Subject.of(plan.plan().id()), "The plan began on", plan.startedOn());
        return Stream.concat(
                        Stream.of(began),
                        plan.people().stream()
                                .sorted(Comparator.comparing(Named::metBefore))
                                .map(Rc6MeetTheFive::evidence))
                .toList();
    }

    private static Evidence evidence(Named one) {
        return one.metBefore() ? metBefore(one) : met(one);
    }

    private static Evidence metBefore(Named one) {
        String text = one.contact().name() + ": met before the plan began";
        Meeting before = one.before();
        return before == null
                ? new Evidence(Subject.of(one.contact().id()), text, null)
                : new Evidence(Subject.of(before.touch().id()), text + ", last on", before.on());
    }

    private static Evidence met(Named one) {
        String name = one.contact().name();
        Meeting first = one.first();
        return first == null
                ? new Evidence(Subject.of(one.contact().id()), name + ": no meeting so far", null)
                : new Evidence(Subject.of(first.touch().id()), name + ": first met on", first.on());
    }
}
