package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Row;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Preferences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaPersonalDataTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");

    private final Database database = Database.inMemory();
    private final JpaTransactions transactions = database.transactions();
    private final PersonalData personal = new JpaPersonalData(transactions);
    private final JpaFacts facts = new JpaFacts(transactions);
    private final Person.Id ana = person("Ana");
    private final Person.Id bo = person("Bo");

    @AfterEach
    void close() {
        database.close();
    }

    /** Whoever adds a table that names people says what becomes of it when somebody asks to be forgotten. */
    @Test
    void every_table_that_names_people_is_either_a_fact_or_known_here() {
        Set<String> known = JpaPersonalData.HELD.stream()
                .map(JpaPersonalData.Held::table)
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Kind.values()).map(Kind::plural).forEach(known::add);

        known.addAll(JpaPersonalData.FACTS_TOO);

        assertThat(naming()).isSubsetOf(known);
    }

    @Test
    void what_is_kept_of_somebody_is_listed_in_words() {
        write();
        new JpaPreferenceBook(transactions).keep(Preferences.of(ana).optedIn(NOW));
        new JpaOutbox(transactions).put(UUID.randomUUID(), ana, "nudge", Message.of("Acme, met when?"), NOW);

        assertThat(personal.of(ana)).extracting(PersonalData.Listing::name).containsExactly("outbox", "preferences");
        assertThat(personal.of(ana).get(0).header()).containsExactly("put_at", "purpose", "fate", "text");
        assertThat(personal.of(ana).get(0).lines().get(0)).contains("nudge", "ON_ITS_WAY", "Acme, met when?");
        assertThat(personal.of(bo)).extracting(PersonalData.Listing::name).containsExactly("audit");
    }

    @Test
    void the_rows_that_somebody_wrote_are_known() {
        write();

        assertThat(personal.written(bo)).containsEntry(Kind.PERSON, Set.of(bo.value()));
        assertThat(personal.written(ana)).isEmpty();
    }

    @Test
    void forgetting_one_leaves_the_others() {
        write();
        JpaPreferenceBook book = new JpaPreferenceBook(transactions);
        book.keep(Preferences.of(ana).optedIn(NOW));
        book.keep(Preferences.of(bo).optedIn(NOW));

        personal.forget(ana);

        assertThat(personal.of(ana)).isEmpty();
        assertThat(book.of(bo).optedInAt()).isEqualTo(NOW);
        assertThat(personal.written(bo)).isNotEmpty();
    }

    private Person.Id person(String name) {
        return new Person.Id(facts.change(
                new Author(null, "import", NOW),
                changes -> changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, name))));
    }

    /** Bo writes something. */
    private void write() {
        Row row = Objects.requireNonNull(facts.find(Kind.PERSON, bo.value()));
        facts.change(new Author(bo, "slack", NOW), changes -> {
            changes.set(row.with(Person.COUNTRY, "Spain"));
            return row.id();
        });
    }

    private Set<String> naming() {
        return transactions.run(() -> {
            Set<String> tables = new TreeSet<>();
            try (ResultSet keys = transactions.connection().getMetaData().getExportedKeys(null, "PUBLIC", "PEOPLE")) {
                while (keys.next()) {
                    tables.add(keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
                return tables;
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
