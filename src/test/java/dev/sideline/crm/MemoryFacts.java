package dev.sideline.crm;

import dev.sideline.account.Author;
import dev.sideline.account.Conflict;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts in memory, as far as an import touches them. */
final class MemoryFacts implements Imports, Imports.Intake, Facts {

    record Name(String source, String externalId) {}

    private Map<Kind, Map<Name, Row>> rows = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Name>> names = new EnumMap<>(Kind.class);
    private long lastId;

    @Override
    public <T> T run(Author author, boolean dryRun, Function<Intake, T> work) {
        Map<Kind, Map<Name, Row>> before = new EnumMap<>(Kind.class);
        rows.forEach((kind, all) -> before.put(kind, new LinkedHashMap<>(all)));
        T result = work.apply(this);
        if (dryRun) {
            rows = before;
            names.clear();
            before.forEach(
                    (kind, all) -> all.keySet().forEach(name -> names.computeIfAbsent(kind, each -> new HashMap<>())
                            .putIfAbsent(name.externalId(), name)));
        }
        return result;
    }

    @Override
    public Map<String, Long> ids(Kind kind, String source) {
        Map<String, Long> ids = new HashMap<>();
        of(kind).forEach((name, row) -> ids.putIfAbsent(name.externalId(), row.id()));
        of(kind).forEach((name, row) -> {
            if (name.source().equals(source)) {
                ids.put(name.externalId(), row.id());
            }
        });
        return ids;
    }

    @Override
    public List<Outcome> put(Kind kind, String source, List<Incoming> incoming) {
        return incoming.stream().map(row -> put(kind, source, row)).toList();
    }

    private Outcome put(Kind kind, String source, Incoming incoming) {
        Name own = new Name(source, incoming.externalId());
        Name name = of(kind).containsKey(own)
                ? own
                : names.computeIfAbsent(kind, each -> new HashMap<>())
                        .computeIfAbsent(incoming.externalId(), id -> own);
        Row old = of(kind).get(name);
        Row changed = old == null ? Row.empty(kind, ++lastId) : old;
        for (Field<?> field : incoming.given()) {
            changed = copy(field, incoming.row(), changed);
        }
        of(kind).put(name, changed);
        Change change = old == null ? Change.CREATED : changed.equals(old) ? Change.UNCHANGED : Change.UPDATED;
        return new Outcome(change, changed.id(), Set.of());
    }

    private static <T> Row copy(Field<T> field, Row from, Row to) {
        Row changed = to.with(field, from.get(field));
        return from.guessed(field) ? changed.guessing(Set.of(field.name())) : changed;
    }

    private Map<Name, Row> of(Kind kind) {
        return rows.computeIfAbsent(kind, each -> new LinkedHashMap<>());
    }

    Row named(Kind kind, String externalId) {
        return Objects.requireNonNull(
                of(kind).get(Objects.requireNonNull(names.get(kind)).get(externalId)));
    }

    @Override
    public List<Row> all(Kind kind) {
        return new ArrayList<>(of(kind).values());
    }

    @Override
    public @Nullable Row find(Kind kind, long id) {
        return all(kind).stream().filter(row -> row.id() == id).findFirst().orElse(null);
    }

    @Override
    public <T> List<Row> where(Field<T> field, T value) {
        return all(field.kind()).stream()
                .filter(row -> value.equals(row.get(field)))
                .toList();
    }

    @Override
    public Map<Long, String> externalIds(Kind kind) {
        Map<Long, String> ids = new HashMap<>();
        of(kind).forEach((name, row) -> ids.put(row.id(), name.externalId()));
        return ids;
    }

    @Override
    public <T> T change(Author author, Function<Changes, T> work) {
        throw new UnsupportedOperationException("an import puts its rows through its intake");
    }

    /** It keeps no corrections. */
    @Override
    public List<Conflict> conflicts(Collection<Row> rows) {
        return List.of();
    }
}
