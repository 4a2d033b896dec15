package dev.sideline.store;

import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Rows of every kind with any values that a field may hold, some of them never recorded.
 *
 * @param referredTo the row of a kind to which all references go
 */
public record AnyRow(Function<Kind, Long> referredTo) {

    public static Arbitrary<Row> of(Kind kind, Function<Kind, Long> referredTo) {
        Arbitrary<Row> row = Arbitraries.just(Row.empty(kind, 0));
        for (Field<?> field : Schema.table(kind).fields()) {
            row = row.flatMap(before -> new AnyRow(referredTo).with(before, field));
        }
        return row.flatMap(full -> Arbitraries.subsetOf(
                        Schema.table(kind).fields().stream().map(Field::name).toList())
                .map(full::guessing));
    }

    private <T> Arbitrary<Row> with(Row row, Field<T> field) {
        // A stage without its day is dated by the store, which is another test's matter.
        boolean always = field.required() || field.equals(Deal.STAGE_SINCE);
        Arbitrary<@Nullable T> value =
                always ? values(field.type()) : values(field.type()).injectNull(0.3);
        return value.map(given -> row.with(field, given));
    }

    @SuppressWarnings("unchecked") // each case makes values of the type it stands for
    private <T> Arbitrary<T> values(FieldType<T> type) {
        if (type instanceof FieldType.Text) {
            return (Arbitrary<T>) text();
        } else if (type instanceof FieldType.Whole whole) {
            return (Arbitrary<T>) Arbitraries.integers().between(whole.least(), whole.most());
        } else if (type instanceof FieldType.Decimal) {
            return (Arbitrary<T>) Arbitraries.bigDecimals()
                    .between(BigDecimal.valueOf(-1e14), BigDecimal.valueOf(1e14))
                    .ofScale(8);
        } else if (type instanceof FieldType.Day) {
            return (Arbitrary<T>) days();
        } else if (type instanceof FieldType.Days) {
            return (Arbitrary<T>) days().list().ofMaxSize(4);
        } else if (type instanceof FieldType.Moment) {
            return (Arbitrary<T>) Arbitraries.longs()
                    .between(0, 4_000_000_000L)
                    .map(second -> Instant.ofEpochSecond(second, 123_456_789));
        } else if (type instanceof FieldType.Zone) {
            return (Arbitrary<T>) Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
        } else if (type instanceof FieldType.Flag) {
            return (Arbitrary<T>) Arbitraries.of(true, false);
        } else if (type instanceof FieldType.Choice<?> choice) {
            return (Arbitrary<T>) Arbitraries.of(choice.of().getEnumConstants());
        } else if (type instanceof FieldType.Choices<?> choices) {
            return (Arbitrary<T>) Arbitraries.of(choices.each().of().getEnumConstants())
                    .list()
                    .ofMaxSize(4);
        } else if (type instanceof FieldType.Ref ref) {
            return (Arbitrary<T>) Arbitraries.just(referredTo.apply(ref.to()));
        } else if (type instanceof FieldType.Refs refs) {
            return (Arbitrary<T>)
                    Arbitraries.just(referredTo.apply(refs.to())).list().ofMaxSize(3);
        } else if (type instanceof FieldType.Named) {
            return (Arbitrary<T>) Arbitraries.oneOf(
                    text().map(PersonOrName::named),
                    Arbitraries.just(PersonOrName.of(new Person.Id(referredTo.apply(Kind.PERSON)))));
        }
        return (Arbitrary<T>)
                Arbitraries.of(Kind.CONTACT, Kind.PERSON).map(kind -> new Party(kind, referredTo.apply(kind)));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of(Set.of(
                        "",
                        " ",
                        "\0",
                        "\uD83D",
                        "\uD83D\uDE00",
                        "\u202E\u05E9\u05DC",
                        "'; DROP TABLE people; --",
                        "<!channel>",
                        "=1+1",
                        "'-x",
                        "one\rtwo",
                        "one\r\ntwo\n\nthree",
                        "\uFEFFmark",
                        "a, \"b\"",
                        "a;b\\;c",
                        "\r\n\t\"",
                        "x".repeat(70_000))));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-25_000, 80_000).map(LocalDate::ofEpochDay);
    }
}
