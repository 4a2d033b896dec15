package dev.sideline.store;

import dev.sideline.account.Person;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;

/** The rows that are held while somebody decides for a person. */
record Turns(EntityManager em) {

    /** Waits for whoever holds it. False when the person has none that is to be seen yet. */
    boolean take(Person.Id person) {
        return em.createQuery("update TurnEntity t set t.taken = t.taken + 1 where t.person = :person")
                        .setParameter("person", person.value())
                        .executeUpdate()
                > 0;
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
