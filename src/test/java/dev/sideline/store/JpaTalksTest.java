package dev.sideline.store;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.nudge.OneOnOne.Agreed;
import dev.sideline.nudge.Request;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was agreed, and what colleagues ask of one another. */
class JpaTalksTest {

    private final Database database = open();
    private final JpaOneOnOneLog talks = new JpaOneOnOneLog(database.transactions());
    private final JpaRequestLog requests = new JpaRequestLog(database.transactions());
    private final Person.Id mona = person("Mona");
    private final Person.Id rina = person("Rina");
    private final Person.Id otto = person("Otto");

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_agreed_is_kept_in_its_order_and_the_last_of_the_two_is_found() {
        OneOnOne first = new OneOnOne(mona, rina, MONDAY.minusDays(30), List.of());
        OneOnOne last = new OneOnOne(
                mona, rina, MONDAY, List.of(new Agreed("Ask Dana", MONDAY.plusDays(7)), new Agreed("Call Raj", null)));
        talks.keep(last);
        talks.keep(first);
        talks.keep(new OneOnOne(mona, otto, MONDAY.plusDays(1), List.of(new Agreed("Rest", null))));
        assertThat(talks.last(mona, rina)).contains(last);
        assertThat(talks.of(rina)).containsExactly(last, first);
        assertThat(talks.of(mona)).hasSize(3);
        assertThat(talks.last(rina, mona)).isEmpty();
    }

    @Test
    void kept_again_on_the_same_day_it_takes_the_place_of_the_first() {
        talks.keep(new OneOnOne(mona, rina, MONDAY, List.of(new Agreed("One", null), new Agreed("Two", null))));
        OneOnOne again = new OneOnOne(mona, rina, MONDAY, List.of(new Agreed("Three", MONDAY)));
        talks.keep(again);
        assertThat(talks.of(rina)).containsExactly(again);
    }

    @Test
    void what_somebody_took_part_in_is_forgotten_on_both_sides() {
        talks.keep(new OneOnOne(mona, rina, MONDAY, List.of(new Agreed("One", null))));
        talks.keep(new OneOnOne(mona, otto, MONDAY, List.of(new Agreed("Two", null))));
        requests.add(request(rina, otto, 7, 1));
        requests.add(request(otto, mona, 7, 1));
        assertThat(talks.forget(rina)).isEqualTo(1);
        assertThat(requests.forget(rina)).isEqualTo(1);
        assertThat(talks.of(mona)).singleElement().satisfies(left -> assertThat(left.rep())
                .isEqualTo(otto));
        assertThat(requests.of(otto)).hasSize(1);
    }

    @Test
    void a_request_is_open_until_it_is_answered() {
        Request asked = requests.add(request(rina, otto, 7, 1));
        assertThat(asked.id().value()).isPositive();
        assertThat(requests.open()).containsExactly(asked);
        requests.keep(asked.sent(at(MONDAY, 10)));
        Request answered = asked.sent(at(MONDAY, 10))
                .answered(new Request.Answer(Request.Said.SOMEBODY_ELSE, "On leave", mona, at(MONDAY, 11)));
        requests.keep(answered);
        assertThat(requests.open()).isEmpty();
        assertThat(requests.find(asked.id())).contains(answered);
        assertThat(requests.about(Request.Kind.COME, 7)).containsExactly(answered);
        assertThat(requests.of(rina)).isEqualTo(requests.of(otto)).containsExactly(answered);
        assertThat(requests.about(Request.Kind.SIGN_OFF, 7)).isEmpty();
        assertThat(requests.find(new Request.Id(-1))).isEqualTo(Optional.empty());
    }

    @Test
    void the_same_is_asked_of_the_same_colleague_once() {
        requests.add(request(rina, otto, 7, 1));
        requests.add(request(rina, otto, 7, 2));
        assertThatThrownBy(() -> requests.add(request(mona, otto, 7, 2))).isInstanceOf(RuntimeException.class);
        assertThat(requests.open()).hasSize(2);
    }

    private static Request request(Person.Id asker, Person.Id to, long about, int number) {
        return new Request(
                new Request.Id(0),
                Request.Kind.COME,
                asker,
                to,
                about,
                number,
                null,
                "It is the first meeting",
                at(MONDAY, 9),
                null,
                null);
    }

    private Person.Id person(String name) {
        return new Person.Id(new JpaFacts(database.transactions())
                .change(
                        new Author(null, "import", at(MONDAY, 1)),
                        changes -> changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, name))));
    }
}
