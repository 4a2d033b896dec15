package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be handed over, each list by name. An admin sees the names of it alone.
 *
 * @param deals those in an open phase
 * @param deliveries the won deals whose delivery is open
 */
record Left(List<Thing> accounts, List<Thing> deals, List<Thing> deliveries) {

    /** An account or a deal. */
    record Thing(Row row) {

        /** Unique among all things. */
        String key() {
            return row.kind() + "-" + row.id();
        }

        String name() {
            if (row.kind() == Kind.ACCOUNT) {
                return new Account(row).name();
            }
            String name = new Deal(row).name();
            return name == null ? "A deal without a name" : name;
        }

        /** The account that it is or is on; null for a deal on none. */
        @Nullable Long account() {
            return row.kind() == Kind.ACCOUNT ? Long.valueOf(row.id()) : row.get(Deal.ACCOUNT);
        }

        /** Null for nobody. */
        Person.@Nullable Id owner() {
            return row.kind() == Kind.ACCOUNT ? new Account(row).owner() : new Deal(row).owner();
        }

        Row ownedBy(Person.Id person) {
            return row.kind() == Kind.ACCOUNT
                    ? row.with(Account.OWNER, person.value())
                    : row.with(Deal.OWNER, person.value());
        }
    }

    boolean isEmpty() {
        return all().findAny().isEmpty();
    }

    Stream<Thing> all() {
        return Stream.of(accounts, deals, deliveries).flatMap(Collection::stream);
    }

    /** What of it is somebody's; null for what is nobody's. */
    Left of(Person.@Nullable Id owner) {
        return new Left(of(accounts, owner), of(deals, owner), of(deliveries, owner));
    }

    /** What was picked, and with an account what is on it. */
    Left picked(Collection<String> keys) {
        Set<Long> whole = accounts.stream()
                .filter(account -> keys.contains(account.key()))
                .map(account -> account.row().id())
                .collect(Collectors.toSet());
        return new Left(picked(accounts, keys, whole), picked(deals, keys, whole), picked(deliveries, keys, whole));
    }

    private static List<Thing> picked(List<Thing> things, Collection<String> keys, Set<Long> accounts) {
        return things.stream()
                .filter(thing -> keys.contains(thing.key()) || accounts.contains(thing.account()))
                .toList();
    }

    private static List<Thing> of(List<Thing> things, Person.@Nullable Id owner) {
        return things.stream()
                .filter(thing -> Objects.equals(thing.owner(), owner))
                .toList();
    }

    /** "5 accounts, 3 open deals and one running delivery". */
    String counted() {
        List<String> parts = Stream.of(
                        counted(accounts.size(), "account", "accounts"),
                        counted(deals.size(), "open deal", "open deals"),
                        counted(deliveries.size(), "running delivery", "running deliveries"))
                .filter(part -> !part.isEmpty())
                .toList();
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String counted(int number, String one, String several) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "one " + one;
            default -> String.format(Locale.ENGLISH, "%,d %s", number, several);
        };
    }
}
