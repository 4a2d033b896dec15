package dev.sideline.store;

import dev.sideline.account.AuditLog;
import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.PlayHealth;
import dev.sideline.nudge.PlayRecord;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How plays fare, from the nudges in the database. */
public final class JpaPlayRecord implements PlayRecord {

    private static final String HEALTH =
            """
            select e.play, count(n),
              sum(case when n.state = :useless then 1 else 0 end),
              sum(case when n.answeredAt is not null or e.closedAt is not null or n.toldOn <= :settledBy
                then 1 else 0 end),
              sum(case when n.state = :done
                or (e.closedAt >= n.toldAt and n.state <> :useless and n.state <> :contested) then 1 else 0 end)
            from NudgeEntity n, EpisodeEntity e
            where n.episode = e.id and n.toldAt is not null and n.state <> :withdrawn
              and not exists (select p.play from PlayPauseEntity p where p.play = e.play and p.countsFrom >= n.toldAt)
            group by e.play order by e.play
            """;

    /** Managers were shown it as a topic; nobody expects them to act on it themselves. */
    private static final String TOPICS =
            """
            select t.play, count(t), sum(case when t.notUsefulAt is not null then 1 else 0 end)
            from TopicEntity t
            where not exists (select p.play from PlayPauseEntity p where p.play = t.play and p.countsFrom >= t.shownAt)
            group by t.play order by t.play
            """;

    private final JpaTransactions transactions;

    public JpaPlayRecord(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<PlayHealth> health(LocalDate settledBy) {
        Map<String, ?> parameters = Map.of(
                "useless", Nudge.State.NOT_USEFUL,
                "done", Nudge.State.DONE,
                "contested", Nudge.State.CONTESTED,
                "withdrawn", Nudge.State.WITHDRAWN,
                "settledBy", settledBy);
        return transactions.with(em -> {
            Rows rows = new Rows(em);
            Map<String, PlayHealth> byPlay = new TreeMap<>();
            rows.query(HEALTH, parameters)
                    .getResultStream()
                    .map(columns -> new PlayHealth(
                            (String) columns[0],
                            number(columns[1]),
                            number(columns[2]),
                            number(columns[3]),
                            number(columns[4])))
                    .forEach(health -> byPlay.put(health.play(), health));
            rows.query(TOPICS, Map.of())
                    .getResultStream()
                    .map(columns -> new PlayHealth((String) columns[0], number(columns[1]), number(columns[2]), 0, 0))
                    .forEach(health -> byPlay.merge(health.play(), health, PlayHealth::and));
            return List.copyOf(byPlay.values());
        });
    }

    @Override
    public Map<String, Integer> people() {
        return transactions.with(em -> new Rows(em)
                        .query(
                                "select e.play, count(distinct e.person) from NudgeEntity n, EpisodeEntity e"
                                        + " where n.episode = e.id and n.toldAt is not null group by e.play",
                                Map.of())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(columns -> (String) columns[0], columns -> number(columns[1]))));
    }

    @Override
    public Map<String, String> paused() {
        return transactions.with(em -> em
                .createQuery("select p from PlayPauseEntity p where p.why is not null", PlayPauseEntity.class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PlayPauseEntity::play, pause -> Objects.requireNonNull(pause.why()))));
    }

    @Override
    public void pause(String play, String why, Author author) {
        transactions.with(em -> {
            found(em, play).pause(why, author.at());
            audit(em, play, author);
            return play;
        });
    }

    @Override
    public void resume(String play, Author author) {
        transactions.with(em -> {
            found(em, play).resume(author.at());
            audit(em, play, author);
            return play;
        });
    }

    /** No row of the facts changes, so the line names the switch alone. */
    private static void audit(EntityManager em, String play, Author author) {
        em.persist(AuditEntity.of(author, AuditLog.Action.CHANGED, Kind.SETTING, 0, Set.of("play." + play)));
    }

    private static PlayPauseEntity found(EntityManager em, String play) {
        PlayPauseEntity there = em.find(PlayPauseEntity.class, play);
        if (there != null) {
            return there;
        }
        PlayPauseEntity added = PlayPauseEntity.of(play);
        em.persist(added);
        return added;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
