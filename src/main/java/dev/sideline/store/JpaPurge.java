package dev.sideline.store;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Purge;
import dev.sideline.account.SettingValue;
import dev.sideline.account.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties every table, whoever made it, but those that hold nothing about the workspace's people. */
public final class JpaPurge implements Purge {

    private static final Logger LOG = LoggerFactory.getLogger(JpaPurge.class);
    private static final String UNINSTALLED = "uninstalled";

    /** What the database says of itself, and when the jobs are due. */
    private static final Set<String> KEPT = Set.of("workspace", "scheduled_jobs");

    private final JpaTransactions transactions;
    private final Facts facts;

    public JpaPurge(JpaTransactions transactions) {
        this.transactions = transactions;
        this.facts = new JpaFacts(transactions);
    }

    @Override
    public void uninstalled(Instant at) {
        transactions.with(em -> {
            if (em.find(WorkspaceEntity.class, UNINSTALLED) == null) {
                em.persist(WorkspaceEntity.of(UNINSTALLED, at.toString()));
            }
            return at;
        });
    }

    @Override
    public void installed() {
        transactions.with(em -> {
            WorkspaceEntity before = em.find(WorkspaceEntity.class, UNINSTALLED);
            if (before != null) {
                em.remove(before);
            }
            return before == null;
        });
    }

    @Override
    public boolean ifDue(Instant now) {
        return transactions.with(em -> {
            WorkspaceEntity since = em.find(WorkspaceEntity.class, UNINSTALLED);
            if (since == null || Instant.parse(since.content()).plus(grace()).isAfter(now)) {
                return false;
            }
            everything();
            return true;
        });
    }

    private Duration grace() {
        Settings settings = Settings.of(
                facts.all(Kind.SETTING).stream().map(SettingValue::new).toList());
        return Duration.ofDays(Math.max(0, settings.whole(GRACE_DAYS, GRACE_DAYS_BY_DEFAULT)));
    }

    @Override
    public void everything() {
        int tables = transactions.run(() -> {
            try {
                return empty(transactions.connection());
            } catch (SQLException broken) {
                throw new IllegalStateException("the database could not be emptied", broken);
            }
        });
        LOG.warn("Everything about the workspace was deleted from {} tables", tables);
    }

    private static int empty(Connection connection) throws SQLException {
        List<String> inOrder = inOrder(references(connection));
        try (Statement statement = connection.createStatement()) {
            for (String table : inOrder) {
                statement.executeUpdate("delete from " + table);
            }
        }
        return inOrder.size();
    }

    /** Of each table, the others that refer to it. */
    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        String schema = connection.getSchema();
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, "%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                String lower = name.toLowerCase(Locale.ROOT);
                boolean isTable = String.valueOf(tables.getString("TABLE_TYPE")).endsWith("TABLE");
                if (isTable && !lower.startsWith("flyway") && !KEPT.contains(lower)) {
                    references.put(lower, referringTo(connection, schema, name));
                }
            }
        }
        return references;
    }

    private static Set<String> referringTo(Connection connection, String schema, String table) throws SQLException {
        Set<String> referring = new LinkedHashSet<>();
        try (ResultSet keys = connection.getMetaData().getExportedKeys(null, schema, table)) {
            while (keys.next()) {
                String other = keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (!other.equals(table.toLowerCase(Locale.ROOT))) {
                    referring.add(other);
                }
            }
        }
        return referring;
    }

    /** Each table after all that refer to it. */
    private static List<String> inOrder(Map<String, Set<String>> references) {
        List<String> order = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(references.keySet());
        while (!left.isEmpty()) {
            List<String> next = left.stream()
                    .filter(table -> order.containsAll(references.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("these tables refer to one another in a circle: " + left);
            }
            order.addAll(next);
            next.forEach(left::remove);
        }
        return order;
    }
}
