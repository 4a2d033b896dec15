package dev.sideline.play.campaign;

import dev.sideline.account.Campaign;
import dev.sideline.account.Objection;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Proposition;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * CA5. To the sponsor of a proposition, as long as not all its campaigns are over. One objection that somebody stands for
 * is enough, whether it was resolved or not: resistance shows that the proposition asks for a change.
 */
public final class Ca5WhoWillResist implements PersonPlay {

    private static final Rule RULE = new Rule(
            "CA5",
            "Resistance is a good sign",
            "If finance, IT, logistics and production do not resist, it is probably not a great idea.",
            "No objection with an owner is on record from any of finance, IT, logistics and production.",
            "Objections with owners are on record.",
            "Treat resistance as a stop sign.",
            List.of(),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        return outlook.library().propositions().stream()
                .filter(proposition -> outlook.person().id().equals(proposition.sponsor()))
                .sorted(Comparator.comparing(proposition -> proposition.id().value()))
                .map(proposition -> judge(outlook, proposition))
                .toList();
    }

    private static Answer judge(Outlook outlook, Proposition proposition) {
        Judgement judgement = outlook.judgement(RULE, Subject.of(proposition.id()));
        List<Campaign> campaigns = outlook.library().campaigns().stream()
                .filter(campaign -> proposition.id().equals(campaign.proposition()))
                .toList();
        List<Campaign> left = campaigns.stream()
                .filter(campaign -> !campaign.isOver(judgement.today()))
                .toList();
        boolean isHistory = left.isEmpty() && !campaigns.isEmpty();
        List<Objection> objections = outlook.library().objectionsTo(proposition.id()).stream()
                .filter(objection -> Departments.mustChange(Departments.written(objection.department())))
                .toList();
        if (isHistory || objections.stream().anyMatch(Ca5WhoWillResist::isOwned)) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        proposition.name()
                                + ": no objection that somebody stands for, from finance, IT, logistics or production",
                        "Is it radical enough, and who will have to change?",
                        "Record what one of them has against it, and who stands for that. It is a good sign, not a stop."),
                outlook.stake(List.of()),
                evidence(proposition, objections));
    }

    private static boolean isOwned(Objection objection) {
        PersonOrName owner = objection.owner();
        return owner != null
                && (owner.person() != null
                        || (owner.name() != null && !owner.name().isBlank()));
    }

    private static List<Evidence> evidence(Proposition proposition, List<Objection> objections) {
        Subject row = Subject.of(proposition.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                row, "No objection of finance, IT, logistics or production on record that somebody stands for", null));
        objections.stream()
                .sorted(Comparator.comparing(objection -> objection.row().id()))
                .map(objection -> Evidence.dated(
                        row,
                        Departments.written(objection.department()) + " objects, and nobody stands for it yet",
                        "; raised on",
                        objection.raisedOn()))
                .forEach(evidence::add);
        return evidence;
    }
}
