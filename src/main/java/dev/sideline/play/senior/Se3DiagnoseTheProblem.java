package dev.sideline.play.senior;

import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
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
import java.util.ArrayList;
import java.util.List;

/**
 * SE3. Whoever has chosen a solution is asked about whatever the number of meetings; for all others the awareness is asked
 * for once they were met. A problem that is written down says enough, also where the awareness is empty.
 */
public final class Se3DiagnoseTheProblem implements AccountPlay {

    private static final Threshold MEETINGS = new Threshold("SE3.meetings", 2, "meetings");

    private static final Rule RULE = new Rule(
            "SE3",
            "Find the problem behind the request",
            "The best opportunity is a customer who feels a problem but has not chosen a solution; one who knows what to "
                    + "buy compares prices.",
            "Two meetings were held on an opportunity and nobody recorded how aware the customer is of the problem, or "
                    + "they have specified the solution.",
            "The problem behind the request is written down, or it is a no-go.",
            "Take a deal whose solution is specified for the hottest.",
            List.of(MEETINGS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownOpenDeals().stream()
                .map(deal -> judge(situation, deal))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        List<Touch> meetings = Meetings.held(situation.account(), deal);
        boolean isSpecified = deal.awareness() == Awareness.SOLUTION_SPECIFIED;
        boolean isUnrecorded = deal.awareness() == null && meetings.size() >= MEETINGS.in(judgement.settings());
        if (deal.fit() == Fit.NO_GO || hasProblem(deal) || !(isSpecified || isUnrecorded)) {
            return judgement.silent();
        }
        return judgement.fires(
                isSpecified ? checkTheRisk(deal) : diagnose(deal, meetings.size()),
                situation.stake(List.of(deal)),
                evidence(deal, isSpecified, meetings, judgement));
    }

    private static boolean hasProblem(Deal deal) {
        String problem = deal.problem();
        return problem != null && !problem.isBlank();
    }

    private static Say diagnose(Deal deal, int meetings) {
        return new Say(
                "After " + (meetings == 1 ? "one meeting" : meetings + " meetings") + " on " + deal.called()
                        + ", the problem behind the request is not on record yet",
                "What problem is behind the request?",
                "Write down the problem behind the request, or that it is a no-go.");
    }

    private static Say checkTheRisk(Deal deal) {
        return new Say(
                "On " + deal.called() + " the customer has already chosen a solution, and the problem behind it is not "
                        + "on record yet",
                "What problem is behind the request, and what do you bring that others cannot?",
                "Write down the problem behind the request, or that it is a no-go.");
    }

    private static List<Evidence> evidence(Deal deal, boolean isSpecified, List<Touch> meetings, Judgement judgement) {
        Subject row = Subject.of(deal.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                row,
                isSpecified
                        ? "The record says that the customer has specified the solution"
                        : "What the customer knows is not recorded yet",
                null));
        meetings.forEach(meeting -> evidence.add(Evidence.dated(
                Subject.of(meeting.id()),
                "A meeting on " + deal.called() + " was held",
                " on",
                meeting.heldOn(judgement.today()))));
        return evidence;
    }
}
