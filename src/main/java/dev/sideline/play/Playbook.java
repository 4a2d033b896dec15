package dev.sideline.play;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All plays that are on, in order, and how they are put to an account. */
public final class Playbook {

    private final List<Play> plays;

    public Playbook(List<Play> plays) {
        this.plays = List.copyOf(plays);
    }

    public List<Play> plays() {
        return plays;
    }

    public Optional<Play> play(String id) {
        return plays.stream()
                .filter(play -> play.rule().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /**
     * What all plays say about one account, to everybody whom it concerns, less what is muted or switched off.
     *
     * @param dateOf today's date for a person, in their own zone
     */
    public List<Answer> judge(AccountSnapshot account, Company company, Function<Person, LocalDate> dateOf) {
        return Stream.concat(
                        Stream.ofNullable(account.account().owner()),
                        account.deals().stream().map(Deal::owner).filter(Objects::nonNull))
                .distinct()
                .map(company::person)
                .filter(Objects::nonNull)
                .flatMap(rep -> {
                    Today today = new Today(dateOf.apply(rep), ZoneOffset.UTC, company.workDaysOf(rep));
                    return plays.stream()
                            .flatMap(play -> play.judge(new Situation(account, rep, today.fresh(), company)).stream());
                })
                .toList();
    }
}
