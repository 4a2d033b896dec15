package dev.sideline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * An open database, its tables of this version. An embedded one belongs to this process alone until it is closed; what
 * was committed survives a killed process.
 */
public final class Database implements AutoCloseable {

    private final DatabaseUrl url;
    private final @Nullable DatabaseLock lock;
    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final JpaTransactions transactions;

    private Database(DatabaseUrl url, @Nullable DatabaseLock lock, HikariDataSource pool) {
        this.url = url;
        this.lock = lock;
        this.pool = pool;
        this.factory = Persistence.over(pool, url.isEmbedded());
        this.transactions = new JpaTransactions(factory);
    }

    /**
     * Opens a database, creating an embedded one where there is none.
     *
     * @throws DatabaseProblem when it cannot be used
     */
    public static Database open(String jdbcUrl, String user, String password) {
        DatabaseUrl url = new DatabaseUrl(jdbcUrl);
        HsqldbLog.quieten();
        Optional<DatabaseLock> lock = url.file().map(DatabaseLock::take);
        boolean opened = false;
        try {
            HikariDataSource pool = connect(url, user, password);
            try {
                Migrations.apply(pool, url);
                Database database = new Database(url, lock.orElse(null), pool);
                opened = true;
                return database;
            } finally {
                if (!opened) {
                    shutDown(url, pool);
                }
            }
        } finally {
            if (!opened) {
                lock.ifPresent(DatabaseLock::close);
            }
        }
    }

    /** A new, empty database that lives in memory until it is closed. */
    public static Database inMemory() {
        return open("jdbc:hsqldb:mem:" + UUID.randomUUID(), "SA", "");
    }

    public JpaTransactions transactions() {
        return transactions;
    }

    public DataSource dataSource() {
        return pool;
    }

    /**
     * Writes the files of an embedded database anew, so that what was deleted stands in none of them any more. Work
     * under way is waited for, and what begins meanwhile waits. A database server does this by itself.
     */
    public void compact() {
        if (!url.isEmbedded()) {
            return;
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT DEFRAG");
        } catch (SQLException broken) {
            throw new IllegalStateException("the files of the database could not be written anew", broken);
        }
    }

    @Override
    public void close() {
        factory.close();
        shutDown(url, pool);
        if (lock != null) {
            lock.close();
        }
    }

    private static HikariDataSource connect(DatabaseUrl url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(url.forDriver());
        config.setUsername(user);
        config.setPassword(password);
        config.setMinimumIdle(1);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException cannotConnect) {
            throw ConnectionProblem.of(url, cannotConnect);
        }
    }

    private static void shutDown(DatabaseUrl url, HikariDataSource pool) {
        try (pool) {
            if (url.isEmbedded()) {
                try (Connection connection = pool.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN");
                }
            }
        } catch (SQLException notShutDown) {
            throw new IllegalStateException("the embedded database did not shut down", notShutDown);
        }
    }
}
