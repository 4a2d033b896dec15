package dev.sideline.play.senior;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SE6. A judgement counts once both have said what they think; it is the judgements that are compared, and the deals
 * that are counted. A junior supervises nobody; somebody whose seniority was never recorded is taken for a senior where
 * they supervised, and for nobody's junior. Why somebody is not to lead yet is a mute about them, with a reason and a
 * date.
 */
public final class Se6LetThemLead implements PersonPlay {

    private static final Threshold DEALS = new Threshold("SE6.deals", 5, "deals under supervision");
    private static final Threshold AGREED = new Threshold("SE6.percent", 80, "percent");
    private static final int NAMED = 5;

    private static final Rule RULE = new Rule(
            "SE6",
            "Let them lead early",
            "Juniors who have run several deals under a senior's eye learn to spot good ones, and then join early "
                    + "themselves.",
            "A junior has judged 5 deals under supervision, and the senior agreed with at least 80 % of the judgements; "
                    + "their manager is told.",
            "The manager graduates the junior, or says why not yet.",
            "Fire on tenure.",
            List.of(DEALS, AGREED),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        Person.Id manager = outlook.person().id();
        return outlook.company().people().values().stream()
                .filter(person -> manager.equals(person.manager()) && !manager.equals(person.id()))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .map(person -> judge(outlook, person))
                .toList();
    }

    private static Answer judge(Outlook outlook, Person junior) {
        Judgement judgement = outlook.judgement(RULE, Subject.of(junior.id()));
        Today today = judgement.today();
        List<FitJudgement> judged = judged(outlook, junior, today);
        long deals = judged.stream().map(FitJudgement::deal).distinct().count();
        long agreed = judged.stream().filter(Se6LetThemLead::agreed).count();
        if (!Boolean.FALSE.equals(junior.isSenior(today))
                || deals < DEALS.in(judgement.settings())
                || agreed * 100 < (long) AGREED.in(judgement.settings()) * judged.size()) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        junior.name() + " has judged " + deals + " deals under supervision, and the senior agreed "
                                + (agreed == judged.size() ? "each time" : "with most of the judgements"),
                        "Will you let " + junior.name() + " lead the first meetings?",
                        "Graduate " + junior.name() + ", or say why not yet."),
                outlook.stake(outlook.accounts().stream()
                        .filter(account -> account.askedForAccount().contains(junior.id()))
                        .toList()),
                evidence(outlook, junior, judged, agreed));
    }

    /** What the junior judged under a senior's eye, the latest first. */
    private static List<FitJudgement> judged(Outlook outlook, Person junior, Today today) {
        return outlook.library().judgements().stream()
                .filter(one -> one.junior().equals(junior.id()) && !junior.id().equals(one.senior()))
                .filter(one -> one.juniorSaid() != null && one.seniorSaid() != null)
                .filter(one -> !isByJunior(one, outlook, today))
                .sorted(Comparator.comparing(
                                FitJudgement::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(one -> one.row().id())
                        .reversed())
                .toList();
    }

    private static boolean isByJunior(FitJudgement one, Outlook outlook, Today today) {
        Person senior = outlook.company().person(one.senior());
        return senior != null && Boolean.FALSE.equals(Seniors.isSenior(senior, one.on(), today));
    }

    private static boolean agreed(FitJudgement one) {
        return one.juniorSaid() == one.seniorSaid();
    }

    private static List<Evidence> evidence(Outlook outlook, Person junior, List<FitJudgement> judged, long agreed) {
        Evidence sum = Evidence.dated(
                        Subject.of(junior.id()),
                        "The senior agreed with " + agreed + " of " + judged.size() + " judgements",
                        ", the last on",
                        judged.get(0).on())
                .over(judged.stream().map(one -> Subject.of(one.deal())));
        return Stream.concat(Stream.of(sum), judged.stream().limit(NAMED).map(one -> evidence(outlook, junior, one)))
                .toList();
    }

    private static Evidence evidence(Outlook outlook, Person junior, FitJudgement one) {
        Person senior = outlook.company().person(one.senior());
        String by = senior == null ? "the senior" : senior.name();
        String said = agreed(one)
                ? junior.name() + " and " + by + " both said " + word(one.juniorSaid())
                : junior.name() + " said " + word(one.juniorSaid()) + ", " + by + " said " + word(one.seniorSaid());
        String deal = deal(outlook, one.deal()).map(Deal::called).orElse("A deal");
        return Evidence.dated(Subject.of(one.deal()), deal + ": " + said, " on", one.on());
    }

    private static Optional<Deal> deal(Outlook outlook, Deal.Id id) {
        return outlook.accounts().stream()
                .map(AccountSnapshot::deals)
                .flatMap(List::stream)
                .filter(deal -> deal.id().equals(id))
                .findFirst();
    }

    private static String word(@Nullable Fit fit) {
        return fit == Fit.GO ? "go" : "no-go";
    }
}
