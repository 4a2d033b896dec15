package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Campaign;
import dev.sideline.account.Company;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.account.Settings;
import dev.sideline.account.Sold;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whole accounts from the database. */
public final class JpaAccounts implements Accounts {

    private static final int BATCH = 500;

    private final JpaTransactions transactions;

    public JpaAccounts(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Company company() {
        return transactions.reading(em -> {
            Rows rows = new Rows(em);
            return new Company(
                    people(rows),
                    holidays(rows),
                    settings(rows),
                    rows.where(Kind.MUTE, "e.account is null", Map.of()).stream()
                            .map(Mute::new)
                            .toList(),
                    rows.all(Kind.CAMPAIGN).stream()
                            .map(Campaign::new)
                            .collect(Collectors.toMap(Campaign::id, Function.identity())));
        });
    }

    @Override
    public Company staff() {
        return transactions.reading(em -> {
            Rows rows = new Rows(em);
            return new Company(people(rows), holidays(rows), settings(rows), List.of());
        });
    }

    private static Map<Person.Id, Person> people(Rows rows) {
        return rows.all(Kind.PERSON).stream()
                .map(Person::new)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static List<Holiday> holidays(Rows rows) {
        return rows.all(Kind.HOLIDAY).stream().map(Holiday::new).toList();
    }

    private static Settings settings(Rows rows) {
        return Settings.of(
                rows.all(Kind.SETTING).stream().map(SettingValue::new).toList());
    }

    @Override
    public List<Sold> sold(Collection<Account.Id> ids) {
        return transactions.reading(em -> new SoldReader(em).read(ids));
    }

    @Override
    public Library library() {
        return transactions.reading(em -> new LibraryReader(em).read());
    }

    @Override
    public List<AccountSnapshot> snapshots(Collection<Account.Id> ids) {
        List<Long> wanted = ids.stream().map(Account.Id::value).distinct().toList();
        return transactions.reading(em -> {
            Map<Account.Id, AccountSnapshot> found = new HashMap<>();
            Rows.chunks(wanted).forEach(chunk -> new SnapshotReader(em, AccountScope.of(chunk))
                    .read()
                    .forEach(snapshot -> found.put(snapshot.id(), snapshot)));
            return ids.stream().map(found::get).filter(Objects::nonNull).toList();
        });
    }

    @Override
    public Optional<Account.Id> mergedInto(Account.Id former) {
        return transactions
                .reading(em -> FormerNames.of(em, Kind.ACCOUNT).into(former.value()))
                .map(Account.Id::new);
    }

    @Override
    public void each(Consumer<AccountSnapshot> visitor) {
        long last = 0;
        List<AccountSnapshot> batch;
        do {
            long after = last;
            batch = transactions.reading(em -> after(em, after));
            // The visitor may change facts; no transaction of ours is under way while it does.
            batch.forEach(visitor);
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id().value();
        } while (!batch.isEmpty());
    }

    private static List<AccountSnapshot> after(EntityManager em, long last) {
        List<Long> ids = em.createQuery("select e.id from AccountEntity e where e.id > :last order by e.id", Long.class)
                .setParameter("last", last)
                .setMaxResults(BATCH)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : new SnapshotReader(em, AccountScope.between(ids.get(0), ids.get(ids.size() - 1))).read();
    }

    @Override
    public List<Account.Id> of(Person.Id person) {
        return transactions.reading(em -> idsWorkedBy(em, List.of(person.value()))).stream()
                .map(Account.Id::new)
                .toList();
    }

    @Override
    public List<Account.Id> concerning(Person.Id person, Instant since) {
        return transactions.reading(em -> {
            Set<Long> ids = idsWorkedBy(em, List.of(person.value()));
            ids.addAll(new JoinedTouches(em).accounts(person, since));
            ids.addAll(em.createQuery(
                            "select distinct e.account from PlanEntity e where e.rep = :rep and e.startedOn >= :since",
                            Long.class)
                    .setParameter("rep", person.value())
                    .setParameter("since", LocalDate.ofInstant(since, ZoneOffset.UTC))
                    .getResultList());
            return ids.stream().map(Account.Id::new).toList();
        });
    }

    @Override
    public List<Account> workedBy(Collection<Person.Id> people) {
        List<Long> workers = people.stream().map(Person.Id::value).distinct().toList();
        return transactions.reading(em -> {
            List<Row> rows = new ArrayList<>();
            Rows.chunks(List.copyOf(idsWorkedBy(em, workers)))
                    .forEach(ids -> rows.addAll(new Rows(em).where(Kind.ACCOUNT, "e.id in :ids", Map.of("ids", ids))));
            return rows.stream().map(Account::new).toList();
        });
    }

    /** An open delivery is on a deal, so who owns it owns a deal. */
    private static Set<Long> idsWorkedBy(EntityManager em, List<Long> people) {
        Set<Long> ids = new TreeSet<>();
        for (List<Long> some : Rows.chunks(people)) {
            for (String worker : List.of(
                    "select e.id from AccountEntity e where e.owner in :people",
                    "select e.account from TeamMemberEntity e where e.person in :people",
                    "select distinct e.account from DealEntity e where e.owner in :people and e.account is not null")) {
                ids.addAll(em.createQuery(worker, Long.class)
                        .setParameter("people", some)
                        .getResultList());
            }
        }
        return ids;
    }
}
