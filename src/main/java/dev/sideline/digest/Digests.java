package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Today;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import dev.sideline.play.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weekly message to a manager. Its key is manager and ISO week, so that a week has one however often it is tried.
 * Reps who must be told about a topic are told in the same transaction.
 */
public final class Digests {

    private static final String PURPOSE = "digest";
    private static final String HEADS_UP = "heads-up";
    private static final String PROMISE_PLAY = "DA3";
    private static final int CONVERSATIONS = 3;

    private final Ports ports;
    private final Topics topics;

    public Digests(Ports ports) {
        this.ports = ports;
        this.topics = new Topics(ports);
    }

    /** Sends the digest of the week when it is due now and was not sent. */
    public void send(Person.Id manager, Instant now) {
        Company company = ports.accounts().company();
        Person person = company.person(manager);
        if (person == null) {
            return;
        }
        Preferences preferences = ports.preferences().of(manager);
        QuietHours hours = hours(person, company);
        boolean wanted = person.slackId() != null
                && preferences.optedInAt() != null
                && !preferences.isPausedOn(hours.dayOf(now));
        Optional<String> week = new DigestTimes(preferences, hours).due(now);
        if (wanted && week.isPresent()) {
            send(person, company, week.get(), now);
        }
    }

    /** The next time that somebody's digest might be due; null for who is no manager or did not opt in. */
    @Nullable Instant next(Person.Id manager, Instant after) {
        Company company = ports.accounts().company();
        Person person = company.person(manager);
        Preferences preferences = ports.preferences().of(manager);
        return person == null || !person.is(Role.MANAGER) || preferences.optedInAt() == null
                ? null
                : new DigestTimes(preferences, hours(person, company)).next(after);
    }

    private void send(Person manager, Company company, String week, Instant now) {
        UUID delivery = id(PURPOSE + ":" + manager.id().value() + ":" + week);
        List<Person> team = team(manager, company);
        if (team.isEmpty() || ports.outbox().fate(delivery) != null) {
            return;
        }
        List<Shown> shown = team.stream()
                .flatMap(rep -> topics.of(rep, manager.id(), company, now).stream())
                .sorted(Comparator.comparing((Shown one) -> !finding(one).urgent())
                        .thenComparing(one -> amount(finding(one)), Comparator.reverseOrder())
                        .thenComparing(one -> one.nudge().id().value()))
                .toList();
        List<Shown> talk = conversations(shown);
        List<Shown> promises = shown.stream()
                .filter(one -> finding(one).play().equals(PROMISE_PLAY) && one.showing() == Showing.SHOWN)
                .filter(one -> !talk.contains(one))
                .toList();
        Message message = new DigestView(digest(manager, company, team, talk, promises, now)).message();
        ports.transactions().run(() -> {
            talk.stream().filter(one -> one.showing() == Showing.SHOWN_AND_TOLD).forEach(one -> tell(one, now));
            ports.outbox().put(delivery, manager.id(), PURPOSE, message, now);
            return delivery;
        });
    }

    /** At most three, with one rep at most one. */
    private static List<Shown> conversations(List<Shown> shown) {
        Set<Person.Id> reps = new HashSet<>();
        List<Shown> chosen = new ArrayList<>();
        for (Shown one : shown) {
            if (chosen.size() < CONVERSATIONS && reps.add(one.rep().id())) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    /** Once a day for each topic, however many managers read it. */
    private void tell(Shown one, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(one.rep()));
        UUID delivery = id(HEADS_UP + ":" + one.nudge().episode().id().value() + ":" + today);
        if (ports.outbox().fate(delivery) != null) {
            return;
        }
        String account = account(finding(one).account(), names(List.of(one)));
        Message message = Message.of("This is urgent, so it is in today's digest to your managers too: "
                + (account == null ? "" : Mrkdwn.bold(Mrkdwn.escape(account)) + ": ")
                + Mrkdwn.escape(finding(one).headline()) + ". `/coach` shows the evidence.");
        ports.outbox().put(delivery, one.rep().id(), HEADS_UP, message, now);
        ports.seen().saw(List.of(one.nudge().episode().id()), now);
    }

    private Digest digest(
            Person manager, Company company, List<Person> team, List<Shown> talk, List<Shown> promises, Instant now) {
        ManagerSees sees = new ManagerSees(company);
        Map<Person.Id, Set<Account.Id>> workedBy = team.stream()
                .filter(rep -> sees.facts(manager.id(), rep.id()))
                .collect(Collectors.toMap(
                        Person::id, rep -> Set.copyOf(ports.accounts().of(rep.id()))));
        List<AccountSnapshot> all = ports.accounts()
                .snapshots(workedBy.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .toList());
        Map<Account.Id, String> names =
                names(Stream.concat(talk.stream(), promises.stream()).toList());
        ZoneId zone = ports.zones().apply(manager);
        long reps = workedBy.values().stream()
                .filter(accounts -> !accounts.isEmpty())
                .count();
        return new Digest(
                talk.stream().map(one -> conversation(one, names)).toList(),
                promises.stream().map(one -> conversation(one, names)).toList(),
                team.stream()
                        .flatMap(rep -> new Strengths(rep, company, today(rep, company, now))
                                .best(workedBy(rep, workedBy, all)).stream()
                                        .map(strength -> new Praise(rep.name(), strength)))
                        .toList(),
                new Trend(company, today(manager, company, now), zone)
                        .words(reps, all)
                        .orElse(null));
    }

    private static List<AccountSnapshot> workedBy(
            Person rep, Map<Person.Id, Set<Account.Id>> workedBy, List<AccountSnapshot> all) {
        Set<Account.Id> own = workedBy.getOrDefault(rep.id(), Set.of());
        return all.stream().filter(account -> own.contains(account.id())).toList();
    }

    /** Everybody below, at all levels, by name. */
    private static List<Person> team(Person manager, Company company) {
        return company.people().values().stream()
                .filter(person -> company.isAbove(manager.id(), person.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    private Map<Account.Id, String> names(List<Shown> shown) {
        List<Account.Id> ids = shown.stream()
                .flatMap(one -> Stream.ofNullable(finding(one).account()))
                .distinct()
                .toList();
        return ports.accounts().snapshots(ids).stream()
                .collect(Collectors.toMap(
                        AccountSnapshot::id, snapshot -> snapshot.account().name()));
    }

    private static Conversation conversation(Shown shown, Map<Account.Id, String> names) {
        return new Conversation(
                shown.rep().name(),
                account(finding(shown).account(), names),
                finding(shown).forOthers());
    }

    private static @Nullable String account(Account.@Nullable Id id, Map<Account.Id, String> names) {
        return id == null ? null : names.get(id);
    }

    private static Finding finding(Shown shown) {
        return shown.nudge().episode().finding();
    }

    private static BigDecimal amount(Finding finding) {
        return finding.atStake() == null ? BigDecimal.ZERO : finding.atStake().amount();
    }

    private QuietHours hours(Person person, Company company) {
        return new QuietHours(company.workDaysOf(person), ports.zones().apply(person));
    }

    private Today today(Person person, Company company, Instant now) {
        ZoneId zone = ports.zones().apply(person);
        return new Today(LocalDate.ofInstant(now, zone), zone, company.workDaysOf(person));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
