package dev.sideline.play.senior;

import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
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
 * SE4. The working days are counted from the first meeting of which the day is known. A no-go settles everything: whoever
 * walks away owes no notes.
 */
public final class Se4WriteDownWhatYouAgreed implements AccountPlay {

    private static final Threshold DAYS = new Threshold("SE4.work-days", 2, "working days");

    private static final String EXPECTATIONS = "the expectations";
    private static final String PROCESS = "the process";
    private static final String FIT = "the go or no-go";

    private static final Rule RULE = new Rule(
            "SE4",
            "Write down what you agreed",
            "The first meeting sets expectations and the process to follow, and finds out without threat whether it "
                    + "fits.",
            "2 working days after the first meeting on an opportunity, the expectations, the process or go or no-go are "
                    + "not recorded.",
            "All three are recorded, or it is a no-go, which counts as a success.",
            "Punish walking away.",
            List.of(DAYS),
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
        Optional<Touch> first = Meetings.held(situation.account(), deal).stream()
                .filter(meeting -> meeting.at() != null)
                .findFirst();
        List<String> missing = missing(deal);
        if (first.isEmpty() || missing.isEmpty() || deal.fit() == Fit.NO_GO) {
            return judgement.silent();
        }
        LocalDate met = Objects.requireNonNull(first.get().heldOn(judgement.today()));
        if (!judgement.today().lastedWorkDays(met, DAYS.in(judgement.settings()))) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        "After the first meeting on " + deal.called() + ", " + new Series(missing)
                                + (missing.equals(List.of(PROCESS)) || missing.equals(List.of(FIT)) ? " is" : " are")
                                + " not on record yet",
                        question(missing),
                        "Record " + new Series(missing) + "; a no-go settles it too, and counts as a success."),
                situation.stake(List.of(deal)),
                evidence(deal, first.get(), met));
    }

    private static List<String> missing(Deal deal) {
        List<String> missing = new ArrayList<>();
        if (deal.expectationsOn() == null) {
            missing.add(EXPECTATIONS);
        }
        if (deal.processOn() == null) {
            missing.add(PROCESS);
        }
        if (deal.fit() == null) {
            missing.add(FIT);
        }
        return missing;
    }

    private static String question(List<String> missing) {
        if (missing.equals(List.of(FIT))) {
            return "Does it fit: go or no-go?";
        }
        return missing.contains(FIT)
                ? "What did you agree with the client, and does it fit: go or no-go?"
                : "What did you agree with the client?";
    }

    private static List<Evidence> evidence(Deal deal, Touch first, LocalDate met) {
        Subject row = Subject.of(deal.id());
        Fit fit = deal.fit();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(Subject.of(first.id()), "The first meeting on " + deal.called() + " was on", met));
        if (deal.expectationsOn() != null) {
            evidence.add(new Evidence(row, "The expectations were agreed on", deal.expectationsOn()));
        }
        if (deal.processOn() != null) {
            evidence.add(new Evidence(row, "The process was agreed on", deal.processOn()));
        }
        if (fit != null) {
            evidence.add(Evidence.dated(row, deal.called() + " was judged a go", " on", deal.fitOn()));
        }
        return evidence;
    }
}
