package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Sold;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.ManagerSees.Topic;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Open;
import dev.sideline.play.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a manager may be shown now of what stands for reps; the same few questions, however many reps there are. */
final class Topics {

    /** So many of the most important are looked at closer; nobody is shown more than a few of them. */
    private static final int LOOKED_AT = 900;

    private final Ports ports;
    private final HeadsUp headsUp;

    Topics(Ports ports) {
        this.ports = ports;
        this.headsUp = new HeadsUp(ports);
    }

    /**
     * A finding that may be shown, of whom, and how.
     *
     * @param account the name of the account that it is about
     */
    record Shown(Person rep, Nudge nudge, Showing showing, String account) {

        Finding finding() {
            return nudge.episode().finding();
        }
    }

    /** One that may be shown if the account is the rep's own. */
    record Candidate(Person rep, Open open, Account.Id account) {

        Finding finding() {
            return open.nudge().episode().finding();
        }
    }

    /** The most important first. */
    List<Shown> of(Collection<Person> reps, Person.Id manager, Company company, Instant now) {
        Standing standing = Standing.of(reps, company, now, ports);
        List<Candidate> candidates = candidates(reps, manager, company, standing, now);
        List<Sold> sold = ports.accounts()
                .sold(candidates.stream().map(Candidate::account).distinct().toList());
        return shown(candidates, sold, manager, company, standing, now);
    }

    /** The most important first; whose the accounts are is still to be looked up. */
    List<Candidate> candidates(
            Collection<Person> reps, Person.Id manager, Company company, Standing standing, Instant now) {
        return reps.stream()
                .flatMap(rep -> standing.of(rep)
                        .filter(open -> open.nudge().episode().finding().account() != null)
                        .filter(open -> showing(rep, open, true, manager, company, standing, now) != Showing.HIDDEN)
                        .map(open -> new Candidate(
                                rep,
                                open,
                                Objects.requireNonNull(
                                        open.nudge().episode().finding().account()))))
                .sorted(Comparator.comparing((Candidate one) -> !one.finding().urgent())
                        .thenComparing(one -> amount(one.finding()), Comparator.reverseOrder())
                        .thenComparing(one -> one.open().nudge().id().value()))
                .limit(LOOKED_AT)
                .toList();
    }

    /** @param sold whose the candidates' accounts are */
    List<Shown> shown(
            List<Candidate> candidates,
            Collection<Sold> sold,
            Person.Id manager,
            Company company,
            Standing standing,
            Instant now) {
        Map<Account.Id, Sold> accounts = sold.stream().collect(Collectors.toMap(Sold::id, Function.identity()));
        List<Shown> all = candidates.stream()
                .flatMap(one -> Stream.ofNullable(accounts.get(one.account()))
                        .map(account -> new Shown(
                                one.rep(),
                                one.open().nudge(),
                                showing(
                                        one.rep(),
                                        one.open(),
                                        account.sellers().contains(one.rep().id()),
                                        manager,
                                        company,
                                        standing,
                                        now),
                                account.name())))
                .filter(shown -> shown.showing() != Showing.HIDDEN)
                .toList();
        return headsUp.mayShow(all, standing.fates(), company, now);
    }

    private Showing showing(
            Person rep, Open open, boolean isOwn, Person.Id manager, Company company, Standing standing, Instant now) {
        ZoneId zone = ports.zones().apply(rep);
        return new ManagerSees(company, standing.departed())
                .topic(
                        manager,
                        new Topic(open.nudge(), standing.seenOn(open, zone), isOwn),
                        standing.preferencesOf(rep),
                        LocalDate.ofInstant(now, zone),
                        company.workDaysOf(rep));
    }

    private static BigDecimal amount(Finding finding) {
        return finding.atStake() == null ? BigDecimal.ZERO : finding.atStake().amount();
    }
}
