package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.RequestLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What colleagues ask of one another, in the database. */
public final class JpaRequestLog implements RequestLog {

    private static final String EITHER = "r.asker = :person or r.addressee = :person";

    private final JpaTransactions transactions;

    public JpaRequestLog(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Request> find(Request.Id id) {
        return transactions.with(em ->
                Optional.ofNullable(em.find(RequestEntity.class, id.value())).map(RequestEntity::value));
    }

    @Override
    public List<Request> about(Request.Kind kind, long about) {
        return all("r.kind = :kind and r.about = :about order by r.id", Map.of("kind", kind, "about", about));
    }

    @Override
    public List<Request> open() {
        return all("r.answeredAt is null order by r.askedAt, r.id", Map.of());
    }

    @Override
    public List<Request> of(Person.Id person) {
        return all("(" + EITHER + ") order by r.askedAt desc, r.id desc", Map.of("person", person.value()));
    }

    @Override
    public Request add(Request request) {
        return transactions.with(em -> {
            RequestEntity entity = RequestEntity.of(request);
            em.persist(entity);
            em.flush();
            return entity.value();
        });
    }

    @Override
    public void keep(Request request) {
        transactions.with(em -> {
            RequestEntity there = em.find(RequestEntity.class, request.id().value());
            if (there != null) {
                there.take(request);
            }
            return request;
        });
    }

    @Override
    public int forget(Person.Id person) {
        return transactions.with(em -> em.createQuery("delete from RequestEntity r where " + EITHER)
                .setParameter("person", person.value())
                .executeUpdate());
    }

    private List<Request> all(String which, Map<String, Object> parameters) {
        return transactions.with(em -> {
            var query = em.createQuery("select r from RequestEntity r where " + which, RequestEntity.class);
            parameters.forEach(query::setParameter);
            return query.getResultList().stream().map(RequestEntity::value).toList();
        });
    }
}
