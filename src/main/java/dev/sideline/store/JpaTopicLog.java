package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.digest.TopicLog;
import dev.sideline.nudge.Episode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What managers were shown, in the database. */
public final class JpaTopicLog implements TopicLog {

    private final JpaTransactions transactions;

    public JpaTopicLog(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void shown(Person.Id manager, Collection<Episode.Key> topics, Instant at) {
        transactions.with(em -> {
            topics.forEach(topic -> em.persist(TopicEntity.of(manager, topic, at)));
            return topics;
        });
    }

    @Override
    public void notUseful(Person.Id manager, Episode.Key topic, Instant at) {
        transactions.with(em -> {
            List<TopicEntity> shown = em.createQuery(
                            "select t from TopicEntity t where t.manager = :manager and t.play = :play"
                                    + " and t.subjectKind = :kind and t.subjectId = :subject and t.rep = :rep"
                                    + " order by t.shownAt desc, t.id desc",
                            TopicEntity.class)
                    .setParameter("manager", manager.value())
                    .setParameter("play", topic.play())
                    .setParameter("kind", topic.subject().kind())
                    .setParameter("subject", topic.subject().id())
                    .setParameter("rep", topic.to().value())
                    .setMaxResults(1)
                    .getResultList();
            TopicEntity told = shown.isEmpty() ? TopicEntity.of(manager, topic, at) : shown.get(0);
            if (shown.isEmpty()) {
                em.persist(told);
            }
            told.callNotUseful(at);
            return topic;
        });
    }

    @Override
    public void forget(Person.Id manager) {
        transactions.with(em -> em.createQuery("delete from TopicEntity t where t.manager = :manager")
                .setParameter("manager", manager.value())
                .executeUpdate());
    }

    @Override
    public void purge(Instant before) {
        transactions.with(em -> em.createQuery("delete from TopicEntity t where t.shownAt < :before")
                .setParameter("before", before)
                .executeUpdate());
    }
}
