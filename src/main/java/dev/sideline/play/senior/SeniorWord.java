package dev.sideline.play.senior;

import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on whether a deal fits: a judgement or a sign-off. It counts when a senior gave it; a sign-off of which
 * nobody recorded whose it was is taken for one.
 *
 * @param said what it was, in words
 */
record SeniorWord(@Nullable Person by, @Nullable LocalDate on, String said, boolean isSignOff) {

    static List<SeniorWord> on(Deal deal, Company company) {
        List<SeniorWord> words = new ArrayList<>();
        Fit fit = deal.fit();
        if (fit != null) {
            Person by = company.person(deal.fitBy());
            words.add(new SeniorWord(by, deal.fitOn(), "fit judged " + word(fit) + by(by), false));
        }
        if (deal.signedOffBy() != null || deal.signedOffOn() != null) {
            Person by = company.person(deal.signedOffBy());
            words.add(new SeniorWord(by, deal.signedOffOn(), "signed off" + by(by), true));
        }
        return words;
    }

    boolean counts(Today today) {
        return by == null ? isSignOff : Boolean.TRUE.equals(Seniors.isSenior(by, on, today));
    }

    /** Who gave it, where nobody recorded how experienced they are. */
    Optional<Person> unasked(Today today) {
        return Optional.ofNullable(by).filter(person -> Seniors.isSenior(person, on, today) == null);
    }

    private static String by(@Nullable Person person) {
        return person == null ? ", by whom is not on record" : " by " + person.name();
    }

    private static String word(Fit fit) {
        return fit == Fit.GO ? "go" : "no-go";
    }
}
