package dev.sideline.play.currency;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RC1. The highest level has stood since the rep first met somebody of that level. Where nobody was ever met that is
 * asked, and so is the level of somebody met of whom neither a level nor a title tells it, provided that it can make a
 * difference.
 */
public final class Rc1CallHigher implements AccountPlay {

    private static final Threshold LEVEL = new Threshold("RC1.level", 4, "level to reach");
    private static final Threshold DAYS = new Threshold("RC1.days", 60, "days");

    private static final Rule RULE = new Rule(
            "RC1",
            "Call higher yourself",
            "Reps should build many wide-ranging relationships of their own, at higher levels than their own.",
            "On a strategically worked account the highest level that the rep has met, or spoken with in a call, is below the account's "
                    + "target (4, vice-president, where it has none), and has been the same for 60 days.",
            "A two-way meeting of the rep with somebody at the target level.",
            "Suggest that an executive of ours should meet theirs instead.",
            List.of(LEVEL, DAYS),
            false,
            true);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.mode() == Mode.STRATEGIC && situation.isAskedForAccount()
                ? List.of(judge(situation, situation.judgement(RULE, Subject.of(situation.accountId()))))
                : List.of();
    }

    private static Answer judge(Situation situation, Judgement judgement) {
        List<Met> all = Met.by(situation, judgement.today());
        if (all.isEmpty()) {
            return judgement.unknown(
                    Touch.CONTACTS, situation.accountId().value(), "Whom have you met there so far, or spoken with?");
        }
        int highest = all.stream().mapToInt(Met::level).max().orElse(0);
        int target = target(situation.account().account(), judgement.settings());
        int days = DAYS.in(judgement.settings());
        List<Met> top = all.stream()
                .filter(met -> !met.isOfUnknownLevel() && met.level() == highest)
                .toList();
        List<Met> unclear = all.stream().filter(Met::isOfUnknownLevel).toList();
        boolean hasStood = Stream.concat(top.stream(), unclear.stream())
                .map(Met::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(first -> judgement.today().lasted(first, days))
                .isPresent();
        if (highest >= target || !hasStood) {
            return judgement.silent();
        }
        if (!unclear.isEmpty()) {
            Contact contact = unclear.get(0).contact();
            return judgement.unknown(
                    Contact.LEVEL, contact.id().value(), "At what level does " + contact.name() + " work?");
        }
        return judgement.fires(say(highest, target), situation.stake(), evidence(situation, top, target));
    }

    /** The level that is to be reached on an account. */
    public static int target(Account account, Settings settings) {
        return Optional.ofNullable(account.targetLevel()).orElseGet(() -> LEVEL.in(settings));
    }

    private static Say say(int highest, int target) {
        String rank = new Level(target).rank();
        return new Say(
                "Nobody above " + new Level(highest).rank() + " met so far",
                "Whom at " + rank + " could you meet yourself?",
                "Who is the highest-ranking person whom you have met there?",
                "Meet somebody at " + rank + (target < 5 ? " or above" : "") + " yourself, and log it.");
    }

    private static List<Evidence> evidence(Situation situation, List<Met> top, int target) {
        return Stream.concat(
                        top.stream().map(met -> first(met, situation.rep())),
                        Stream.of(new Evidence(
                                Subject.of(situation.accountId()),
                                "The goal here is to meet somebody at " + new Level(target).rank(),
                                null)))
                .toList();
    }

    private static Evidence first(Met met, Person rep) {
        String whom = " first met " + met.contact().name() + ", " + new Level(met.level()).word() + ",";
        String on = met.first() == null ? "" : " on";
        return new Evidence(Subject.of(met.contact().id()), "You" + whom + on, met.first(), rep.name() + whom + on)
                .over(met.meetings().stream().map(meeting -> Subject.of(meeting.id())));
    }
}
