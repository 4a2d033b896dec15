package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the reasons that silence plays for somebody, and the plays that are silent for everybody. */
record Mutings(Accounts accounts, Facts facts, Playbook playbook) {

    private static final Map<String, String> FAMILIES = Map.of(
            "CH", "everything about champions",
            "SE", "everything about seniors",
            "CA", "everything about campaigns",
            "RC", "everything about relationships",
            "DA", "everything about delivery");

    /** In force on that day; those that end first come first. */
    List<Muted> of(Person.Id person, Company company, LocalDate today) {
        Map<Account.Id, String> mine =
                accounts.workedBy(List.of(person)).stream().collect(Collectors.toMap(Account::id, Account::name));
        Stream<Mute> there =
                facts
                        .whereAny(
                                Mute.ACCOUNT,
                                mine.keySet().stream().map(Account.Id::value).toList())
                        .stream()
                        .map(Mute::new)
                        .filter(mute -> mute.person() == null || person.equals(mute.person()));
        Stream<Mute> everywhere = company.mutesEverywhere().stream().filter(mute -> person.equals(mute.person()));
        return Stream.concat(there, everywhere)
                .filter(mute -> mute.until() == null || !mute.until().isBefore(today))
                .sorted(Comparator.comparing(Mute::until, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(mute -> mute.row().id()))
                .map(mute -> new Muted(mute, mute.account() == null ? null : mine.get(mute.account()), play(mute)))
                .toList();
    }

    /** By id, in the order of the playbook: switched off in the settings, or paused there. */
    List<String> off(Company company) {
        return playbook.plays().stream()
                .filter(play -> !Playbook.isOn(play, company.settings()))
                .map(Play::rule)
                .map(Rule::id)
                .toList();
    }

    private String play(Mute mute) {
        String named = mute.play().strip();
        return playbook.play(named)
                .map(play -> play.rule().name() + " (" + play.rule().id() + ")")
                .orElseGet(() -> FAMILIES.getOrDefault(named.toUpperCase(Locale.ROOT), named));
    }
}
