package dev.sideline.play.senior;

import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.play.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on whether a deal fits: a judgement or a sign-off. It counts when a senior gave it; a sign-off of which
 * nobody recorded whose it was is taken for one.
 *
 * @param said a sentence without its date
 */
record SeniorWord(@Nullable Person by, @Nullable LocalDate on, String said, boolean isSignOff) {

    static List<SeniorWord> on(Deal deal, Situation situation) {
        Company company = situation.company();
        List<SeniorWord> words = new ArrayList<>();
        Fit fit = deal.fit();
        if (fit != null) {
            Person by = company.person(deal.fitBy());
            words.add(new SeniorWord(by, deal.fitOn(), said(by, "judged " + deal.called() + " " + word(fit)), false));
        }
        if (deal.signedOffBy() != null || deal.signedOffOn() != null) {
            Person by = company.person(deal.signedOffBy());
            words.add(new SeniorWord(by, deal.signedOffOn(), said(by, "signed " + deal.called() + " off"), true));
        }
        situation.account().judgements().stream()
                .filter(one -> one.deal().equals(deal.id()) && one.seniorSaid() != null)
                .sorted(Comparator.comparing(one -> one.row().id()))
                .map(one -> under(deal, one, company.person(one.senior())))
                .forEach(words::add);
        return words;
    }

    /** What was said under supervision. */
    private static SeniorWord under(Deal deal, FitJudgement one, @Nullable Person senior) {
        Fit said = Objects.requireNonNull(one.seniorSaid());
        String what = "judged " + deal.called() + " " + word(said) + " beside a junior";
        return new SeniorWord(senior, one.on(), said(senior, what), false);
    }

    boolean counts(Today today) {
        return by == null ? isSignOff : Boolean.TRUE.equals(Seniors.isSenior(by, on, today));
    }

    /** Who gave it, where nobody recorded how experienced they are. */
    Optional<Person> unasked(Today today) {
        return Optional.ofNullable(by).filter(person -> Seniors.isSenior(person, on, today) == null);
    }

    private static String said(@Nullable Person person, String what) {
        return (person == null ? "Somebody whose name is not on record " : person.name() + " ") + what;
    }

    private static String word(Fit fit) {
        return fit == Fit.GO ? "a go" : "a no-go";
    }
}
