package dev.sideline.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of two rows of a kind that turn out to be the same. Everything that named the loser names the winner; the
 * winner keeps its values, and where it has none, or only a guess, it takes the loser's. Where both have a row that there
 * can be only one of, such as a nomination, those two are merged the same way.
 *
 * @param winner with what it takes over
 * @param filled the fields of the winner whose value is the loser's
 * @param moved the rows that named the loser, as they will be: each names the winner
 * @param completed the rows of the winner that take over what the loser's had
 * @param doubles the rows of the loser that the winner has too; they go
 */
public record Merging(
        Row winner, Row loser, Set<String> filled, List<Row> moved, List<Row> completed, List<Row> doubles) {

    /** What is true of somebody where it is empty, too: that they are still there, and no mere friend. */
    private static final Set<Field<?>> EMPTY_SAYS_NO = Set.of(Contact.LEFT_ON, Contact.BOUNCED_ON, Champion.FRIEND_ON);

    public Merging {
        filled = Set.copyOf(filled);
        moved = List.copyOf(moved);
        completed = List.copyOf(completed);
        doubles = List.copyOf(doubles);
    }

    /** @throws IllegalArgumentException for rows of different kinds, or one and the same row */
    public static Merging of(Row winner, Row loser, Facts facts) {
        if (winner.kind() != loser.kind() || winner.id() == loser.id()) {
            throw new IllegalArgumentException(winner.kind() + " " + winner.id() + " cannot take in " + loser.id());
        }
        References from = new References(loser.kind(), loser.id(), winner.id());
        Row filled = from.moved(fill(winner, loser));
        Map<List<Object>, Row> there = facts.naming(winner.kind(), winner.id()).stream()
                .filter(row -> !Schema.table(row.kind()).hasOwnId())
                .collect(Collectors.toMap(Merging::key, row -> row, (one, other) -> one));
        List<Row> named = new ArrayList<>();
        List<Row> completed = new ArrayList<>();
        List<Row> doubles = new ArrayList<>();
        for (Row row : facts.naming(loser.kind(), loser.id())) {
            if (isOneOf(row, winner, loser)) {
                continue;
            }
            Row moved = from.moved(row);
            Row twin = Schema.table(row.kind()).hasOwnId() ? null : there.get(key(moved));
            if (twin == null) {
                named.add(moved);
            } else {
                doubles.add(row);
                Row both = fill(twin, moved);
                if (!both.equals(twin)) {
                    completed.add(both);
                }
            }
        }
        return new Merging(filled, loser, taken(winner, filled), named, completed, doubles);
    }

    /** Carries it out. */
    public void into(Facts.Changes changes) {
        doubles.forEach(row -> changes.remove(row.kind(), row.id()));
        moved.forEach(changes::set);
        completed.forEach(changes::set);
        changes.set(winner);
        changes.absorb(loser.kind(), loser.id(), winner.id());
    }

    private static boolean isOneOf(Row row, Row winner, Row loser) {
        return row.kind() == winner.kind() && (row.id() == winner.id() || row.id() == loser.id());
    }

    private static Row fill(Row winner, Row loser) {
        Row filled = winner;
        for (Field<?> field : Schema.table(winner.kind()).fields()) {
            filled = fill(filled, field, loser);
        }
        return filled;
    }

    private static <T> Row fill(Row winner, Field<T> field, Row loser) {
        T taken = loser.get(field);
        boolean open = winner.get(field) == null || (winner.guessed(field) && !loser.guessed(field));
        if (taken == null || !open || EMPTY_SAYS_NO.contains(field)) {
            return winner;
        }
        Row filled = winner.with(field, taken);
        return loser.guessed(field) ? filled.guessing(Set.of(field.name())) : filled;
    }

    private static Set<String> taken(Row before, Row after) {
        return Schema.table(before.kind()).fields().stream()
                .filter(field -> after.get(field) != null && !Objects.equals(before.get(field), after.get(field)))
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Object> key(Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(row.kind());
        Schema.table(row.kind()).key().forEach(field -> key.add(row.get(field)));
        return key.stream().map(String::valueOf).collect(Collectors.toList());
    }
}
