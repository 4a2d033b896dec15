package dev.sideline.play.champion;

import dev.sideline.account.Nominee;
import dev.sideline.account.Purpose;
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

/**
 * CH4. Whoever of ours did something for the champion, it was done. The days are counted from the last time, or from the
 * nomination where that is later: before it there was no champion to develop.
 */
public final class Ch4KeepDeveloping implements AccountPlay {

    private static final Threshold DAYS = new Threshold("CH4.days", 30, "days");

    private static final Rule RULE = new Rule(
            "CH4",
            "Keep developing",
            "A champion sells for you inside, and needs a case, numbers and rehearsal to win there.",
            "On an account with an open opportunity nothing was done for a proven champion for 30 days, counted from the "
                    + "nomination when nothing was ever done.",
            "A development touch with the champion is logged.",
            "Be reset by a touch that only checks in.",
            List.of(DAYS, Proof.DAYS),
            false,
            true);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        if (!situation.isAskedForAccount() || situation.account().openDeals().isEmpty()) {
            return List.of();
        }
        return situation.champions().present().stream()
                .map(nominee -> judge(situation, nominee))
                .toList();
    }

    private static Answer judge(Situation situation, Nominee nominee) {
        Judgement judgement = situation.judgement(RULE, Subject.of(nominee.id()));
        LocalDate nominated = Objects.requireNonNull(nominee.champion().nominatedOn());
        Optional<Touch> last = lastDevelopment(situation, nominee, judgement);
        LocalDate since = last.map(touch -> touch.heldOn(judgement.today()))
                .filter(nominated::isBefore)
                .orElse(nominated);
        if (!situation.champions().isProven(nominee, judgement.today())
                || !judgement.today().lasted(since, DAYS.in(judgement.settings()))) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        nominee.name() + " is a proven champion, and "
                                + (last.isPresent()
                                        ? "nothing was done for them lately"
                                        : "nothing done for them is on record yet"),
                        "What would help " + nominee.name()
                                + " win the next internal meeting: a case, numbers, a rehearsal?",
                        "When did you last help " + nominee.name() + " prepare for an internal meeting?",
                        "Log something done for " + nominee.name() + ": a case, numbers, a rehearsal."),
                situation.stake(),
                evidence(nominee, last, judgement));
    }

    private static Optional<Touch> lastDevelopment(Situation situation, Nominee nominee, Judgement judgement) {
        return situation.account().touches().stream()
                .filter(touch -> touch.purpose() == Purpose.DEVELOPMENT
                        && touch.contacts().contains(nominee.id())
                        && touch.heldOn(judgement.today()) != null)
                .max(Comparator.comparing((Touch touch) -> Objects.requireNonNull(touch.heldOn(judgement.today())))
                        .thenComparing(touch -> touch.id().value()));
    }

    private static List<Evidence> evidence(Nominee nominee, Optional<Touch> last, Judgement judgement) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(last.map(touch -> new Evidence(
                        Subject.of(touch.id()),
                        "Something was last done for " + nominee.name() + " on",
                        touch.heldOn(judgement.today())))
                .orElseGet(() -> new Evidence(
                        Subject.of(nominee.id()),
                        "Nothing is on record as done for " + nominee.name() + ", nominated on",
                        nominee.champion().nominatedOn())));
        evidence.addAll(Proof.of(nominee));
        return evidence;
    }
}
