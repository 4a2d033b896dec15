package dev.sideline.store;

import dev.sideline.account.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of the database as the database describes it, whoever made it.
 *
 * @param texts its columns that hold text
 * @param kind whose facts it holds; null for everything else
 */
record TextTable(String name, List<String> texts, Set<String> columns, @Nullable Kind kind) {

    /** Added to by nobody but the audit, the migrations and the scheduler; none holds a word that somebody wrote. */
    private static final Set<String> WITHOUT_WORDS = Set.of("audit", "scheduled_jobs", "workspace", "erased");

    static List<TextTable> all(Connection connection) throws SQLException {
        List<TextTable> tables = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet rows = connection.getMetaData().getTables(null, schema, "%", null)) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                String lower = name.toLowerCase(Locale.ROOT);
                boolean isTable = String.valueOf(rows.getString("TABLE_TYPE")).endsWith("TABLE");
                if (isTable && !lower.startsWith("flyway") && !WITHOUT_WORDS.contains(lower)) {
                    tables.add(read(connection, schema, name));
                }
            }
        }
        return tables;
    }

    private static TextTable read(Connection connection, String schema, String name) throws SQLException {
        List<String> texts = new ArrayList<>();
        Set<String> columns = new HashSet<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, schema, name, "%")) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(column);
                int type = rows.getInt("DATA_TYPE");
                if (type == Types.VARCHAR || type == Types.LONGVARCHAR || type == Types.CLOB || type == Types.CHAR) {
                    texts.add(column);
                }
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.plural().equals(lower))
                .findFirst()
                .orElse(null);
        return new TextTable(lower, List.copyOf(texts), Set.copyOf(columns), kind);
    }

    /** Whether each row speaks of one row of the facts, by its kind and its id. */
    boolean pointsAtFacts() {
        return kind == null && columns.contains("kind") && columns.contains("row_id");
    }
}
