package dev.sideline.play.senior;

import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.Answer;
import dev.sideline.play.Judgement;
import dev.sideline.play.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who of ours counts as a senior: for what was done, on that day; for all else, today. */
final class Seniors {

    private Seniors() {}

    /** Our people on a touch, by id. */
    static List<Person> on(Touch touch, Situation situation) {
        return touch.attendees().stream()
                .map(situation.company()::person)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    /** The first senior on a touch. */
    static Optional<Person> seniorOn(Touch touch, Situation situation, Today today) {
        return on(touch, situation).stream()
                .filter(person -> Boolean.TRUE.equals(isSenior(person, touch.heldOn(today), today)))
                .findFirst();
    }

    /** The first on a touch of whom nobody recorded how experienced they are. */
    static Optional<Person> unaskedOn(Touch touch, Situation situation, Today today) {
        return on(touch, situation).stream()
                .filter(person -> isSenior(person, touch.heldOn(today), today) == null)
                .findFirst();
    }

    /** @param day when they did it; null for what is not done yet, or at a time unknown */
    static @Nullable Boolean isSenior(Person person, @Nullable LocalDate day, Today today) {
        return day == null ? person.isSenior(today) : person.isSeniorOn(day);
    }

    static Answer ask(Person person, Judgement judgement) {
        return judgement.unknown(
                Person.SENIORITY, person.id().value(), "Is " + person.name() + " a senior or a junior seller?");
    }
}
