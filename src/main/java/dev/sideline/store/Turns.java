package dev.sideline.store;

import dev.sideline.account.Person;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that are held while somebody decides for a person. */
record Turns(EntityManager em) {

    /**
     * Waits for whoever holds them, for one after the other by their ids: a single update of them all would take them in
     * no order that is known.
     *
     * @return those of them who have none that is to be seen yet
     */
    List<Person.Id> take(Collection<Person.Id> people) {
        List<Person.Id> inOrder = people.stream()
                .distinct()
                .sorted(Comparator.comparing(Person.Id::value))
                .toList();
        try (PreparedStatement take =
                em.unwrap(Connection.class).prepareStatement("UPDATE turns SET taken = taken + 1 WHERE person = ?")) {
            for (Person.Id person : inOrder) {
                take.setLong(1, person.value());
                take.addBatch();
            }
            int[] taken = take.executeBatch();
            return IntStream.range(0, taken.length)
                    .filter(place -> taken[place] == 0)
                    .mapToObj(inOrder::get)
                    .toList();
        } catch (SQLException broken) {
            throw new IllegalStateException("the database gave nobody their turn", broken);
        }
    }

    /** Adds a person's, unless somebody else does at the same moment: what else the transaction did then stays. */
    void add(Person.Id person) {
        Connection connection = em.unwrap(Connection.class);
        try {
            Savepoint before = connection.setSavepoint();
            try {
                insert(connection, person);
            } catch (SQLException refused) {
                if (!SqlState.of(refused).isTaken()) {
                    throw refused;
                }
                connection.rollback(before);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the database did not add a turn", broken);
        }
    }

    private static void insert(Connection connection, Person.Id person) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO turns (person, taken) VALUES (?, 0)")) {
            insert.setLong(1, person.value());
            insert.executeUpdate();
        }
    }
}
