package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a name stands in the database, in whatever table: one that is added later is looked into too. */
final class Traces {

    private final Connection connection;
    private final NameIn name;
    private final List<TextTable> tables;

    Traces(Connection connection, NameIn name) {
        this.connection = connection;
        this.name = name;
        try {
            this.tables = TextTable.all(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException("the tables could not be listed", broken);
        }
    }

    /** The rows of facts in which the name may stand. */
    Map<Kind, List<Long>> factsThatSpellIt() {
        Map<Kind, List<Long>> found = new EnumMap<>(Kind.class);
        for (TextTable table : tables) {
            Kind kind = table.kind();
            if (kind != null) {
                String sql = "select id from " + table.name() + " where " + name.condition(table.texts());
                found.put(kind, ids(sql, name.sought(table.texts())));
            }
        }
        return found;
    }

    /** The rows that list an id in a column of several. */
    List<Long> listing(Kind kind, String column, long id) {
        return ids(
                "select id from " + kind.plural() + " where ';' || " + column + " || ';' like ?",
                List.of("%;" + id + ";%"));
    }

    /** What is kept of rows beside them: conflicts, former names, what can be undone. */
    void forgetAllOf(Collection<Row> rows) {
        tables.stream()
                .filter(TextTable::pointsAtFacts)
                .forEach(table -> rows.forEach(row -> forget(table.name(), row)));
    }

    /** What could be undone would put back what was taken out. */
    void forgetUndoOf(Collection<Row> rows) {
        rows.forEach(row -> forget("undo_steps", row));
    }

    private void forget(String table, Row row) {
        run(
                "delete from " + table + " where kind = ? and row_id = ?",
                List.of(row.kind().name(), row.id()));
    }

    /**
     * Takes the name out of everything but the facts themselves, and out of what sources last said of the facts.
     *
     * @param account where others have the same name, the only account of which it is taken out; null otherwise
     */
    void takeOut(@Nullable Long account) {
        for (TextTable table : tables) {
            if (table.kind() != null) {
                takeOutOfImported(table);
            } else if (account == null || table.columns().contains("account")) {
                table.texts().forEach(column -> takeOut(table, column, account));
            }
        }
    }

    private void takeOut(TextTable table, String column, @Nullable Long account) {
        List<Object> sought = new ArrayList<>(name.sought(List.of(column)));
        String where = " where (" + name.condition(List.of(column)) + ")";
        if (account != null) {
            sought.add(account);
            where += " and account = ?";
        }
        for (String text : texts("select distinct " + column + " from " + table.name() + where, sought)) {
            if (name.isSpelledIn(text)) {
                run(
                        "update " + table.name() + " set " + column + " = ? where " + column + " = ?",
                        List.of(name.takenOutOf(text), text));
            }
        }
    }

    /** A source that says the same again must not count as one that says something new: it would bring the text back. */
    private void takeOutOfImported(TextTable table) {
        List<String> column = List.of("imported");
        List<Object> sought = new ArrayList<>(name.sought(column));
        String where = " where " + name.condition(column);
        for (String json : texts("select distinct imported from " + table.name() + where, sought)) {
            LastImported last = LastImported.read(json);
            run(
                    "update " + table.name() + " set imported = ? where imported = ?",
                    List.of(String.valueOf(last.digesting(name::isSpelledIn).written()), json));
        }
        String known = " where " + name.condition(List.of("external_id"));
        for (String id :
                texts("select external_id from " + table.name() + known, name.sought(List.of("external_id")))) {
            if (name.isSpelledIn(id)) {
                run(
                        "update " + table.name() + " set external_id = ? where external_id = ?",
                        List.of("erased-" + ErasedEntity.digest(id), id));
            }
        }
    }

    private List<Long> ids(String sql, Collection<?> sought) {
        Set<Long> ids = new LinkedHashSet<>();
        read(sql, sought, row -> ids.add(row.getLong(1)));
        return List.copyOf(ids);
    }

    private List<String> texts(String sql, Collection<?> sought) {
        List<String> texts = new ArrayList<>();
        read(sql, sought, row -> texts.add(row.getString(1)));
        return texts;
    }

    private interface Read {
        void row(ResultSet row) throws SQLException;
    }

    private void read(String sql, Collection<?> sought, Read read) {
        try (PreparedStatement statement = prepared(sql, sought);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                read.row(rows);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("a table could not be looked into", broken);
        }
    }

    private void run(String sql, Collection<?> values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("a table could not be changed", broken);
        }
    }

    private PreparedStatement prepared(String sql, Collection<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int place = 1;
        for (Object value : values) {
            statement.setObject(place, value);
            place++;
        }
        return statement;
    }
}
