package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Plan;
import dev.sideline.account.Row;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be handed over. An admin sees the names of it alone.
 *
 * @param all by sort, and of each sort by name
 */
record Left(List<Thing> all) {

    /** One row of it. */
    record Thing(Sort sort, Row row) {

        /** Unique among all things. */
        String key() {
            return row.kind() + "-" + row.id();
        }

        /** Empty for a sort without names. */
        String name() {
            return switch (sort) {
                case ACCOUNT -> new Account(row).name();
                case DEAL, DELIVERY -> Objects.requireNonNullElse(new Deal(row).name(), "A deal without a name");
                case CAMPAIGN -> new Campaign(row).called();
                case PLAN, MEETING, PLACE -> "";
            };
        }

        /** The account that it is or is on; null for what is on none. */
        @Nullable Long account() {
            return switch (sort) {
                case ACCOUNT -> Long.valueOf(row.id());
                case DEAL, DELIVERY -> row.get(Deal.ACCOUNT);
                case CAMPAIGN -> null;
                case PLAN -> row.get(Plan.ACCOUNT);
                case MEETING -> row.get(Touch.ACCOUNT);
                case PLACE -> row.get(TeamMember.ACCOUNT);
            };
        }

        /** Null for nobody. */
        Person.@Nullable Id owner() {
            Long id = row.get(sort.owner());
            return id == null ? null : new Person.Id(id);
        }

        /** @param places the accounts that the person works already: a place on their team would say the same twice */
        void handTo(Person.Id person, Set<Long> places, Facts.Changes changes) {
            if (sort == Sort.PLACE && places.contains(account())) {
                changes.remove(row.kind(), row.id());
            } else if (sort == Sort.MEETING) {
                changes.set(ledBy(person));
            } else {
                changes.set(row.with(sort.owner(), person.value()));
            }
        }

        /** Who leads a meeting comes to it, and whoever led it does not any more. */
        private Row ledBy(Person.Id person) {
            Long before = row.get(Touch.LEAD);
            List<Long> people = Objects.requireNonNullElse(row.get(Touch.OUR_PEOPLE), List.of());
            Row led = row.with(Touch.LEAD, person.value())
                    .with(
                            Touch.OUR_PEOPLE,
                            people.stream()
                                    .map(one -> one.equals(before) ? Long.valueOf(person.value()) : one)
                                    .distinct()
                                    .toList());
            return Objects.equals(row.get(Touch.AGENDA_OWNER), before)
                    ? led.with(Touch.AGENDA_OWNER, person.value())
                    : led;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Thing> of(Sort sort) {
        return all.stream().filter(thing -> thing.sort() == sort).toList();
    }

    /** What of it is somebody's; null for what is nobody's. */
    Left of(Person.@Nullable Id owner) {
        return new Left(all.stream()
                .filter(thing -> Objects.equals(thing.owner(), owner))
                .toList());
    }

    /** What was picked, and with an account what is on it. */
    Left picked(Collection<String> keys) {
        Set<Long> whole = of(Sort.ACCOUNT).stream()
                .filter(account -> keys.contains(account.key()))
                .map(account -> account.row().id())
                .collect(Collectors.toSet());
        return new Left(all.stream()
                .filter(thing ->
                        keys.contains(thing.key()) || (thing.account() != null && whole.contains(thing.account())))
                .toList());
    }

    /** "5 accounts, 3 open deals and one running delivery". */
    String counted() {
        List<String> parts = Arrays.stream(Sort.values())
                .map(sort -> sort.counted(of(sort).size()))
                .filter(part -> !part.isEmpty())
                .toList();
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
