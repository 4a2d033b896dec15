package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Plan;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever a row holds comes back, in the form in which every database keeps it. */
class RowRoundTripTest {

    private static final Author AUTHOR = new Author(null, "slack", Instant.EPOCH);
    private static final Database DATABASE = Database.inMemory();
    private static final Facts FACTS = new JpaFacts(DATABASE.transactions());
    private static final Map<Kind, Long> REFERRED_TO = referredTo();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_row_comes_back_as_it_was_added(@ForAll("rows") Row row) {
        long id = FACTS.change(AUTHOR, changes -> changes.add(row));
        Row expected = row.as(id);
        for (Field<?> field : Schema.table(row.kind()).fields()) {
            expected = inStoredForm(expected, field);
        }
        assertThat(FACTS.find(row.kind(), id)).isEqualTo(expected.guessing(row.guesses()));
    }

    private static <T> Row inStoredForm(Row row, Field<T> field) {
        return row.with(field, StoredForm.of(row.get(field)));
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.of(Kind.class).flatMap(RowRoundTripTest::row);
    }

    private static Arbitrary<Row> row(Kind kind) {
        Arbitrary<Row> row = Arbitraries.just(Row.empty(kind, 0));
        for (Field<?> field : Schema.table(kind).fields()) {
            row = row.flatMap(before -> with(before, field));
        }
        return row.flatMap(full -> Arbitraries.subsetOf(
                        Schema.table(kind).fields().stream().map(Field::name).toList())
                .map(full::guessing));
    }

    private static <T> Arbitrary<Row> with(Row row, Field<T> field) {
        // A stage without its day is dated by the store, which is another test's matter.
        boolean always = field.required() || field.equals(Deal.STAGE_SINCE);
        Arbitrary<@Nullable T> value =
                always ? values(field.type()) : values(field.type()).injectNull(0.3);
        return value.map(given -> row.with(field, given));
    }

    @SuppressWarnings("unchecked") // each case makes values of the type it stands for
    private static <T> Arbitrary<T> values(FieldType<T> type) {
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
            return (Arbitrary<T>) Arbitraries.just(referredTo(ref.to()));
        } else if (type instanceof FieldType.Refs refs) {
            return (Arbitrary<T>) Arbitraries.just(referredTo(refs.to())).list().ofMaxSize(3);
        } else if (type instanceof FieldType.Named) {
            return (Arbitrary<T>) Arbitraries.oneOf(
                    text().map(PersonOrName::named),
                    Arbitraries.just(PersonOrName.of(new Person.Id(referredTo(Kind.PERSON)))));
        }
        return (Arbitrary<T>) Arbitraries.of(Kind.CONTACT, Kind.PERSON).map(kind -> new Party(kind, referredTo(kind)));
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
                        "a;b\\;c",
                        "\r\n\t\"",
                        "x".repeat(70_000))));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-25_000, 80_000).map(LocalDate::ofEpochDay);
    }

    private static long referredTo(Kind kind) {
        Long id = REFERRED_TO.get(kind);
        if (id == null) {
            throw new IllegalStateException("nothing of kind " + kind + " to refer to");
        }
        return id;
    }

    private static Map<Kind, Long> referredTo() {
        return FACTS.change(AUTHOR, changes -> {
            long account = changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme"));
            long person = changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Sam"));
            return Map.of(
                    Kind.ACCOUNT, account,
                    Kind.PERSON, person,
                    Kind.PROPOSITION,
                            changes.add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Managed stock")),
                    Kind.CAMPAIGN, changes.add(Row.empty(Kind.CAMPAIGN, 0)),
                    Kind.PLAN,
                            changes.add(Row.empty(Kind.PLAN, 0)
                                    .with(Plan.REP, person)
                                    .with(Plan.ACCOUNT, account)),
                    Kind.DEAL, changes.add(Row.empty(Kind.DEAL, 0)),
                    Kind.CONTACT,
                            changes.add(Row.empty(Kind.CONTACT, 0)
                                    .with(Contact.ACCOUNT, account)
                                    .with(Contact.NAME, "Dana")));
        });
    }
}
