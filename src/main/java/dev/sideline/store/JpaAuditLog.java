package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the audit in the database. */
public final class JpaAuditLog implements AuditLog {

    private final JpaTransactions transactions;

    public JpaAuditLog(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Line> lines(Filter filter, int skip, int most) {
        return transactions.reading(em -> {
            Condition condition = condition(em, filter);
            return condition
                    .fill(em.createQuery(
                            "select a from AuditEntity a where " + condition.text()
                                    + " order by a.atTime desc, a.id desc",
                            AuditEntity.class))
                    .setFirstResult(skip)
                    .setMaxResults(most)
                    .getResultList()
                    .stream()
                    .map(AuditEntity::value)
                    .toList();
        });
    }

    @Override
    public long count(Filter filter) {
        return transactions.reading(em -> {
            Condition condition = condition(em, filter);
            return condition
                    .fill(em.createQuery("select count(a) from AuditEntity a where " + condition.text(), Long.class))
                    .getSingleResult();
        });
    }

    @Override
    public long countWithoutPerson(Instant since) {
        return transactions.reading(em -> em.createQuery(
                        "select count(a) from AuditEntity a where a.person is null and a.atTime >= :since", Long.class)
                .setParameter("since", since)
                .getSingleResult());
    }

    @Override
    public Map<RowKey, String> accounts(Collection<Line> lines) {
        Map<Kind, Set<Long>> wanted = lines.stream()
                .collect(Collectors.groupingBy(Line::kind, Collectors.mapping(Line::row, Collectors.toSet())));
        return transactions.reading(em -> {
            Map<RowKey, String> names = new HashMap<>();
            wanted.forEach((kind, ids) -> AccountPath.of(kind)
                    .ifPresent(path -> Rows.chunks(List.copyOf(ids)).forEach(some -> new Rows(em)
                            .query(
                                    "select e.id, a.name from "
                                            + Bindings.of(kind).entityName() + " e " + path.join()
                                            + "join AccountEntity a on a.id = " + path.account()
                                            + " where e.id in :ids",
                                    Map.of("ids", some))
                            .getResultList()
                            .forEach(found -> names.put(new RowKey(kind, (Long) found[0]), (String) found[1])))));
            return names;
        });
    }

    private static Condition condition(EntityManager em, Filter filter) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        Person.Id by = filter.by();
        if (by != null) {
            any.add("a.person = :person");
            parameters.put("person", by.value());
        }
        Person.Id about = filter.about();
        if (about != null) {
            any.add("(a.kind = :people and a.rowId = :about)");
            parameters.put("people", Kind.PERSON);
            parameters.put("about", about.value());
        }
        Account.Id on = filter.on();
        if (on == null) {
            return new Condition(any.isEmpty() ? "1 = 1" : "(" + String.join(" or ", any) + ")", parameters);
        }
        List<String> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (List<Long> ids : Rows.chunks(idsOn(em, kind, on))) {
                String name = "ids" + rows.size();
                rows.add("(a.kind = :kind" + name + " and a.rowId in :" + name + ")");
                parameters.put("kind" + name, kind);
                parameters.put(name, ids);
            }
        }
        String onAccount = rows.isEmpty() ? "1 = 0" : "(" + String.join(" or ", rows) + ")";
        return new Condition(
                any.isEmpty() ? onAccount : "(" + String.join(" or ", any) + ") and " + onAccount, parameters);
    }

    private static List<Long> idsOn(EntityManager em, Kind kind, Account.Id account) {
        return AccountPath.of(kind)
                .map(path -> em.createQuery(
                                "select e.id from " + Bindings.of(kind).entityName() + " e " + path.join() + "where "
                                        + path.account() + " = :account",
                                Long.class)
                        .setParameter("account", account.value())
                        .getResultList())
                .orElse(List.of());
    }

    private record Condition(String text, Map<String, Object> parameters) {

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
