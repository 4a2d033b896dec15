package dev.sideline.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the database keeps about people beside the facts, in the order in which it may be deleted. */
public final class JpaPersonalData implements PersonalData {

    /**
     * The tables that hold it.
     *
     * @param which names the rows of one person, by one parameter
     * @param columns as they are listed; empty for what says nothing to anybody
     */
    record Held(String table, String which, String columns) {}

    static final List<Held> HELD = List.of(
            new Held(
                    "nudges",
                    "episode in (select id from episodes where person = ?)",
                    "(select e.play from episodes e where e.id = nudges.episode) as play,"
                            + " (select e.finding from episodes e where e.id = nudges.episode) as headline,"
                            + " told_at, state as answer, answered_at, snoozed_until, reason"),
            new Held("episodes", "person = ?", "play, finding as headline, opened_at, seen_at, closed_at"),
            new Held("questions", "person = ?", "asked_on, play, words"),
            new Held("outbox", "person = ?", "put_at, purpose, fate, message as text"),
            new Held(
                    "preferences",
                    "person = ?",
                    "invited_at, opted_in_at, daily_hour, hour_chosen, digest_day, digest_hour, paused_on, paused_until"),
            new Held("praises", "rep = ?", "since, words"),
            new Held("digest_topics", "manager = ?", "play, shown_at, not_useful_at"),
            new Held(
                    "agreed_points",
                    "one_on_one in (select id from one_on_ones where cast(? as bigint) in (manager, rep))",
                    "words, due"),
            new Held("one_on_ones", "cast(? as bigint) in (manager, rep)", "held_on"),
            new Held(
                    "requests",
                    "cast(? as bigint) in (asker, addressee)",
                    "kind, asked_at, why, said, reason, answered_at"),
            new Held("undo_steps", "person = ?", ""),
            new Held("turns", "person = ?", ""));

    /** Of what names people, what is no more theirs than the facts are: how accounts stood week by week. */
    static final Set<String> FACTS_TOO = Set.of("weekly_facts");

    private static final Held AUDIT = new Held("audit", "person = ?", "at_time, through, action, kind, row_id, fields");

    /** What is told in words under these headers is kept as JSON. */
    private static final Set<String> IN_JSON = Set.of("headline", "text");

    private final JpaTransactions transactions;

    public JpaPersonalData(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Listing> of(Person.Id person) {
        return transactions.run(() -> {
            List<Listing> listings = new ArrayList<>();
            for (Held held : HELD) {
                if (!held.columns().isEmpty()) {
                    listings.add(listing(held, person));
                }
            }
            listings.add(listing(AUDIT, person));
            listings.removeIf(listing -> listing.lines().isEmpty());
            return listings;
        });
    }

    @Override
    public Map<Kind, Set<Long>> written(Person.Id person) {
        return transactions.with(em -> {
            Map<Kind, Set<Long>> rows = new EnumMap<>(Kind.class);
            new Rows(em)
                    .query(
                            "select distinct a.kind, a.rowId from AuditEntity a where a.person = :person",
                            Map.of("person", person.value()))
                    .getResultList()
                    .forEach(columns -> rows.computeIfAbsent((Kind) columns[0], kind -> new HashSet<>())
                            .add((Long) columns[1]));
            return rows;
        });
    }

    @Override
    public void forget(Person.Id person) {
        transactions.run(() -> {
            int rows = 0;
            for (Held held : HELD) {
                rows += delete(held, person);
            }
            return rows;
        });
    }

    private int delete(Held held, Person.Id person) {
        String sql = "delete from " + held.table() + " where " + held.which();
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            statement.setLong(1, person.value());
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(held.table() + " could not be emptied", broken);
        }
    }

    private Listing listing(Held held, Person.Id person) {
        String sql = "select " + held.columns() + " from " + held.table() + " where " + held.which();
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            statement.setLong(1, person.value());
            try (ResultSet rows = statement.executeQuery()) {
                return listing(held.table(), rows);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(held.table() + " could not be read", broken);
        }
    }

    private static Listing listing(String name, ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> header = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            header.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        List<List<String>> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int i = 1; i <= header.size(); i++) {
                String value = rows.getString(i);
                line.add(value == null ? "" : words(header.get(i - 1), value));
            }
            lines.add(line);
        }
        return new Listing(name, header, lines);
    }

    private static String words(String column, String value) {
        if (!IN_JSON.contains(column)) {
            return value;
        }
        JsonElement words = JsonParser.parseString(value).getAsJsonObject().get(column);
        return words == null || words.isJsonNull() ? "" : words.getAsString();
    }

    private Connection connection() {
        return transactions.connection();
    }
}
