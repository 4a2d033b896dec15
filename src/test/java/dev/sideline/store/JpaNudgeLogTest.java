package dev.sideline.store;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static dev.sideline.nudge.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Asked;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Nudge.State;
import dev.sideline.nudge.PlayHealth;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Samples;
import dev.sideline.nudge.Telling;
import dev.sideline.nudge.Told;
import dev.sideline.play.Finding;
import dev.sideline.play.Question;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaNudgeLogTest {

    private static final UUID DELIVERY = new UUID(1, 2);
    private static final Telling TELLING = new Telling(DELIVERY, Lane.DAILY, at(MONDAY, 9), MONDAY, 0, true);

    private final Database database = open();
    private final JpaNudgeLog log = new JpaNudgeLog(database.transactions());
    private final Person.Id rep = rep();

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void two_who_decide_for_one_person_take_turns() throws Exception {
        database.transactions().run(() -> lock(rep));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> both =
                threads.invokeAll(List.of(() -> decide(ready, inside, most), () -> decide(ready, inside, most)));
        for (Future<Integer> one : both) {
            one.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(most).hasValue(1);
    }

    @Test
    void two_who_are_the_first_to_decide_for_a_person_take_turns_too() throws Exception {
        List<Person.Id> people =
                IntStream.range(0, 40).mapToObj(number -> rep()).toList();
        CyclicBarrier together = new CyclicBarrier(2);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Callable<Integer> first = () -> {
            for (Person.Id person : people) {
                together.await(30, TimeUnit.SECONDS);
                database.transactions().run(() -> {
                    log.lock(person);
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    log.told(person);
                    return inside.decrementAndGet();
                });
            }
            return people.size();
        };
        for (Future<Integer> one : threads.invokeAll(List.of(first, first))) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(people.size());
        }
        threads.shutdown();
        assertThat(most).hasValue(1);
    }

    @Test
    void whoever_is_the_second_to_add_a_turn_keeps_what_they_did_before() {
        Person.Id other = rep();
        Nudge nudge = database.transactions().run(() -> {
            log.lock(rep);
            return log.open(to(rep, finding("CH1", 1, 1)), null, 1, at(MONDAY, 8));
        });
        database.transactions().with(em -> {
            log.keep(nudge.episode().closed(at(MONDAY, 9)));
            em.flush();
            new Turns(em).add(rep);
            new Turns(em).add(other);
            assertThat(new Turns(em).take(List.of(other, rep))).isEmpty();
            return rep;
        });
        assertThat(log.open(rep)).isEmpty();
    }

    @Test
    void who_waits_for_several_takes_them_in_one_order_so_that_nobody_waits_for_ever() throws Exception {
        Person.Id other = rep();
        database.transactions().run(() -> lock(rep));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> both = threads.invokeAll(Stream.of(List.of(rep, other), List.of(other, rep))
                .<Callable<Integer>>map(people -> () -> {
                    for (int time = 0; time < 30; time++) {
                        together.await(30, TimeUnit.SECONDS);
                        database.transactions().run(() -> {
                            log.lock(people);
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            log.told(rep);
                            return inside.decrementAndGet();
                        });
                    }
                    return people.size();
                })
                .toList());
        for (Future<Integer> one : both) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(2);
        }
        threads.shutdown();
        assertThat(most).hasValue(1);
        assertThat(Statements.during(database, () -> log.lock(List.of(other, rep))))
                .isEqualTo(1);
    }

    private int decide(CountDownLatch ready, AtomicInteger inside, AtomicInteger most) throws InterruptedException {
        ready.countDown();
        ready.await();
        for (int time = 0; time < 20; time++) {
            database.transactions().run(() -> {
                log.lock(rep);
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                log.told(rep);
                return inside.decrementAndGet();
            });
        }
        return 0;
    }

    @Test
    void who_looks_at_home_does_not_get_in_the_way_of_who_judges() throws Exception {
        database.transactions().run(() -> lock(rep));
        List<Nudge> nudges = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> log.open(to(rep, finding("CH1", i, i)), null, 1, at(MONDAY, 8)))
                .toList();
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> both = threads.invokeAll(List.of(
                () -> each(nudges, ready, nudge -> {
                    log.lock(rep);
                    log.keep(log.find(nudge.id()).orElseThrow().episode().closed(at(MONDAY, 9)));
                }),
                () -> each(
                        nudges,
                        ready,
                        nudge -> log.saw(rep, List.of(nudge.episode().id()), at(MONDAY, 9)))));
        for (Future<Integer> one : both) {
            one.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(log.open(rep)).isEmpty();
        assertThat(nudges).allSatisfy(nudge -> assertThat(
                        log.find(nudge.id()).orElseThrow().episode().seenAt())
                .isEqualTo(at(MONDAY, 9)));
    }

    private int each(List<Nudge> nudges, CountDownLatch ready, Consumer<Nudge> act) throws InterruptedException {
        ready.countDown();
        ready.await();
        nudges.forEach(nudge -> database.transactions().run(() -> {
            act.accept(nudge);
            return 0;
        }));
        return 0;
    }

    private int lock(Person.Id person) {
        log.lock(person);
        return 0;
    }

    @Test
    void episodes_and_nudges_come_back_as_they_were_kept() {
        Finding finding = to(rep, finding("CH1", 1, 1, 125_000, true, "How are they?"));
        log.lock(rep);
        Nudge waiting = log.open(finding, MONDAY.plusDays(3), 1, at(MONDAY, 8));
        assertThat(log.open(rep)).containsExactly(waiting);
        assertThat(waiting.episode().finding()).isEqualTo(finding);
        assertThat(log.told(rep)).isEmpty();

        log.keep(waiting.told(TELLING));
        assertThat(log.in(DELIVERY)).containsExactly(waiting.told(TELLING));
        assertThat(log.told(rep))
                .containsExactly(new Told(waiting.episode().id(), "CH1", finding.account(), Lane.DAILY, MONDAY, false));

        Nudge again = log.again(waiting.episode());
        Nudge.Answer answer = new Nudge.Answer(at(MONDAY, 10), MONDAY.plusDays(2), "budget year");
        log.keep(again.answered(State.SNOOZED, answer));
        assertThat(log.open(rep)).containsExactly(again.answered(State.SNOOZED, answer));
        assertThat(log.of(waiting.episode().id())).hasSize(2);

        log.saw(rep, List.of(waiting.episode().id()), at(MONDAY, 11));
        log.saw(rep, List.of(waiting.episode().id()), at(MONDAY, 12));
        Episode closed = log.find(again.id()).orElseThrow().episode().closed(at(MONDAY, 13));
        assertThat(closed.seenAt()).isEqualTo(at(MONDAY, 11));
        log.keep(closed);
        assertThat(log.open(rep)).isEmpty();
        assertThat(log.last(Episode.Key.of(finding))).contains(closed);
    }

    @Test
    void the_message_about_something_that_still_stands_is_not_forgotten() {
        JpaOutboxQueue queue = new JpaOutboxQueue(database.transactions(), Duration.ofMinutes(2));
        new JpaOutbox(database.transactions()).put(DELIVERY, rep, "nudge", Message.of("told"), at(MONDAY, 9));
        queue.claim(at(MONDAY, 9), 1);
        Nudge nudge = log.open(to(rep, finding("CH1", 1, 1)), null, 1, at(MONDAY, 8));
        log.keep(nudge.told(TELLING));
        assertThat(queue.purge(at(MONDAY, 12))).isZero();
        log.keep(nudge.episode().closed(at(MONDAY, 13)));
        assertThat(queue.purge(at(MONDAY, 14))).isOne();
    }

    @Test
    void questions_come_back_as_they_were_asked() {
        JpaQuestionLog questions = new JpaQuestionLog(database.transactions());
        Question sample = Samples.question("CH1", 1, 1);
        Asked asked = new Asked(
                new Question(
                        sample.play(), sample.account(), sample.subject(), rep, sample.asks(), sample.row(), "Which?"),
                DELIVERY,
                MONDAY);
        questions.keep(asked);
        assertThat(questions.asked(rep)).containsExactly(asked);
        assertThat(questions.in(DELIVERY)).contains(asked);
    }

    @Test
    void a_play_counts_from_its_last_resumption() {
        Nudge nudge = log.open(to(rep, finding("CH1", 1, 1)), null, 1, at(MONDAY, 8));
        log.keep(nudge.told(TELLING));
        log.keep(nudge.episode().closed(at(MONDAY, 13)));
        JpaPlayRecord plays = new JpaPlayRecord(database.transactions());
        assertThat(plays.health(MONDAY)).containsExactly(new PlayHealth("CH1", 1, 0, 1, 1));
        plays.pause("CH1", "few act", new Author(null, "coach", at(MONDAY, 14)));
        assertThat(plays.paused()).containsEntry("CH1", "few act");
        plays.resume("CH1", new Author(null, "slack", at(MONDAY, 15)));
        assertThat(plays.paused()).isEmpty();
        assertThat(plays.health(MONDAY)).isEmpty();
    }

    @Test
    void the_last_word_about_preferences_counts() {
        JpaPreferenceBook book = new JpaPreferenceBook(database.transactions());
        assertThat(book.of(rep)).isEqualTo(Preferences.of(rep));
        Preferences paused = Preferences.of(rep)
                .invited(at(MONDAY, 8))
                .optedIn(at(MONDAY, 9))
                .paused(MONDAY, null);
        book.keep(paused);
        book.keep(paused.resumed());
        assertThat(book.of(rep)).isEqualTo(paused.resumed());
        assertThat(book.all()).containsExactly(paused.resumed());
    }

    private Person.Id rep() {
        return new Person.Id(new JpaFacts(database.transactions())
                .change(
                        new Author(null, "slack", at(MONDAY, 0)),
                        changes -> changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Rina"))));
    }

    private static Finding to(Person.Id rep, Finding finding) {
        return new Finding(
                finding.play(),
                finding.account(),
                finding.subject(),
                rep,
                finding.urgent(),
                finding.atStake(),
                finding.headline(),
                finding.principle(),
                finding.evidence(),
                finding.question(),
                finding.askInstead(),
                finding.clears());
    }
}
