package dev.sideline.play.delivery;

import dev.sideline.account.Confirmation;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * DA2. One finding for each delivery, about all that the client has not confirmed. A confirmation counts when one of the
 * client's people gave it; where nobody recorded who did, that is asked. Once the go-live has passed there is nothing
 * left to prepare: silent.
 */
public final class Da2IsTheTeamReady implements AccountPlay {

    static final Threshold AHEAD = new Threshold("DA2.work-days", 10, "working days");

    static final Rule RULE = new Rule(
            "DA2",
            "Ready before the go-live",
            "Delivery on time needs a prepared team, and the client to have said so before the day comes.",
            "The go-live is within 10 working days, and the client has not confirmed the date, the installation team "
                    + "or something that it depends on.",
            "The client confirms each of them.",
            "Take an internal “done” for the client's word.",
            List.of(AHEAD),
            false,
            false);

    private static final int NAMED = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownDealsInDelivery().stream()
                .flatMap(deal -> situation.account().deliveries().stream()
                        .filter(delivery -> delivery.deal().equals(deal.id()))
                        .map(delivery -> judge(situation, deal, Readiness.of(situation.account(), delivery))))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal, Readiness readiness) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        return switch (readiness.state(judgement.today(), judgement.settings())) {
            case CLEAR -> judgement.silent();
            case UNKNOWN -> unknown(judgement, deal, readiness);
            case OPEN ->
                judgement.fires(
                        new Say(
                                deal.called() + " goes live soon, and the client has yet to confirm "
                                        + named(readiness.open()),
                                "Is the team ready, and who there can confirm it?",
                                "Record who at the client confirmed it, and when."),
                        situation.stake(List.of(deal)),
                        evidence(situation, deal, readiness));
        };
    }

    private static Answer unknown(Judgement judgement, Deal deal, Readiness readiness) {
        Delivery delivery = readiness.delivery();
        if (delivery.goLive() == null) {
            return judgement.unknown(Delivery.GO_LIVE, delivery.row().id(), "When does " + deal.called() + " go live?");
        }
        Readiness.Item item = readiness.unattributed().get(0);
        return judgement.unknown(
                item.by(), item.row(), "Who confirmed " + item.called() + " for " + deal.called() + "?");
    }

    private static Series named(List<Readiness.Item> open) {
        int rest = open.size() - NAMED;
        Stream<String> names = open.stream().limit(NAMED).map(Readiness.Item::called);
        Stream<String> more = rest <= 0 ? Stream.empty() : Stream.of(rest == 1 ? "one more" : rest + " more");
        return new Series(Stream.concat(names, more).toList());
    }

    private static List<Evidence> evidence(Situation situation, Deal deal, Readiness readiness) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                Subject.of(deal.id()),
                "Go-live of " + deal.called() + " is set for",
                readiness.delivery().goLive()));
        readiness.open().forEach(item -> evidence.add(evidence(situation, item)));
        return evidence;
    }

    private static Evidence evidence(Situation situation, Readiness.Item item) {
        Confirmation confirmation = item.confirmation();
        String called = item.called().startsWith("the ") ? "T" + item.called().substring(1) : item.called();
        return confirmation.on() == null
                ? new Evidence(item.subject(), "No confirmation of " + item.called() + " is on record", null)
                : new Evidence(
                        item.subject(),
                        called + " was confirmed only by " + ours(situation, confirmation.by()) + " of ours on",
                        confirmation.on());
    }

    private static String ours(Situation situation, @Nullable Party party) {
        Person person = party == null ? null : situation.company().person(new Person.Id(party.id()));
        return person == null ? "somebody" : person.name();
    }
}
