package dev.sideline.undo;

import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.chat.Mrkdwn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows are called in front of people, and on which accounts they are; also rows that are no longer there. */
final class RowNames {

    private static final int NAME = 80;

    /** The fields that say what a row is; the first that its kind has does. */
    private static final List<String> TITLES = List.of("name", "words", "idea", "text", "competitor", "key", "play");

    /** To what a row belongs that has no title of its own. */
    private static final List<Kind> HOLDERS =
            List.of(Kind.CONTACT, Kind.DEAL, Kind.ACCOUNT, Kind.PLAN, Kind.PROPOSITION, Kind.CAMPAIGN, Kind.PERSON);

    private static final Map<Kind, String> NOUNS = Map.of(
            Kind.ACCOUNT_TEAM, "place on the team of",
            Kind.CHAMPION, "champion",
            Kind.COHORT, "place in the cohort of",
            Kind.COACHING_PLAN, "coaching plan",
            Kind.PLAN_CONTACT, "plan to meet",
            Kind.DELIVERY, "delivery of",
            Kind.STAGE, "step of",
            Kind.ADDON, "add-on idea",
            Kind.MUTE, "reason about");

    private final Facts facts;
    private final Map<List<Object>, Row> gone;

    /** @param rows some that may no longer be in the store */
    RowNames(Facts facts, Collection<Row> rows) {
        this.facts = facts;
        this.gone = rows.stream()
                .collect(Collectors.toMap(
                        row -> List.of(row.kind(), row.id()), Function.identity(), (one, other) -> one));
    }

    /** Such as "contact *Dana Lee*", in mrkdwn. */
    String called(Kind kind, long id) {
        return row(kind, id).map(this::called).orElse("the " + noun(kind, null));
    }

    String called(Row row) {
        String title = title(row);
        return noun(row.kind(), row) + (title == null ? "" : " " + Mrkdwn.bold(Mrkdwn.escape(title, NAME)));
    }

    /** The name alone, not escaped. */
    String plain(Kind kind, long id) {
        return row(kind, id).map(this::title).orElse("somebody who is gone");
    }

    /** The accounts that these rows are of. */
    Set<Long> accounts() {
        return gone.values().stream().flatMap(row -> account(row).stream()).collect(Collectors.toSet());
    }

    private Optional<Long> account(Row row) {
        if (row.kind() == Kind.ACCOUNT) {
            return Optional.of(row.id());
        }
        Optional<Long> own = reference(row, Kind.ACCOUNT);
        return own.isPresent()
                ? own
                : Stream.of(Kind.DEAL, Kind.CONTACT, Kind.PLAN)
                        .flatMap(kind -> reference(row, kind).flatMap(id -> row(kind, id)).stream())
                        .flatMap(holder -> account(holder).stream())
                        .findFirst();
    }

    private @Nullable String title(Row row) {
        Optional<String> own = TITLES.stream()
                .flatMap(name -> Schema.table(row.kind()).field(name).stream())
                .map(field -> text(row, field))
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        return HOLDERS.stream()
                .filter(kind -> kind != row.kind())
                .flatMap(kind -> reference(row, kind).flatMap(id -> row(kind, id)).stream())
                .map(this::title)
                .findFirst()
                .orElse(null);
    }

    private static String noun(Kind kind, @Nullable Row row) {
        if (row != null && kind == Kind.TOUCH) {
            TouchKind how = row.get(Touch.KIND);
            Instant at = row.get(Touch.AT);
            return (how == null ? "touch" : how.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    + (at == null ? "" : " of " + Mrkdwn.moment(at)) + " at";
        }
        return NOUNS.getOrDefault(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static <T> String text(Row row, Field<T> field) {
        T value = row.get(field);
        return value == null || !(field.type() instanceof FieldType.Text)
                ? ""
                : field.type().write(value);
    }

    private static Optional<Long> reference(Row row, Kind to) {
        return Schema.table(row.kind()).fields().stream()
                .filter(field -> field.type() instanceof FieldType.Ref reference && reference.to() == to)
                .flatMap(field -> Stream.ofNullable((Long) row.get(field)))
                .findFirst();
    }

    private Optional<Row> row(Kind kind, long id) {
        Row held = gone.get(List.of(kind, id));
        return Optional.ofNullable(held == null ? facts.find(kind, id) : held);
    }
}
