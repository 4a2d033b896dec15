package dev.sideline.store;

import dev.sideline.account.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions bound to the thread: everything in the store joins the one under way. Work that throws takes the whole
 * transaction back, also where somebody catches what it threw. Nothing is tried again.
 */
public final class JpaTransactions implements Transactions {

    private final EntityManagerFactory factory;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, and removed at the end of every transaction
    private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();

    JpaTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return with(em -> work.get());
    }

    /** The same, with the entity manager of the transaction. */
    <T> T with(Function<EntityManager, T> work) {
        EntityManager joined = current.get();
        return joined == null ? begin(Connection.TRANSACTION_READ_COMMITTED, true, work) : join(joined, work);
    }

    /**
     * The same, and everything is taken back at the end.
     *
     * @throws IllegalStateException within a transaction, of which it cannot take back a part
     */
    <T> T rehearse(Function<EntityManager, T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("a rehearsal has a transaction of its own");
        }
        return begin(Connection.TRANSACTION_READ_COMMITTED, false, work);
    }

    /** Reads that see one moment, unless they join a transaction that is under way. */
    <T> T reading(Function<EntityManager, T> work) {
        EntityManager joined = current.get();
        return joined == null ? begin(Connection.TRANSACTION_REPEATABLE_READ, true, work) : join(joined, work);
    }

    /**
     * The connection of the transaction under way, for a library that brings its own SQL. Closing it does nothing.
     *
     * @throws IllegalStateException outside a transaction
     */
    public Connection connection() {
        EntityManager em = current.get();
        if (em == null) {
            throw new IllegalStateException("no transaction is under way on this thread");
        }
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        return (Connection) Proxy.newProxyInstance(
                JpaTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    private <T> T begin(int isolation, boolean keep, Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        EntityTransaction transaction = em.getTransaction();
        current.set(em);
        try {
            transaction.begin();
            isolate(em, isolation);
            T result = work.apply(em);
            if (keep) {
                transaction.commit();
            }
            return result;
        } finally {
            current.remove();
            // Whatever stays open here would block every later change of a table on HSQLDB.
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
        }
    }

    private static <T> T join(EntityManager em, Function<EntityManager, T> work) {
        boolean done = false;
        try {
            T result = work.apply(em);
            done = true;
            return result;
        } finally {
            if (!done) {
                em.getTransaction().setRollbackOnly();
            }
        }
    }

    /** Asking for the connection also makes every statement of the transaction use it. */
    private static void isolate(EntityManager em, int isolation) {
        Connection connection = em.unwrap(Connection.class);
        try {
            if (connection.getTransactionIsolation() != isolation) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the database did not begin a transaction", broken);
        }
    }
}
