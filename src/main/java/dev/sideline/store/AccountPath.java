package dev.sideline.store;

import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How rows of a kind lead to their account: they are it, name it, or name a row that does.
 *
 * @param join between the row {@code e} and what names the account; may be empty
 * @param account the account's id
 */
record AccountPath(String join, String account) {

    private static final List<Kind> NAMING = List.of(Kind.DEAL, Kind.CONTACT, Kind.PLAN);

    /** Empty for kinds that are on no account. */
    static Optional<AccountPath> of(Kind kind) {
        return kind == Kind.ACCOUNT
                ? Optional.of(new AccountPath("", "e.id"))
                : named(kind, Kind.ACCOUNT)
                        .map(attribute -> new AccountPath("", attribute))
                        .or(() -> NAMING.stream()
                                .flatMap(other -> through(kind, other))
                                .findFirst());
    }

    private static Stream<AccountPath> through(Kind kind, Kind other) {
        return named(kind, other)
                .map(attribute -> new AccountPath(
                        "join " + Bindings.of(other).entityName() + " o on o.id = " + attribute + " ", "o.account"))
                .stream();
    }

    private static Optional<String> named(Kind kind, Kind other) {
        return Schema.table(kind).fields().stream()
                .filter(field -> isRefTo(field, other))
                .findFirst()
                .map(field -> "e." + Bindings.of(kind).attribute(field));
    }

    private static boolean isRefTo(Field<?> field, Kind other) {
        return field.type() instanceof FieldType.Ref ref && ref.to() == other;
    }
}
