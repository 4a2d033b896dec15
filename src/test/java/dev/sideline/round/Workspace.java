package dev.sideline.round;

import dev.sideline.access.Viewer;
import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Field;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.nudge.Preferences;
import dev.sideline.play.Playbook;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaNudgeLog;
import dev.sideline.store.JpaPlayRecord;
import dev.sideline.store.JpaPreferenceBook;
import dev.sideline.store.JpaQuestionLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small company in a database in memory, with an outbox to look into. */
public final class Workspace implements AutoCloseable {

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    public final Database database = Database.inMemory();
    public final MemoryOutbox outbox = new MemoryOutbox();
    public final JpaFacts facts = new JpaFacts(database.transactions());
    public final JpaAccounts accounts = new JpaAccounts(database.transactions());
    public final JpaNudgeLog log = new JpaNudgeLog(database.transactions());
    public final JpaPreferenceBook preferences = new JpaPreferenceBook(database.transactions());
    public final JpaPlayRecord plays = new JpaPlayRecord(database.transactions());
    public final Ports ports;
    public final Round round;

    /** With one {@link Trouble} for each of these plays. */
    public static Workspace withTroubles(String... plays) {
        return new Workspace(Trouble.playbook(plays));
    }

    public Workspace(Playbook playbook) {
        ports = new Ports(
                accounts,
                facts,
                playbook,
                log,
                new JpaQuestionLog(database.transactions()),
                log,
                plays,
                preferences,
                outbox,
                database.transactions(),
                person -> ZoneOffset.UTC);
        round = new Round(ports);
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    /** Somebody who opted in long ago. */
    public Person.Id person(String name, Role role, Person.@Nullable Id manager) {
        Person.Id id = new Person.Id(add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name)
                .with(Person.SLACK_ID, slackId(name))
                .with(Person.ROLES, List.of(role))
                .with(Person.MANAGER, manager == null ? null : manager.value())));
        preferences.keep(Preferences.of(id).optedIn(at(MONDAY.minusDays(100), 9)));
        return id;
    }

    /** Made of the end of a name, so that it is short and differs where names are numbered. */
    private static String slackId(String name) {
        String letters = name.replaceAll("[^A-Za-z0-9]", "");
        return "U" + letters.substring(Math.max(0, letters.length() - 40));
    }

    public Account.Id account(String name, Person.Id owner) {
        return new Account.Id(
                add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name).with(Account.OWNER, owner.value())));
    }

    /** A contact in trouble with a play. */
    public Contact.Id trouble(Account.Id account, String name, String play) {
        return new Contact.Id(add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, account.value())
                .with(Contact.NAME, name)
                .with(Contact.DEPARTMENT, play)));
    }

    public void holiday(LocalDate day) {
        add(Row.empty(Kind.HOLIDAY, 0).with(Holiday.DATE, day));
    }

    public <T> void set(Contact.Id contact, Field<T> field, @Nullable T value) {
        Row row = Objects.requireNonNull(facts.find(Kind.CONTACT, contact.value()));
        facts.change(author(), changes -> {
            changes.set(row.with(field, value));
            return row;
        });
    }

    public <T> void setPerson(Person.Id person, Field<T> field, @Nullable T value) {
        Row row = Objects.requireNonNull(facts.find(Kind.PERSON, person.value()));
        facts.change(author(), changes -> {
            changes.set(row.with(field, value));
            return row;
        });
    }

    public long add(Row row) {
        return facts.change(author(), changes -> changes.add(row));
    }

    public Caller caller(Person.Id person, Instant now) {
        Person known = Objects.requireNonNull(accounts.company().person(person));
        return new Caller(
                Objects.requireNonNull(known.slackId()), new Viewer(known, accounts.company()), now, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        database.close();
    }

    public Author author() {
        return new Author(null, "slack", at(MONDAY, 0));
    }
}
