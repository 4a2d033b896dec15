package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Prepares the digests of the day, so that each of them asks the database a few questions only: writes down how every
 * account stands this week, and what got better for every rep. A week is written anew each day until it is over, once
 * more as of its last day, and then for good. The first run looks back over the weeks of a trend; so does the first after
 * days on which there was none. Whatever is repeated comes to the same.
 */
final class EarlyMorning {

    static final int WEEKS = 8;
    private static final int WEEKS_KEPT = 26;
    private static final int BATCH = 500;

    private final Ports ports;
    private final ZoneId zone;

    /** @param zone the workspace's own, in which weeks begin */
    EarlyMorning(Ports ports, ZoneId zone) {
        this.ports = ports;
        this.zone = zone;
    }

    /** Whether some week is written for good; before, there was no account that history is about. */
    boolean hasEverRun() {
        return !ports.history().closed(LocalDate.EPOCH).isEmpty();
    }

    void run(Instant now) {
        Pass pass = new Pass(ports.accounts().staff(), now);
        ports.accounts().each(pass::look);
        pass.end();
    }

    private final class Pass {

        private final Company company;
        private final Instant now;
        private final LocalDate today;
        private final LocalDate monday;
        private final Set<LocalDate> weeks;
        private final WeekFacts facts;
        private final List<AccountSnapshot> batch = new ArrayList<>();
        private final Map<Person.Id, List<AccountSnapshot>> better = new HashMap<>();
        private boolean isAnythingKept;

        Pass(Company company, Instant now) {
            this.company = company;
            this.now = now;
            this.today = LocalDate.ofInstant(now, zone);
            this.monday = WeekFacts.monday(today);
            this.facts = new WeekFacts(company, zone);
            this.weeks = openWeeks();
        }

        void look(AccountSnapshot account) {
            batch.add(account);
            workers(account)
                    .filter(rep -> strengths(rep).best(List.of(account)).isPresent())
                    .forEach(rep -> better.computeIfAbsent(rep.id(), none -> new ArrayList<>())
                            .add(account));
            if (batch.size() == BATCH) {
                keep();
            }
        }

        void end() {
            keep();
            ports.praises()
                    .replace(better.entrySet().stream()
                            .flatMap(entry -> praised(entry.getKey(), entry.getValue()))
                            .toList());
            // Before there is any account there is nothing to close: the first import is looked back on.
            if (isAnythingKept) {
                ports.history()
                        .close(
                                weeks.stream()
                                        .filter(week -> week.isBefore(monday))
                                        .toList(),
                                now);
            }
            ports.history().purge(monday.minusWeeks(WEEKS_KEPT));
        }

        private void keep() {
            List<WeekFact> seen = batch.stream()
                    .flatMap(account -> weeks.stream().flatMap(week -> facts.of(account, lastDay(week)).stream()))
                    .toList();
            List<Account.Id> looked = batch.stream().map(AccountSnapshot::id).toList();
            if (!looked.isEmpty()) {
                ports.history().keep(looked, weeks, seen);
                isAnythingKept |= !seen.isEmpty();
                batch.clear();
            }
        }

        private Set<LocalDate> openWeeks() {
            Set<LocalDate> open = new TreeSet<>(
                    LongStream.range(0, WEEKS).mapToObj(monday::minusWeeks).toList());
            open.removeAll(ports.history().closed(monday.minusWeeks(WEEKS)));
            return open;
        }

        /** Of a week that is over its Sunday, of the one under way today. */
        private LocalDate lastDay(LocalDate week) {
            return week.equals(monday) ? today : week.plusDays(6);
        }

        private Stream<Praised> praised(Person.Id id, List<AccountSnapshot> accounts) {
            return Stream.ofNullable(company.person(id))
                    .flatMap(rep -> strengths(rep).best(accounts).stream())
                    .map(strength -> new Praised(id, strength.account(), strength.text(), strength.on()));
        }

        private Strengths strengths(Person rep) {
            ZoneId own = ports.zones().apply(rep);
            return new Strengths(rep, company, new Today(LocalDate.ofInstant(now, own), own, company.workDaysOf(rep)));
        }

        /** Those who work on it and have a manager who may hear of it. */
        private Stream<Person> workers(AccountSnapshot account) {
            Set<Person.Id> all = new HashSet<>(account.sellers());
            all.addAll(account.team());
            return all.stream()
                    .map(company::person)
                    .flatMap(Stream::ofNullable)
                    .filter(person -> person.manager() != null);
        }
    }
}
