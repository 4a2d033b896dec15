package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Field;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mode;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One account, described in a few words. Everything happens around {@link #TODAY}, a Wednesday. Rita owns the account
 * and its deals unless told otherwise; people, contacts and deals are named, and exist from their first mention on.
 */
public final class Acme {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    public static final String RITA = "Rita";

    private static final long ACCOUNT_ID = 1;

    private final Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private long lastId = ACCOUNT_ID;

    private Acme() {
        rows(Kind.ACCOUNT).add(Row.empty(Kind.ACCOUNT, ACCOUNT_ID).with(Account.NAME, "Acme"));
    }

    public static Acme acme() {
        return new Acme().person(RITA).owner(RITA);
    }

    /** A value of a row; built when the row is, so that it can name others. */
    public interface Fill {
        Row apply(Row row, Acme acme);
    }

    public static <T> Fill with(Field<T> field, @Nullable T value) {
        return (row, acme) -> row.with(field, value);
    }

    /** A reference to a person, contact or deal by name. */
    public static Fill named(Field<Long> field, String name) {
        return (row, acme) -> row.with(field, acme.id(name));
    }

    public static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    public static LocalDate in(int days) {
        return TODAY.plusDays(days);
    }

    public Acme person(String name, Fill... fills) {
        return add(Kind.PERSON, name, row -> row.with(Person.NAME, name), fills);
    }

    public Acme owner(@Nullable String name) {
        return account(Account.OWNER, name == null ? null : Long.valueOf(id(name)));
    }

    public Acme major() {
        return account(Account.MAJOR, true);
    }

    public Acme mode(Mode mode) {
        return account(Account.MODE, mode);
    }

    public Acme targetLevel(@Nullable Integer level) {
        return account(Account.TARGET_LEVEL, level);
    }

    /** Somebody of ours who leads. */
    public Acme leader(String name, Fill... fills) {
        return person(name, join(new Fill[] {with(Person.ROLES, List.of(Role.LEADER))}, fills));
    }

    private <T> Acme account(Field<T> field, @Nullable T value) {
        rows(Kind.ACCOUNT).replaceAll(row -> row.with(field, value));
        return this;
    }

    public Acme contact(String name, Fill... fills) {
        return add(
                Kind.CONTACT, name, row -> row.with(Contact.ACCOUNT, ACCOUNT_ID).with(Contact.NAME, name), fills);
    }

    /** Somebody nominated on a day, of whom nothing more is known unless told. */
    public Acme nominee(String name, @Nullable LocalDate on, Fill... fills) {
        if (!ids.containsKey(name)) {
            contact(name);
        }
        return add(
                Kind.CHAMPION,
                "champion " + name,
                row -> row.with(Champion.CONTACT, id(name)).with(Champion.NOMINATED_ON, on),
                fills);
    }

    /** Nominated 20 days ago, proven by acts of 10 days ago. */
    public Acme proven(String name, Fill... fills) {
        return nominee(name, ago(20), join(new Fill[] {willing(10), able(10)}, fills));
    }

    public static Fill willing(int daysAgo) {
        return (row, acme) -> row.with(Champion.WILLING_ACT, "introduced us").with(Champion.WILLING_ON, ago(daysAgo));
    }

    public static Fill able(int daysAgo) {
        return (row, acme) -> row.with(Champion.ABLE_ACT, "moved a budget").with(Champion.ABLE_ON, ago(daysAgo));
    }

    public Acme deal(String name, Phase stage, long amount, Fill... fills) {
        return add(
                Kind.DEAL,
                name,
                row -> row.with(Deal.ACCOUNT, ACCOUNT_ID)
                        .with(Deal.NAME, name)
                        .with(Deal.OWNER, id(RITA))
                        .with(Deal.STAGE, stage)
                        .with(Deal.AMOUNT, BigDecimal.valueOf(amount)),
                fills);
    }

    public Acme stage(String deal, Phase stage, LocalDate since) {
        return add(Kind.STAGE, deal + " " + stage + " " + since, row -> row.with(StageEntry.DEAL, id(deal))
                .with(StageEntry.STAGE, stage)
                .with(StageEntry.SINCE, since));
    }

    /** At noon in UTC. {@code who} names people of both sides, comma separated; contacts were mentioned before. */
    public Acme touch(TouchKind kind, TouchStatus status, LocalDate day, String who, Fill... fills) {
        Map<Boolean, List<Long>> sides = new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        Arrays.stream(who.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        Objects.requireNonNull(sides.get(isContact(name))).add(id(name)));
        return add(
                Kind.TOUCH,
                "touch " + rows(Kind.TOUCH).size(),
                row -> row.with(Touch.ACCOUNT, ACCOUNT_ID)
                        .with(Touch.KIND, kind)
                        .with(Touch.STATUS, status)
                        .with(Touch.AT, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                        .with(Touch.OUR_PEOPLE, sides.get(false))
                        .with(Touch.CONTACTS, sides.get(true)),
                fills);
    }

    public Acme delivery(String deal, Fill... fills) {
        return add(Kind.DELIVERY, "delivery " + deal, row -> row.with(Delivery.DEAL, id(deal)), fills);
    }

    public Acme milestone(String deal, String name, Fill... fills) {
        return add(
                Kind.MILESTONE, name, row -> row.with(Milestone.DEAL, id(deal)).with(Milestone.NAME, name), fills);
    }

    public Acme promise(String words, @Nullable LocalDate due, Fill... fills) {
        return add(
                Kind.PROMISE,
                words,
                row -> row.with(Promise.ACCOUNT, ACCOUNT_ID)
                        .with(Promise.WORDS, words)
                        .with(Promise.DUE, due),
                fills);
    }

    public Acme mute(String play, @Nullable LocalDate until, Fill... fills) {
        return add(
                Kind.MUTE,
                "mute " + play + rows(Kind.MUTE).size(),
                row -> row.with(Mute.PLAY, play).with(Mute.UNTIL, until),
                fills);
    }

    /** For a mute: on this account alone. */
    public static Fill here() {
        return with(Mute.ACCOUNT, ACCOUNT_ID);
    }

    public Acme holiday(LocalDate day, @Nullable String country) {
        return add(Kind.HOLIDAY, "holiday " + day + country, row -> row.with(Holiday.DATE, day)
                .with(Holiday.COUNTRY, country));
    }

    public Acme setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    public long id(String name) {
        Long id = ids.get(name);
        return id == null ? person(name).id(name) : id;
    }

    /** Every list in another order. */
    public Acme shuffled(long seed) {
        rows.values().forEach(all -> Collections.shuffle(all, new Random(seed)));
        return this;
    }

    public AccountSnapshot snapshot() {
        return new AccountSnapshot(
                new Account(rows(Kind.ACCOUNT).get(0)),
                Set.of(),
                all(Kind.CONTACT, Contact::new),
                all(Kind.CHAMPION, Champion::new),
                all(Kind.DEAL, Deal::new),
                all(Kind.STAGE, StageEntry::new),
                all(Kind.TOUCH, Touch::new),
                all(Kind.DELIVERY, Delivery::new),
                all(Kind.MILESTONE, Milestone::new),
                all(Kind.PROMISE, Promise::new),
                all(Kind.MUTE, Mute::new).stream()
                        .filter(mute -> mute.account() != null)
                        .toList());
    }

    public Company company() {
        Map<Person.Id, Person> people = new HashMap<>();
        all(Kind.PERSON, Person::new).forEach(person -> people.put(person.id(), person));
        return new Company(
                people,
                all(Kind.HOLIDAY, Holiday::new),
                new Settings(settings),
                all(Kind.MUTE, Mute::new).stream()
                        .filter(mute -> mute.account() == null)
                        .toList());
    }

    public List<Answer> judge() {
        return judgeOn(TODAY);
    }

    public List<Answer> judgeOn(LocalDate day) {
        return Playbook.standard().judge(snapshot(), company(), person -> day);
    }

    /** Whether a row of that kind and id is on record. */
    public boolean has(Subject row) {
        return rows(row.kind()).stream().anyMatch(known -> known.id() == row.id());
    }

    private Acme add(Kind kind, String name, Function<Row, Row> base, Fill... fills) {
        long id = ++lastId;
        ids.put(name, id);
        Row row = base.apply(Row.empty(kind, id));
        for (Fill fill : fills) {
            row = fill.apply(row, this);
        }
        rows(kind).add(row);
        return this;
    }

    private boolean isContact(String name) {
        return rows(Kind.CONTACT).stream().anyMatch(row -> name.equals(row.get(Contact.NAME)));
    }

    private List<Row> rows(Kind kind) {
        return rows.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    private <T> List<T> all(Kind kind, Function<Row, T> view) {
        return rows(kind).stream().map(view).toList();
    }

    private static Fill[] join(Fill[] first, Fill[] then) {
        Fill[] all = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }
}
