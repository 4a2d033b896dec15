package dev.sideline;

import dev.sideline.access.Viewer;
import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaNudgeLog;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import dev.sideline.store.JpaPlayRecord;
import dev.sideline.store.JpaPreferenceBook;
import dev.sideline.store.JpaUndo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small company on a real database in memory: Ann and Bea sell, Max manages Ann, Ada is the admin. It is 3 November
 * 2026, half past nine.
 */
public final class Office implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-03");

    private static final Author AUTHOR = new Author(null, "import", NOW);

    private final Database database = Database.inMemory();
    public final Facts facts = new JpaFacts(database.transactions());
    public final Accounts accounts = new JpaAccounts(database.transactions());
    public final JpaNudgeLog log = new JpaNudgeLog(database.transactions());
    public final PreferenceBook preferences = new JpaPreferenceBook(database.transactions());
    public final PlayRecord plays = new JpaPlayRecord(database.transactions());
    public final Outbox outbox = new JpaOutbox(database.transactions());
    public final OutboxQueue queue = new JpaOutboxQueue(database.transactions(), Duration.ofMinutes(2));
    public final Imports imports = new JpaImports(database.transactions());
    public final JpaUndo undo = new JpaUndo(database.transactions());

    public final long max = person("Max Moss", null, Role.MANAGER);
    public final long ann = person("Ann Bell", max, Role.REP);
    public final long bea = person("Bea Cruz", null, Role.REP);
    public final long ada = person("Ada Stone", null, Role.ADMIN);

    public long add(Row row) {
        return facts.change(AUTHOR, changes -> changes.add(row));
    }

    /** Many at once. */
    public List<Long> addAll(List<Row> rows) {
        return facts.change(AUTHOR, changes -> {
            List<Long> ids = new ArrayList<>();
            rows.forEach(row -> ids.add(changes.add(row)));
            return ids;
        });
    }

    public void set(Row row) {
        facts.change(AUTHOR, changes -> {
            changes.set(row);
            return row.id();
        });
    }

    public Row read(Kind kind, long id) {
        return Objects.requireNonNull(facts.find(kind, id));
    }

    public static Row account(String name, long owner) {
        return Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name).with(Account.OWNER, owner);
    }

    public static Row contact(long account, String name) {
        return Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, account).with(Contact.NAME, name);
    }

    public static Row deal(long account, long owner, String name, Phase stage, int amount) {
        return Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, account)
                .with(Deal.OWNER, owner)
                .with(Deal.NAME, name)
                .with(Deal.STAGE, stage)
                .with(Deal.STAGE_SINCE, TODAY.minusDays(20))
                .with(Deal.OPENED_ON, TODAY.minusDays(100))
                .with(Deal.AMOUNT, BigDecimal.valueOf(amount))
                .with(Deal.CURRENCY, "EUR");
    }

    /** Forgets everything but the people, for the next test. */
    public void clear() {
        undo.purge(NOW.plus(Duration.ofDays(9)));
        List<Kind> last = new ArrayList<>(List.of(Kind.values()));
        Collections.reverse(last);
        last.remove(Kind.PERSON);
        alone(Contact.REPORTS_TO);
        alone(Account.PARENT);
        for (Kind kind : last) {
            List<Row> rows = facts.all(kind);
            facts.change(AUTHOR, changes -> {
                rows.forEach(row -> changes.remove(kind, row.id()));
                return rows.size();
            });
        }
    }

    /** Takes away what rows of a kind say of one another, so that they can go in any order. */
    private void alone(Field<Long> field) {
        facts.all(field.kind()).stream()
                .filter(row -> row.get(field) != null)
                .forEach(row -> set(row.with(field, null)));
    }

    public Caller caller(long person) {
        return caller(person, NOW);
    }

    public Caller caller(long person, Instant at) {
        return new Caller(
                "U" + person,
                new Viewer(new Person(read(Kind.PERSON, person)), accounts.company()),
                at,
                ZoneOffset.UTC);
    }

    private long person(String name, @Nullable Long manager, Role role) {
        return add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name)
                .with(Person.MANAGER, manager)
                .with(Person.ROLES, List.of(role)));
    }

    @Override
    public void close() {
        database.close();
    }
}
