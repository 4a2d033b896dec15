package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import dev.sideline.account.Sold;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What accounts are called and who sells to them. */
final class SoldReader {

    private static final String OWNERS = "select a.id, a.name, a.owner, d.owner from AccountEntity a"
            + " left join DealEntity d on d.account = a.id where a.id in :ids order by a.id";

    private final EntityManager em;

    SoldReader(EntityManager em) {
        this.em = em;
    }

    List<Sold> read(Collection<Account.Id> ids) {
        List<Long> wanted = ids.stream().map(Account.Id::value).distinct().toList();
        Map<Account.Id, Sold> found = new LinkedHashMap<>();
        Rows.chunks(wanted).forEach(some -> new Rows(em)
                .query(OWNERS, Map.of("ids", some))
                .getResultStream()
                .map(SoldReader::sold)
                .forEach(sold -> found.merge(sold.id(), sold, SoldReader::both)));
        return List.copyOf(found.values());
    }

    /** One account with one of its deals. */
    private static Sold sold(Object[] columns) {
        return new Sold(
                new Account.Id((Long) columns[0]),
                (String) columns[1],
                Stream.of(2, 3)
                        .map(place -> (Long) columns[place])
                        .flatMap(Stream::ofNullable)
                        .map(Person.Id::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static Sold both(Sold one, Sold other) {
        Set<Person.Id> sellers =
                Stream.concat(one.sellers().stream(), other.sellers().stream()).collect(Collectors.toUnmodifiableSet());
        return new Sold(one.id(), one.name(), sellers);
    }
}
