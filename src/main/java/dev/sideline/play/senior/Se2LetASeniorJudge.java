package dev.sideline.play.senior;

import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Today;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SE2. It is about who judged, not about who owns the deal: handing it over changes nothing, and no day is set. A deal
 * that went back to an early phase was still moved to qualification once.
 */
public final class Se2LetASeniorJudge implements AccountPlay {

    private static final Rule RULE = new Rule(
            "SE2",
            "Let a senior judge the fit",
            "Whether it fits, and is worth investing in, is found out early and without threat by somebody who has seen "
                    + "many deals.",
            "A major opportunity was moved to qualification by a junior who is not graduated, and no senior has judged "
                    + "the fit.",
            "A senior signs it off or judges the fit, or it is a no-go.",
            "Become a deadline for handing leads over.",
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
                .filter(deal -> wasQualified(situation, deal))
                .map(deal -> judge(situation, deal))
                .toList();
    }

    private static boolean wasQualified(Situation situation, Deal deal) {
        return Stream.concat(
                        Stream.ofNullable(deal.stage()),
                        history(situation, deal).map(StageEntry::stage).filter(Phase::isOpen))
                .anyMatch(stage -> !stage.isEarly());
    }

    /** The dated steps of a deal; of one without a date nobody knows whether it was taken yet. */
    private static Stream<StageEntry> history(Situation situation, Deal deal) {
        return situation.account().stages().stream()
                .filter(entry -> entry.deal().equals(deal.id()) && entry.since() != null);
    }

    private static Answer judge(Situation situation, Deal deal) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        Today today = judgement.today();
        Person qualifier = situation.company().person(deal.qualifiedBy());
        List<SeniorWord> words = SeniorWord.on(deal, situation);
        if (deal.fit() == Fit.NO_GO
                || words.stream().anyMatch(word -> word.counts(today))
                || (qualifier != null && Boolean.TRUE.equals(qualifier.isSenior(today)))) {
            return judgement.silent();
        }
        if (qualifier == null) {
            return judgement.unknown(
                    Deal.QUALIFIED_BY, deal.id().value(), "Who moved " + deal.called() + " to qualification?");
        }
        Optional<Person> unasked = Stream.concat(
                        Stream.of(qualifier).filter(person -> person.isSenior(today) == null),
                        words.stream().flatMap(word -> word.unasked(today).stream()))
                .findFirst();
        if (unasked.isPresent()) {
            return Seniors.ask(unasked.get(), judgement);
        }
        boolean isOwnWord = Boolean.TRUE.equals(situation.rep().isSenior(today));
        return judgement.fires(
                new Say(
                        deal.called() + " was moved to qualification, and no senior has judged the fit yet",
                        isOwnWord
                                ? "Would you judge the fit before more is invested?"
                                : "Which senior could judge the fit before you invest more?",
                        "Get a senior's sign-off or judgement of the fit, or record that it is a no-go."),
                situation.stake(List.of(deal)),
                evidence(situation, deal, qualifier, words));
    }

    private static List<Evidence> evidence(Situation situation, Deal deal, Person qualifier, List<SeniorWord> words) {
        Subject row = Subject.of(deal.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.dated(
                row,
                qualifier.name() + ", a junior, moved " + deal.called() + " to qualification",
                " on",
                qualifiedOn(situation, deal)));
        words.forEach(word -> evidence.add(Evidence.dated(row, word.said(), " on", word.on())));
        if (words.isEmpty()) {
            evidence.add(new Evidence(row, "No senior's judgement of " + deal.called() + " is on record", null));
        }
        evidence.add(Evidence.phase(deal));
        return evidence;
    }

    /** The last time that it was moved there. */
    private static @Nullable LocalDate qualifiedOn(Situation situation, Deal deal) {
        return Stream.concat(
                        history(situation, deal)
                                .filter(entry -> entry.stage() == Phase.QUALIFIED)
                                .flatMap(entry -> Stream.ofNullable(entry.since())),
                        Stream.ofNullable(deal.stage() == Phase.QUALIFIED ? deal.stageSince() : null))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
