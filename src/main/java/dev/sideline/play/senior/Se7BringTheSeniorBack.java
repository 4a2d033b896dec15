package dev.sideline.play.senior;

import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SE7. Taking part is more than a copy of an e-mail, and needs no client: preparing the close among ourselves is what is
 * asked for where the client has met no senior. A touch that names no deal may have been about this one; where the day
 * on which the stage began is not known, every touch may have been since.
 */
public final class Se7BringTheSeniorBack implements AccountPlay {

    private static final Rule RULE = new Rule(
            "SE7",
            "The senior returns for the end",
            "The greatest influence on a deal is at its beginning and at its end: the senior who opened it returns for "
                    + "the close.",
            "A major opportunity is in negotiation, and no senior has taken part since that stage began or is on "
                    + "anything planned.",
            "A senior takes part or is invited.",
            "Introduce a stranger at the end.",
            List.of(),
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
                .filter(deal -> deal.stage() == Phase.NEGOTIATION)
                .map(deal -> judge(situation, deal))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        Today today = judgement.today();
        List<Touch> late = touches(situation, deal).stream()
                .filter(touch -> isHeldSince(deal.stageSince(), touch, today) || isInvitation(touch, today))
                .toList();
        if (late.stream()
                .anyMatch(touch -> Seniors.seniorOn(touch, situation, today).isPresent())) {
            return judgement.silent();
        }
        Optional<Person> unasked = late.stream()
                .flatMap(touch -> Seniors.unaskedOn(touch, situation, today).stream())
                .findFirst();
        if (unasked.isPresent()) {
            return Seniors.ask(unasked.get(), judgement);
        }
        Optional<Touch> opening = opening(situation, deal, today);
        return judgement.fires(
                say(situation, deal, opening.flatMap(touch -> Seniors.seniorOn(touch, situation, today)), today),
                situation.stake(List.of(deal)),
                evidence(situation, deal, opening, late, today));
    }

    /** All but e-mails, by time. */
    private static List<Touch> touches(Situation situation, Deal deal) {
        return situation.account().touches().stream()
                .filter(touch -> touch.kind() != TouchKind.EMAIL
                        && (touch.deal() == null || deal.id().equals(touch.deal())))
                .sorted(Comparator.comparing(Touch::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(touch -> touch.id().value()))
                .toList();
    }

    private static boolean isHeldSince(@Nullable LocalDate began, Touch touch, Today today) {
        LocalDate held = touch.heldOn(today);
        return touch.isHeld() && (began == null || held == null || !held.isBefore(began));
    }

    private static boolean isInvitation(Touch touch, Today today) {
        return touch.status() == TouchStatus.PLANNED && (touch.at() == null || touch.isAhead(today));
    }

    /** The first time that the client met a senior. */
    private static Optional<Touch> opening(Situation situation, Deal deal, Today today) {
        return touches(situation, deal).stream()
                .filter(touch -> touch.heldOn(today) != null
                        && !touch.contacts().isEmpty()
                        && Seniors.seniorOn(touch, situation, today).isPresent())
                .findFirst();
    }

    private static Say say(Situation situation, Deal deal, Optional<Person> opener, Today today) {
        Person rep = situation.rep();
        String none = deal.called() + " is in negotiation, and no senior has taken part since or is invited";
        if (Boolean.TRUE.equals(rep.isSenior(today))) {
            return new Say(
                    none,
                    "When will you be with the client for the close?",
                    "Plan your next conversation with the client, or log it.");
        }
        return opener.map(senior -> new Say(
                        none,
                        "Could " + senior.name() + ", who was there early on, come back for the close?",
                        "Invite " + senior.name() + " to what you plan next, or log what they took part in."))
                .orElseGet(
                        () -> new Say(
                                none,
                                "When could you and your senior prepare the close together?",
                                "Plan an hour with your senior to prepare the close, or log it; the client need not be there."));
    }

    private static List<Evidence> evidence(
            Situation situation, Deal deal, Optional<Touch> opening, List<Touch> late, Today today) {
        Subject row = Subject.of(deal.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.phase(deal));
        evidence.add(opening.flatMap(touch -> Seniors.seniorOn(touch, situation, today)
                        .map(senior -> new Evidence(
                                Subject.of(touch.id()),
                                senior.name() + " first met the client on",
                                touch.heldOn(today))))
                .orElseGet(() -> new Evidence(row, "No meeting of a senior with the client is on record", null)));
        late.forEach(touch -> evidence.add(Evidence.dated(
                Subject.of(touch.id()),
                words(touch, situation),
                touch.isHeld() ? " on" : " for",
                touch.at() == null ? null : today.dayOf(touch.at()))));
        return evidence;
    }

    private static String words(Touch touch, Situation situation) {
        TouchKind kind = touch.kind();
        String what = kind == null
                ? "conversation"
                : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Series who = new Series(
                Seniors.on(touch, situation).stream().map(Person::name).toList());
        return "A " + what + (who.parts().isEmpty() ? "" : " with " + who + " from us")
                + (touch.isHeld() ? " was held" : " is planned");
    }
}
