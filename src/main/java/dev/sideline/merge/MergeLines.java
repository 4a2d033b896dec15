package dev.sideline.merge;

import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Merging;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a merge would do, in lines of mrkdwn. */
record MergeLines(Caller caller, Twins.Found found) {

    private static final int FIELDS = 8;
    private static final int VALUE = 60;

    private static final Map<Kind, Noun> NOUNS = new EnumMap<>(Map.of(
            Kind.TOUCH, new Noun("touch", "touches"),
            Kind.CHAMPION, new Noun("nomination"),
            Kind.ACCOUNT_TEAM, new Noun("place on the team", "places on the team"),
            Kind.COHORT, new Noun("place in a cohort", "places in cohorts"),
            Kind.PITCH, new Noun("pitch", "pitches"),
            Kind.PLAN_CONTACT, new Noun("place in a plan", "places in plans"),
            Kind.COACHING_PLAN, new Noun("coaching plan"),
            Kind.DELIVERY, new Noun("delivery", "deliveries"),
            Kind.DEPENDENCY, new Noun("dependency", "dependencies"),
            Kind.MUTE, new Noun("reason for quiet", "reasons for quiet")));

    List<String> lines() {
        Merging merging = found.merging();
        String stays = MergeForm.name(found.before());
        List<String> lines = new ArrayList<>();
        List<Row> moving = merging.moved();
        lines.add(
                moving.isEmpty()
                        ? "Nothing else is on record about the one that goes."
                        : "Moves: " + counted(moving) + ".");
        if (!merging.doubles().isEmpty()) {
            lines.add("On record for both, and made one: " + counted(merging.doubles()) + ".");
        }
        List<String> filled = values(
                merging.winner(),
                fields().filter(field -> merging.filled().contains(field.name()))
                        .toList());
        if (!filled.isEmpty()) {
            lines.add("Taken over: " + String.join(", ", filled) + ".");
        }
        List<String> lost =
                values(merging.loser(), fields().filter(this::isLost).toList());
        if (!lost.isEmpty()) {
            lines.add("Not taken over, as " + stays + " has another: " + String.join(", ", lost) + ".");
        }
        Person joins = caller.viewer().company().person(found.joins());
        if (joins != null) {
            lines.add(Mrkdwn.escape(joins.name()) + ", who owned it, joins the team of " + stays + ".");
        }
        return lines.stream().map(line -> "• " + line).toList();
    }

    private String counted(Collection<Row> rows) {
        Map<Kind, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(Row::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + (entry.getValue() == 1
                                ? noun(entry.getKey()).one()
                                : noun(entry.getKey()).many()))
                .collect(Collectors.joining(", "));
    }

    /** What only names another row of its own kind stays where it is. */
    private Noun noun(Kind kind) {
        if (kind == found.before().kind()) {
            return kind == Kind.CONTACT ? new Noun("reporting line") : new Noun("subsidiary", "subsidiaries");
        }
        String one = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return NOUNS.getOrDefault(kind, new Noun(one, kind.plural().replace('_', ' ')));
    }

    private Stream<Field<?>> fields() {
        return Schema.table(found.before().kind()).fields().stream();
    }

    private boolean isLost(Field<?> field) {
        Merging merging = found.merging();
        Object of = merging.loser().get(field);
        Object stays = merging.winner().get(field);
        return !field.name().equals("name") && of != null && stays != null && !Objects.equals(of, stays);
    }

    private List<String> values(Row row, List<Field<?>> fields) {
        return BlockLimits.bounded(fields, FIELDS, new Noun("field"), field -> value(row, field), more -> more);
    }

    private <T> String value(Row row, Field<T> field) {
        String name = Mrkdwn.escape(field.name().replace('_', ' '));
        T value = row.get(field);
        if (value == null || field.type() instanceof FieldType.Refs) {
            return name;
        }
        if (field.type() instanceof FieldType.Ref reference) {
            Person person = reference.to() == Kind.PERSON
                    ? caller.viewer().company().person(new Person.Id((Long) value))
                    : null;
            return person == null ? name : name + " " + Mrkdwn.escape(person.name(), VALUE);
        }
        return name + " “"
                + (value instanceof LocalDate day
                        ? Mrkdwn.day(day)
                        : Mrkdwn.escape(field.type().write(value), VALUE))
                + "”";
    }
}
