package dev.sideline.play.delivery;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Milestone;
import dev.sideline.account.Settings;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * DA5. Only words count: a day on which somebody confirmed, a tick, a colour or a score says nothing of what the client
 * thinks. Once the delivery is closed, nobody is asked about its milestones any more.
 */
public final class Da5TheClientsWord implements AccountPlay {

    private static final Threshold WAIT = new Threshold("DA5.work-days", 5, "working days");

    static final Rule RULE = new Rule(
            "DA5",
            "The client's own words",
            "A milestone is reached when the client says so, in their own words.",
            "A milestone was reached 5 working days ago, and nobody has the client's word that they are satisfied.",
            "The client's own words are on record.",
            "Substitute a survey score or an internal green light.",
            List.of(WAIT),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownWonDeals().stream()
                .flatMap(deal -> milestones(situation.account(), deal).stream()
                        .map(milestone -> judge(situation, deal, milestone)))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal, Milestone milestone) {
        Judgement judgement = situation.judgement(RULE, Subject.of(milestone.id()));
        if (!isUnheard(milestone, judgement.today(), judgement.settings())) {
            return judgement.silent();
        }
        String name = "“" + milestone.name() + "”";
        return judgement.fires(
                new Say(
                        name + " was reached, and the client's own words about it are not on record",
                        "What do they say about it, in their own words?",
                        "Write down what the client said about " + name + "."),
                situation.stake(List.of(deal)),
                evidence(deal, milestone));
    }

    /** The milestones of a won deal, by id; none once its delivery is closed. */
    static List<Milestone> milestones(AccountSnapshot account, Deal deal) {
        boolean isClosed = account.deliveries().stream()
                .filter(delivery -> delivery.deal().equals(deal.id()))
                .map(Delivery::closedOn)
                .anyMatch(closed -> closed != null);
        return account.milestones().stream()
                .filter(milestone -> !isClosed && milestone.deal().equals(deal.id()))
                .sorted(Comparator.comparing(milestone -> milestone.id().value()))
                .toList();
    }

    /** It was reached a while ago, and the client's words are missing. */
    static boolean isUnheard(Milestone milestone, Today today, Settings settings) {
        LocalDate reached = milestone.reachedOn();
        return reached != null && milestone.clientSaid() == null && today.lastedWorkDays(reached, WAIT.in(settings));
    }

    private static List<Evidence> evidence(Deal deal, Milestone milestone) {
        Subject row = Subject.of(milestone.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                row, "“" + milestone.name() + "” of " + deal.called() + " was reached on", milestone.reachedOn()));
        if (milestone.clientWords() != null) {
            evidence.add(new Evidence(
                    row, "In place of their words, the record says: “" + milestone.clientWords() + "”", null));
        } else if (milestone.clientConfirmedOn() != null) {
            evidence.add(
                    new Evidence(row, "It was confirmed, without a word of theirs, on", milestone.clientConfirmedOn()));
        } else {
            evidence.add(new Evidence(row, "Nothing that the client said about it is on record", null));
        }
        return evidence;
    }
}
