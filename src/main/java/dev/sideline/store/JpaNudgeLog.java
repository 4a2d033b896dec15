package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.Open;
import dev.sideline.nudge.SeenLog;
import dev.sideline.nudge.Telling;
import dev.sideline.nudge.Told;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Episodes and nudges in the database. */
public final class JpaNudgeLog implements NudgeLog, SeenLog {

    private static final String NUDGES = "select n, e from NudgeEntity n, EpisodeEntity e where n.episode = e.id and ";

    private final JpaTransactions transactions;

    public JpaNudgeLog(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void lock(Collection<Person.Id> people) {
        transactions.with(em -> {
            Turns turns = new Turns(em);
            // Whoever else comes first, too, adds it between the two; then theirs is waited for.
            for (List<Person.Id> none = turns.take(people); !none.isEmpty(); none = turns.take(none)) {
                none.forEach(turns::add);
            }
            return people;
        });
    }

    @Override
    public List<Nudge> open(Person.Id person) {
        return nudges(
                "e.person = :person and e.closedAt is null"
                        + " and n.number = (select max(m.number) from NudgeEntity m where m.episode = e.id)"
                        + " order by e.id",
                Map.of("person", person.value()));
    }

    @Override
    public List<Open> standing(Collection<Person.Id> people) {
        List<Long> ids = people.stream().map(Person.Id::value).distinct().toList();
        return transactions.with(em -> {
            StandingNudges nudges = new StandingNudges();
            Rows.chunks(ids).forEach(some -> new Rows(em)
                    .query(
                            NUDGES + "e.person in :people and e.closedAt is null order by e.id, n.number",
                            Map.of("people", some))
                    .getResultStream()
                    .forEach(pair -> nudges.add((NudgeEntity) pair[0], (EpisodeEntity) pair[1])));
            return nudges.open();
        });
    }

    @Override
    public Optional<Episode> last(Episode.Key key) {
        return transactions.with(em -> em
                .createQuery(
                        "select e from EpisodeEntity e where e.play = :play and e.subjectKind = :kind"
                                + " and e.subjectId = :subject and e.person = :person order by e.number desc",
                        EpisodeEntity.class)
                .setParameter("play", key.play())
                .setParameter("kind", key.subject().kind())
                .setParameter("subject", key.subject().id())
                .setParameter("person", key.to().value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(EpisodeEntity::value)
                .findFirst());
    }

    @Override
    public List<Episode.Last> lasts() {
        return lasts("", Map.of());
    }

    @Override
    public List<Episode.Last> lasts(Person.Id person) {
        return lasts(" and e.person = :person", Map.of("person", person.value()));
    }

    private List<Episode.Last> lasts(String condition, Map<String, ?> parameters) {
        return transactions.with(em -> new Rows(em)
                        .query(
                                "select e.play, e.subjectKind, e.subjectId, e.person, e.number, e.closedAt"
                                        + " from EpisodeEntity e where not exists (select o.id from EpisodeEntity o"
                                        + " where o.play = e.play and o.subjectKind = e.subjectKind"
                                        + " and o.subjectId = e.subjectId and o.person = e.person and o.number > e.number)"
                                        + condition,
                                parameters)
                        .getResultList()
                        .stream()
                        .map(JpaNudgeLog::last)
                        .toList());
    }

    @Override
    public Optional<Nudge> find(Nudge.Id id) {
        return nudges("n.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Override
    public List<Nudge> of(Episode.Id episode) {
        return nudges("e.id = :id order by n.number", Map.of("id", episode.value()));
    }

    @Override
    public List<Nudge> in(UUID delivery) {
        return nudges("n.delivery = :delivery order by n.place", Map.of("delivery", delivery.toString()));
    }

    @Override
    public List<Told> told(Person.Id person) {
        return transactions.with(em -> new Rows(em)
                        .query(
                                "select e.id, e.play, e.account, n.lane, n.toldOn, n.state from NudgeEntity n, EpisodeEntity e"
                                        + " where n.episode = e.id and e.person = :person and n.toldOn is not null"
                                        + " order by n.toldOn, n.place",
                                Map.of("person", person.value()))
                        .getResultList()
                        .stream()
                        .map(JpaNudgeLog::told)
                        .toList());
    }

    @Override
    public Nudge open(Finding finding, @Nullable LocalDate nextChange, int number, Instant at) {
        return transactions.with(em -> {
            EpisodeEntity episode = EpisodeEntity.of(finding, nextChange, number, at);
            em.persist(episode);
            return add(em, episode, 1);
        });
    }

    @Override
    public Nudge again(Episode episode) {
        return transactions.with(em -> {
            Integer last = em.createQuery(
                            "select max(n.number) from NudgeEntity n where n.episode = :episode", Integer.class)
                    .setParameter("episode", episode.id().value())
                    .getSingleResult();
            return add(em, episode(em, episode.id()), last + 1);
        });
    }

    @Override
    public List<Nudge> tell(List<Open> all, Telling first) {
        return transactions.with(em -> {
            List<Nudge> told = IntStream.range(0, all.size())
                    .mapToObj(place -> told(em, all.get(place), first.at(first.place() + place)))
                    .toList();
            List<Nudge> waited = IntStream.range(0, all.size())
                    .filter(place -> isWaiting(all.get(place)))
                    .mapToObj(told::get)
                    .toList();
            if (!waited.isEmpty()) {
                tellWaiting(em, waited, first);
            }
            return told;
        });
    }

    private static boolean isWaiting(Open open) {
        return open.nudge().state() == Nudge.State.WAITING;
    }

    private static Nudge told(EntityManager em, Open open, Telling how) {
        if (isWaiting(open)) {
            return open.nudge().told(how);
        }
        Episode episode = open.nudge().episode();
        NudgeEntity again = NudgeEntity.of(episode.id().value(), open.nudges() + 1);
        em.persist(again);
        Nudge told = again.value(episode).told(how);
        again.take(told);
        return told;
    }

    /** Their ids and places are numbers of ours, so they stand in the statement as they are. */
    private static void tellWaiting(EntityManager em, List<Nudge> told, Telling how) {
        String place = told.stream()
                .map(nudge -> " when n.id = " + nudge.id().value() + " then "
                        + Objects.requireNonNull(nudge.telling()).place())
                .collect(Collectors.joining("", "case", " else 0 end"));
        em.createQuery("update NudgeEntity n set n.state = :sent, n.delivery = :delivery, n.lane = :lane,"
                        + " n.toldAt = :at, n.toldOn = :on, n.asQuestion = :question, n.place = " + place
                        + " where n.id in :ids")
                .setParameter("sent", Nudge.State.SENT)
                .setParameter("delivery", how.delivery().toString())
                .setParameter("lane", how.lane())
                .setParameter("at", how.at())
                .setParameter("on", how.on())
                .setParameter("question", how.asQuestion())
                .setParameter(
                        "ids", told.stream().map(nudge -> nudge.id().value()).toList())
                .executeUpdate();
    }

    @Override
    public void keep(Episode episode) {
        transactions.with(em -> {
            episode(em, episode.id()).take(episode);
            return episode;
        });
    }

    @Override
    public void keep(Nudge nudge) {
        transactions.with(em -> {
            NudgeEntity entity = em.find(NudgeEntity.class, nudge.id().value());
            Objects.requireNonNull(entity, "the nudge is not there").take(nudge);
            return nudge;
        });
    }

    @Override
    public void saw(Person.Id by, Collection<Episode.Id> episodes, Instant at) {
        transactions.run(() -> {
            // In turn with whatever judges them: the episodes' versions change here too.
            lock(by);
            sawInTurn(episodes, at);
            return by;
        });
    }

    @Override
    public void sawInTurn(Collection<Episode.Id> episodes, Instant at) {
        List<Long> ids = episodes.stream().map(Episode.Id::value).toList();
        transactions.with(em -> {
            Rows.chunks(ids).forEach(some -> em.createQuery(
                            "update EpisodeEntity e set e.seenAt = :at where e.id in :ids and e.seenAt is null")
                    .setParameter("at", at)
                    .setParameter("ids", some)
                    .executeUpdate());
            return ids;
        });
    }

    private List<Nudge> nudges(String condition, Map<String, ?> parameters) {
        return transactions.with(em -> new Rows(em)
                .query(NUDGES + condition, parameters).getResultList().stream()
                        .map(pair -> ((NudgeEntity) pair[0]).value(((EpisodeEntity) pair[1]).value()))
                        .toList());
    }

    private static Nudge add(EntityManager em, EpisodeEntity episode, int number) {
        NudgeEntity nudge = NudgeEntity.of(episode.id(), number);
        em.persist(nudge);
        return nudge.value(episode.value());
    }

    private static EpisodeEntity episode(EntityManager em, Episode.Id id) {
        return Objects.requireNonNull(em.find(EpisodeEntity.class, id.value()), "the episode is not there");
    }

    private static Episode.Last last(Object[] columns) {
        return new Episode.Last(
                new Episode.Key(
                        (String) columns[0], new Subject((Kind) columns[1], (Long) columns[2]), new Person.Id((Long)
                                columns[3])),
                (Integer) columns[4],
                (Instant) columns[5]);
    }

    private static Told told(Object[] columns) {
        return new Told(
                new Episode.Id((Long) columns[0]),
                (String) columns[1],
                columns[2] == null ? null : new Account.Id((Long) columns[2]),
                (Lane) columns[3],
                (LocalDate) columns[4],
                columns[5] == Nudge.State.WITHDRAWN);
    }
}
