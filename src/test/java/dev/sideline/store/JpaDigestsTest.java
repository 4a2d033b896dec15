package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Deal;
import dev.sideline.account.DeliveryState.Light;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Sold;
import dev.sideline.digest.Praised;
import dev.sideline.digest.Strength;
import dev.sideline.digest.TeamBook;
import dev.sideline.digest.WeekFact;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.PlayHealth;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Telling;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaDigestsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate BEFORE = MONDAY.minusWeeks(1);

    private final Database database = open();
    private final JpaFacts facts = new JpaFacts(database.transactions());
    private final JpaWeeklyHistory history = new JpaWeeklyHistory(database.transactions());
    private final JpaPraises praises = new JpaPraises(database.transactions());
    private final JpaTopicLog topics = new JpaTopicLog(database.transactions());
    private final JpaPlayRecord plays = new JpaPlayRecord(database.transactions());
    private final Person.Id rina = person("Rina");
    private final Person.Id mona = person("Mona");
    private final Account.Id acme = account("Acme", rina);
    private final Account.Id beta = account("Beta", null);
    private final Episode.Key topic = new Episode.Key("CH1", new Subject(Kind.ACCOUNT, acme.value()), rina);

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void weeks_are_read_by_rep_and_replaced_by_account() {
        WeekFact whole = new WeekFact(MONDAY, acme, rina, true, true, 4, 5, Light.AMBER);
        WeekFact unknown = new WeekFact(BEFORE, acme, rina, false, false, null, 4, Light.NONE);
        WeekFact other = new WeekFact(MONDAY, beta, mona, true, false, 1, 4, Light.RED);
        history.keep(List.of(acme, beta), Set.of(BEFORE, MONDAY), List.of(whole, unknown, other));
        assertThat(history.of(Set.of(rina), BEFORE)).containsExactly(unknown, whole);
        assertThat(history.of(Set.of(rina), MONDAY)).containsExactly(whole);
        assertThat(history.of(Set.of(rina, mona), MONDAY)).containsExactly(whole, other);
        history.keep(List.of(acme), Set.of(MONDAY), List.of());
        assertThat(history.of(Set.of(rina, mona), BEFORE)).containsExactly(unknown, other);
        assertThat(history.of(Set.of(), BEFORE)).isEmpty();
    }

    @Test
    void weeks_are_closed_once_and_forgotten() {
        history.keep(
                List.of(acme),
                Set.of(BEFORE),
                List.of(new WeekFact(BEFORE, acme, rina, true, true, 4, 5, Light.GREEN)));
        history.close(List.of(BEFORE), NOW);
        history.close(List.of(BEFORE), NOW.plusSeconds(1));
        assertThat(history.closed(BEFORE)).containsExactly(BEFORE);
        assertThat(history.closed(MONDAY)).isEmpty();
        history.purge(MONDAY);
        assertThat(history.closed(BEFORE)).isEmpty();
        assertThat(history.of(Set.of(rina), BEFORE)).isEmpty();
    }

    @Test
    void what_belongs_to_an_account_or_a_person_goes_with_them() {
        Account.Id gone = account("Gone", null);
        Person.Id left = person("Left");
        history.keep(
                List.of(gone, acme),
                Set.of(MONDAY),
                List.of(
                        new WeekFact(MONDAY, gone, rina, true, true, 4, 5, Light.GREEN),
                        new WeekFact(MONDAY, acme, left, true, true, 4, 5, Light.GREEN)));
        praises.replace(List.of(new Praised(rina, gone, "Dana is proven", MONDAY)));
        topics.shown(left, List.of(topic), NOW);
        facts.change(author(), changes -> {
            changes.remove(Kind.ACCOUNT, gone.value());
            changes.remove(Kind.PERSON, left.value());
            return gone;
        });
        assertThat(history.of(Set.of(rina, left), MONDAY)).isEmpty();
        assertThat(praises.of(Set.of(rina))).isEmpty();
    }

    @Test
    void what_got_better_is_replaced_as_a_whole() {
        Praised first = new Praised(rina, acme, "met \u0000 Vera", MONDAY);
        praises.replace(List.of(first, new Praised(mona, beta, "kept a promise", MONDAY)));
        assertThat(praises.of(Set.of(rina, mona))).hasSize(2);
        Praised second = new Praised(rina, beta, "met Raj", MONDAY);
        praises.replace(List.of(second));
        assertThat(praises.of(Set.of(rina, mona)))
                .containsExactly(Map.entry(rina, new Strength(beta, "Beta", "met Raj", MONDAY)));
    }

    @Test
    void a_manager_who_calls_a_topic_not_useful_is_remembered_alone_and_counted_without_a_name() {
        topics.shown(mona, List.of(topic), NOW);
        topics.shown(rina, List.of(topic), NOW);
        topics.notUseful(mona, topic, NOW.plusSeconds(9));
        topics.notUseful(mona, topic, NOW.plusSeconds(10));
        assertThat(plays.health(MONDAY)).containsExactly(new PlayHealth("CH1", 2, 1, 0, 0));
        topics.forget(mona);
        assertThat(plays.health(MONDAY)).containsExactly(new PlayHealth("CH1", 1, 0, 0, 0));
    }

    @Test
    void what_was_never_in_a_digest_of_a_week_counts_when_it_is_called_not_useful() {
        topics.notUseful(mona, topic, NOW);
        assertThat(plays.health(MONDAY)).containsExactly(new PlayHealth("CH1", 1, 1, 0, 0));
        plays.resume("CH1", new Author(null, "slack", NOW.plusSeconds(1)));
        assertThat(plays.health(MONDAY)).isEmpty();
        topics.purge(NOW.plusSeconds(1));
    }

    @Test
    void an_account_in_short_has_its_name_and_all_who_sell_to_it_in_one_question() {
        facts.change(author(), changes -> {
            changes.add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, acme.value()).with(Deal.OWNER, mona.value()));
            return changes.add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, acme.value()));
        });
        JpaAccounts accounts = new JpaAccounts(database.transactions());
        assertThat(accounts.sold(List.of(beta, acme, new Account.Id(987_654))))
                .containsExactlyInAnyOrder(
                        new Sold(acme, "Acme", Set.of(rina, mona)), new Sold(beta, "Beta", Set.of()));
        assertThat(Statements.during(database, () -> accounts.sold(List.of(acme, beta))))
                .isEqualTo(1);
        assertThat(Statements.during(database, accounts::staff)).isEqualTo(3);
        assertThat(accounts.staff().people()).containsOnlyKeys(rina, mona);
    }

    @Test
    void who_is_there_when_they_do_not_work_what_they_want_and_what_got_better_are_one_question() {
        facts.change(author(), changes -> {
            changes.add(Row.empty(Kind.HOLIDAY, 0).with(Holiday.DATE, MONDAY).with(Holiday.COUNTRY, "DE"));
            return changes.add(Row.empty(Kind.HOLIDAY, 0).with(Holiday.DATE, MONDAY.plusDays(1)));
        });
        Preferences wanted = Preferences.of(mona).invited(NOW);
        new JpaPreferenceBook(database.transactions()).keep(wanted);
        praises.replace(List.of(new Praised(rina, beta, "met Raj", MONDAY)));
        JpaTeamBook book = new JpaTeamBook(database.transactions());
        TeamBook.Staff staff = book.staff();
        assertThat(staff.company().people()).containsOnlyKeys(rina, mona);
        assertThat(staff.preferences()).containsExactly(Map.entry(mona, wanted));
        assertThat(staff.strengths()).containsExactly(Map.entry(rina, new Strength(beta, "Beta", "met Raj", MONDAY)));
        assertThat(staff.company().holidays())
                .isEqualTo(new JpaAccounts(database.transactions()).staff().holidays())
                .extracting(Holiday::date, Holiday::country)
                .containsExactly(tuple(MONDAY, "DE"), tuple(MONDAY.plusDays(1), null));
        assertThat(Statements.during(database, book::staff)).isEqualTo(1);
    }

    @Test
    void what_stands_comes_with_whose_it_is_and_what_is_not_wanted_in_one_question() {
        facts.change(author(), changes -> {
            changes.add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, beta.value()).with(Deal.OWNER, mona.value()));
            return changes.add(
                    Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, beta.value()).with(Deal.OWNER, mona.value()));
        });
        JpaNudgeLog log = new JpaNudgeLog(database.transactions());
        Nudge told = log.open(finding("CH1", acme, rina), null, 1, NOW);
        log.open(finding("RC1", beta, rina), null, 1, NOW);
        log.open(finding("DA3", beta, mona), null, 1, NOW);
        log.keep(log.open(finding("DA3", acme, mona), null, 1, NOW).episode().closed(NOW));
        log.tell(
                log.standing(List.of(rina)).subList(0, 1),
                new Telling(new UUID(1, 2), Lane.DIGEST, NOW, MONDAY, 0, false));
        Nudge again = log.again(told.episode());
        plays.pause("RC1", "too often called not useful", author());
        topics.notUseful(mona, Episode.Key.of(told.episode().finding()), NOW);
        JpaTeamBook book = new JpaTeamBook(database.transactions());
        TeamBook.Ground ground = book.ground(mona, List.of(rina, mona), NOW);
        assertThat(ground.open()).isEqualTo(log.standing(List.of(rina, mona))).hasSize(3);
        assertThat(ground.open().get(0)).satisfies(one -> {
            assertThat(one.nudge().id()).isEqualTo(again.id());
            assertThat(one.tellings()).hasSize(1);
            assertThat(one.nudges()).isEqualTo(2);
        });
        assertThat(ground.sold())
                .containsExactlyInAnyOrder(new Sold(acme, "Acme", Set.of(rina)), new Sold(beta, "Beta", Set.of(mona)));
        assertThat(ground.paused()).containsExactly("RC1");
        assertThat(ground.notUseful())
                .containsExactly(Episode.Key.of(told.episode().finding()));
        assertThat(book.ground(mona, List.of(rina), NOW.plusSeconds(1)).notUseful())
                .isEmpty();
        assertThat(book.ground(rina, List.of(rina), NOW).notUseful()).isEmpty();
        assertThat(Statements.during(database, () -> book.ground(mona, List.of(rina, mona), NOW)))
                .isEqualTo(1);
    }

    private static Finding finding(String play, Account.Id account, Person.Id to) {
        return new Finding(
                play,
                account,
                new Subject(Kind.ACCOUNT, account.value()),
                to,
                false,
                null,
                "a fact",
                "a principle",
                List.of(),
                "What next?",
                null,
                "something is done");
    }

    private Person.Id person(String name) {
        return new Person.Id(add(Row.empty(Kind.PERSON, 0).with(Person.NAME, name)));
    }

    private Account.Id account(String name, Person.@Nullable Id owner) {
        return new Account.Id(add(Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, name)
                .with(Account.OWNER, owner == null ? null : owner.value())));
    }

    private long add(Row row) {
        return facts.change(author(), changes -> changes.add(row));
    }

    private static Author author() {
        return new Author(null, "slack", NOW);
    }
}
