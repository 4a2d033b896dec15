package dev.sideline.play.senior;

import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SE5. The days are counted from the last review with a senior, or from the day on which the middle began where that is
 * later: before it a junior ran no middle. Where neither is known there is nothing to count from. A review needs no
 * client; one that names no deal was about all of them.
 */
public final class Se5ReviewTheDeal implements AccountPlay {

    private static final Threshold DAYS = new Threshold("SE5.days", 14, "days");

    private static final Rule RULE = new Rule(
            "SE5",
            "Ten minutes with your senior",
            "A protégé runs the middle of a deal under a senior's eye.",
            "A junior who is not graduated runs a major opportunity in qualification or proposal, and no senior has "
                    + "reviewed it for 14 days.",
            "A review with a senior is logged; it needs no client.",
            "Ask for a senior in every meeting.",
            List.of(DAYS),
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
                .filter(deal -> isMiddle(deal.stage()))
                .map(deal -> judge(situation, deal))
                .toList();
    }

    private static boolean isMiddle(@Nullable Phase stage) {
        return stage != null && stage.isMiddle();
    }

    private static Answer judge(Situation situation, Deal deal) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        Today today = judgement.today();
        Boolean isSenior = situation.rep().isSenior(today);
        List<Touch> reviews = reviews(situation, deal, today);
        Optional<Touch> last = reviews.stream()
                .filter(review -> Seniors.seniorOn(review, situation, today).isPresent())
                .reduce((one, later) -> later);
        Optional<LocalDate> since = Stream.concat(
                        Middle.began(situation.account(), deal).stream(),
                        last.map(review -> review.heldOn(today)).stream())
                .max(Comparator.naturalOrder());
        if (Boolean.TRUE.equals(isSenior) || since.isEmpty() || !isOver(since.get(), judgement)) {
            return judgement.silent();
        }
        if (isSenior == null) {
            return Seniors.ask(situation.rep(), judgement);
        }
        Optional<Person> unasked = reviews.stream()
                .filter(review -> !isOver(Objects.requireNonNull(review.heldOn(today)), judgement))
                .flatMap(review -> Seniors.unaskedOn(review, situation, today).stream())
                .findFirst();
        if (unasked.isPresent()) {
            return Seniors.ask(unasked.get(), judgement);
        }
        return judgement.fires(
                new Say(
                        last.isPresent()
                                ? "The last review of " + deal.called() + " with a senior was a while ago"
                                : deal.called() + " is in " + deal.phaseWord()
                                        + ", and no review with a senior is on record",
                        "When could you go through it for ten minutes with "
                                + last.flatMap(review -> Seniors.seniorOn(review, situation, today))
                                        .map(Person::name)
                                        .orElse("your senior")
                                + "?",
                        "Log a review with a senior; ten minutes among yourselves are enough."),
                situation.stake(List.of(deal)),
                evidence(situation, deal, last, today));
    }

    private static boolean isOver(LocalDate since, Judgement judgement) {
        return judgement.today().lasted(since, DAYS.in(judgement.settings()));
    }

    /** Those held on a day that is known, by day. */
    private static List<Touch> reviews(Situation situation, Deal deal, Today today) {
        return situation.account().touches().stream()
                .filter(touch -> touch.purpose() == Purpose.REVIEW
                        && touch.heldOn(today) != null
                        && (touch.deal() == null || deal.id().equals(touch.deal())))
                .sorted(Comparator.comparing((Touch touch) -> Objects.requireNonNull(touch.heldOn(today)))
                        .thenComparing(touch -> touch.id().value()))
                .toList();
    }

    private static List<Evidence> evidence(Situation situation, Deal deal, Optional<Touch> last, Today today) {
        Subject row = Subject.of(deal.id());
        List<Evidence> evidence = new ArrayList<>();
        last.flatMap(review -> Seniors.seniorOn(review, situation, today)
                        .map(senior -> new Evidence(
                                Subject.of(review.id()),
                                "The last review with " + senior.name() + " was on",
                                review.heldOn(today))))
                .ifPresent(evidence::add);
        evidence.add(Evidence.phase(deal));
        Middle.began(situation.account(), deal)
                .filter(began -> !began.equals(deal.stageSince()))
                .ifPresent(began -> evidence.add(new Evidence(row, deal.called() + " left its early phase on", began)));
        evidence.add(
                new Evidence(Subject.of(situation.rep().id()), situation.rep().name() + " is a junior seller", null));
        return evidence;
    }
}
