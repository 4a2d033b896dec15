package dev.sideline.account;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in memory, with the manners of the store: ids are given, a change of stage adds to the history. */
public final class MemoryFacts implements Facts, Accounts {

    private final Map<Kind, TreeMap<Long, Row>> rows = new HashMap<>();
    private final Map<String, Long> once = new HashMap<>();
    private long lastId;

    /** Adds a row and returns its internal id. */
    public long add(Row row) {
        long id = ++lastId;
        Row kept = copy(row, id);
        of(row.kind()).put(id, kept);
        return id;
    }

    @Override
    public @Nullable Row find(Kind kind, long id) {
        return of(kind).get(id);
    }

    @Override
    public <T> List<Row> where(Field<T> field, T value) {
        return of(field.kind()).values().stream()
                .filter(row -> value.equals(row.get(field)))
                .toList();
    }

    @Override
    public List<Row> all(Kind kind) {
        return List.copyOf(of(kind).values());
    }

    @Override
    public Map<Long, String> externalIds(Kind kind) {
        Map<Long, String> ids = new TreeMap<>();
        of(kind).keySet().forEach(id -> ids.put(id, String.valueOf(id)));
        return ids;
    }

    @Override
    public <T> T change(Author author, Function<Changes, T> work) {
        return work.apply(new InMemory(author));
    }

    @Override
    public Company company() {
        Map<Person.Id, Person> people = new LinkedHashMap<>();
        all(Kind.PERSON).forEach(row -> people.put(new Person.Id(row.id()), new Person(row)));
        return new Company(
                people,
                all(Kind.HOLIDAY).stream().map(Holiday::new).toList(),
                new Settings(all(Kind.SETTING).stream()
                        .map(SettingValue::new)
                        .filter(setting -> setting.value() != null)
                        .collect(Collectors.toMap(
                                SettingValue::key, setting -> Objects.requireNonNull(setting.value())))),
                all(Kind.MUTE).stream()
                        .map(Mute::new)
                        .filter(mute -> mute.account() == null)
                        .toList());
    }

    @Override
    public List<AccountSnapshot> snapshots(Collection<Account.Id> ids) {
        return ids.stream()
                .map(id -> find(Kind.ACCOUNT, id.value()))
                .filter(Objects::nonNull)
                .map(this::snapshot)
                .toList();
    }

    @Override
    public void each(Consumer<AccountSnapshot> visitor) {
        all(Kind.ACCOUNT).forEach(row -> visitor.accept(snapshot(row)));
    }

    @Override
    public List<Account.Id> of(Person.Id person) {
        Set<Long> ids = new LinkedHashSet<>();
        where(Account.OWNER, person.value()).forEach(row -> ids.add(row.id()));
        where(TeamMember.PERSON, person.value()).forEach(row -> ids.add(row.need(TeamMember.ACCOUNT)));
        where(Deal.OWNER, person.value()).stream()
                .map(row -> row.get(Deal.ACCOUNT))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids.stream().map(Account.Id::new).toList();
    }

    private AccountSnapshot snapshot(Row account) {
        long id = account.id();
        List<Long> deals = where(Deal.ACCOUNT, id).stream().map(Row::id).toList();
        return new AccountSnapshot(
                new Account(account),
                where(TeamMember.ACCOUNT, id).stream()
                        .map(row -> new TeamMember(row).person())
                        .collect(Collectors.toSet()),
                views(where(Contact.ACCOUNT, id).stream(), Contact::new),
                views(
                        where(Contact.ACCOUNT, id).stream().flatMap(c -> where(Champion.CONTACT, c.id()).stream()),
                        Champion::new),
                views(where(Deal.ACCOUNT, id).stream(), Deal::new),
                views(whereAny(StageEntry.DEAL, deals).stream(), StageEntry::new),
                views(where(Touch.ACCOUNT, id).stream(), Touch::new),
                views(whereAny(Delivery.DEAL, deals).stream(), Delivery::new),
                views(whereAny(Milestone.DEAL, deals).stream(), Milestone::new),
                views(where(Promise.ACCOUNT, id).stream(), Promise::new),
                views(where(Mute.ACCOUNT, id).stream(), Mute::new));
    }

    private static <V> List<V> views(Stream<Row> rows, Function<Row, V> view) {
        return rows.map(view).toList();
    }

    private SortedMap<Long, Row> of(Kind kind) {
        return rows.computeIfAbsent(kind, any -> new TreeMap<>());
    }

    private static Row copy(Row row, long id) {
        Row copy = Row.empty(row.kind(), id);
        for (Field<?> field : Schema.table(row.kind()).fields()) {
            copy = with(copy, field, row);
        }
        return copy.guessing(row.guesses());
    }

    private static <T> Row with(Row to, Field<T> field, Row from) {
        return to.with(field, from.get(field));
    }

    private final class InMemory implements Changes {
        private final Author author;

        private InMemory(Author author) {
            this.author = author;
        }

        @Override
        public long add(Row row) {
            long id = MemoryFacts.this.add(row);
            if (row.kind() == Kind.DEAL) {
                remember(id, null, row);
            }
            return id;
        }

        @Override
        public long addOnce(Row row, String key) {
            Long there = once.get(row.kind() + key);
            if (there != null) {
                return there;
            }
            long id = add(row);
            once.put(row.kind() + key, id);
            return id;
        }

        @Override
        public void set(Row row) {
            Row before = of(row.kind()).put(row.id(), row);
            if (row.kind() == Kind.DEAL) {
                remember(row.id(), before, row);
            }
        }

        @Override
        public void remove(Kind kind, long id) {
            of(kind).remove(id);
        }

        private void remember(long deal, @Nullable Row before, Row after) {
            Phase stage = after.get(Deal.STAGE);
            if (stage != null && (before == null || before.get(Deal.STAGE) != stage)) {
                MemoryFacts.this.add(Row.empty(Kind.STAGE, 0)
                        .with(StageEntry.DEAL, deal)
                        .with(StageEntry.STAGE, stage)
                        .with(
                                StageEntry.SINCE,
                                Objects.requireNonNullElseGet(
                                        after.get(Deal.STAGE_SINCE),
                                        () -> author.at().atZone(ZoneOffset.UTC).toLocalDate()))
                        .with(StageEntry.RECORDED_AT, author.at()));
            }
        }
    }

    /** The rows of a kind, for what a test wants to see. */
    public <V> List<V> views(Kind kind, Function<Row, V> view) {
        return new ArrayList<>(all(kind).stream().map(view).toList());
    }
}
