package dev.sideline.play.delivery;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Promise;
import dev.sideline.account.Settings;
import dev.sideline.account.Stake;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * DA3. Written and spoken promises alike. One that was delivered is never overdue: it waits for the client's word, and
 * then asks for it. Where a new date was agreed after the day on record, that day is the old one, and the new one is not
 * known: silent.
 */
public final class Da3KeepThePromise implements AccountPlay {

    private static final Threshold AHEAD = new Threshold("DA3.work-days", 5, "working days");
    private static final Threshold WAIT = new Threshold("DA3.wait-work-days", 5, "working days");

    static final Rule RULE = new Rule(
            "DA3",
            "Every commitment is met",
            "Every commitment counts, also the ones made aloud: deliver, or agree a new date before it breaks.",
            "A commitment, written or spoken, is due within 5 working days or overdue; one that was delivered is asked "
                    + "about when the client has not confirmed it for 5 working days.",
            "The client confirms, or a new date is agreed with the client.",
            "Know only what the contract says.",
            List.of(AHEAD, WAIT),
            true,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.account().promises().stream()
                .filter(promise -> isAsked(situation, promise))
                .sorted(Comparator.comparing(promise -> promise.id().value()))
                .flatMap(promise -> Stream.ofNullable(promise.due()).map(due -> judge(situation, promise, due)))
                .toList();
    }

    private static Answer judge(Situation situation, Promise promise, LocalDate due) {
        Judgement judgement = situation.judgement(RULE, Subject.of(promise.id()));
        State state = state(promise, judgement.today(), judgement.settings());
        if (state == State.QUIET) {
            return judgement.silent();
        }
        List<Evidence> evidence = evidence(situation, promise, due);
        if (state == State.UNCONFIRMED) {
            return judgement.fires(
                    new Say(
                            "Delivered, but the client has not confirmed it yet: “" + promise.words() + "”",
                            "Has the client said that it is what they expected?",
                            "Record the day on which the client confirmed it."),
                    stake(situation, promise),
                    evidence);
        }
        if (state == State.OVERDUE) {
            return judgement.firesUrgently(
                    new Say(
                            "A promise is overdue: “" + promise.words() + "”",
                            "Can you deliver it now, or agree a new date with the client?",
                            "Record the delivery or the client's confirmation, or agree a new date with the client."),
                    stake(situation, promise),
                    evidence);
        }
        return judgement.fires(
                new Say(
                        "A promise is due soon: “" + promise.words() + "”",
                        "Will it be there in time, or is now the moment to agree a new date?",
                        "Record the delivery or the client's confirmation, or agree a new date with the client."),
                stake(situation, promise),
                evidence);
    }

    /** How a promise stands on a day. */
    enum State {
        /** The client confirmed it, or it is neither due nor late. */
        QUIET,
        SOON,
        OVERDUE,
        /** It was delivered, and the client has said nothing for a while. */
        UNCONFIRMED
    }

    /** How a promise stands, whoever made it; one without a day is quiet. */
    static State state(Promise promise, Today today, Settings settings) {
        LocalDate due = promise.due();
        LocalDate delivered = promise.deliveredOn();
        LocalDate renegotiated = promise.renegotiatedOn();
        if (due == null
                || promise.clientConfirmedOn() != null
                || (renegotiated != null && renegotiated.isAfter(due))
                || !today.hasComeWithinWorkDays(due, AHEAD.in(settings))) {
            return State.QUIET;
        }
        if (delivered != null) {
            return today.lastedWorkDays(delivered, WAIT.in(settings)) ? State.UNCONFIRMED : State.QUIET;
        }
        return today.isAfter(due) ? State.OVERDUE : State.SOON;
    }

    /** The owner of the promise's deal; where it was made about no deal, whoever is asked for the account. */
    private static boolean isAsked(Situation situation, Promise promise) {
        return promise.deal() == null
                ? situation.isAskedForAccount()
                : deal(situation, promise).filter(situation::owns).isPresent();
    }

    private static Optional<Deal> deal(Situation situation, Promise promise) {
        return situation.account().deals().stream()
                .filter(deal -> deal.id().equals(promise.deal()))
                .findFirst();
    }

    private static Stake stake(Situation situation, Promise promise) {
        return deal(situation, promise)
                .map(deal -> situation.stake(List.of(deal)))
                .orElseGet(situation::stake);
    }

    private static List<Evidence> evidence(Situation situation, Promise promise, LocalDate due) {
        Subject row = Subject.of(promise.id());
        String how = Boolean.TRUE.equals(promise.spoken()) ? "Promised aloud" : "Promised";
        String to = situation.account().contacts().stream()
                .filter(contact -> contact.id().equals(promise.to()))
                .map(Contact::name)
                .map(name -> " to " + name)
                .findFirst()
                .orElse("");
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(row, how + to + ", due on", due));
        if (promise.renegotiatedOn() != null) {
            evidence.add(new Evidence(row, "This date was agreed with the client on", promise.renegotiatedOn()));
        }
        evidence.add(
                promise.deliveredOn() == null
                        ? new Evidence(row, "It is not on record as delivered", null)
                        : new Evidence(
                                row, "No word from the client since it was delivered on", promise.deliveredOn()));
        return evidence;
    }
}
