package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Imports.Intake;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Plan;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Touch;
import dev.sideline.crm.Exporter;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SettingRules;
import dev.sideline.crm.SourceFile;
import dev.sideline.store.AnyRow;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is exported goes into an empty database, and comes out of it as the same files. */
class RoundTripTest {

    private static final Author AUTHOR = new Author(null, "slack", Instant.parse("2026-11-03T09:30:00Z"));
    private static final Author LATER = new Author(null, "import", Instant.parse("2026-12-24T18:00:00Z"));
    private static final SettingRules ANY_SETTING = new SettingRules() {
        @Override
        public Optional<String> unknown(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> wrong(String key, String value) {
            return Optional.empty();
        }
    };

    @Test
    void the_sample_data_comes_out_as_it_went_in() {
        try (Database database = Database.inMemory()) {
            new SampleData(new SampleDates(LocalDate.of(2026, 11, 3), ZoneOffset.UTC)).load(importer(database), AUTHOR);
            assertComesBack(database);
        }
    }

    @Test
    void odd_ids_and_the_same_id_from_two_sources_come_out_as_they_went_in() {
        List<String> odd =
                List.of("=1", "a;b", "a\\", "contact:1", "\"q\", 'x'", "שלום", "\uD83D\uDE00", "-", "1|2", "'=");
        try (Database database = Database.inMemory()) {
            new JpaImports(database.transactions()).run(AUTHOR, false, intake -> {
                for (String source : List.of("salesforce", "hubspot", "sideline")) {
                    List<Long> accounts = put(intake, Kind.ACCOUNT, source, odd, Account.NAME, Account.PARENT, null);
                    List<Long> people = put(intake, Kind.PERSON, source, odd, Person.NAME, Person.MANAGER, null);
                    List<Long> contacts =
                            put(intake, Kind.CONTACT, source, odd, Contact.NAME, Contact.ACCOUNT, accounts.get(1));
                    put(intake, Kind.DEAL, source, odd, Deal.NAME, Deal.OWNER, people.get(0));
                    Row touch = Row.empty(Kind.TOUCH, 0)
                            .with(Touch.ACCOUNT, accounts.get(0))
                            .with(Touch.CONTACTS, contacts)
                            .with(Touch.OUR_PEOPLE, people);
                    intake.put(Kind.TOUCH, source, List.of(incoming("t", touch)));
                }
                return true;
            });
            assertComesBack(database);
        }
    }

    @Test
    void a_stage_whose_day_was_corrected_comes_out_as_it_went_in() {
        try (Database database = Database.inMemory()) {
            Facts facts = new JpaFacts(database.transactions());
            LocalDate day = LocalDate.of(2026, 10, 1);
            Row deal = Row.empty(Kind.DEAL, 0).with(Deal.STAGE, Phase.DISCOVERY).with(Deal.STAGE_SINCE, day);
            long id = facts.change(AUTHOR, changes -> changes.add(deal));
            facts.change(AUTHOR, changes -> {
                changes.set(deal.as(id).with(Deal.STAGE_SINCE, day.minusDays(9)));
                return true;
            });
            assertComesBack(database);
        }
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatever_is_on_record_comes_out_as_it_went_in(@ForAll long seed) {
        try (Database database = Database.inMemory()) {
            Facts facts = new JpaFacts(database.transactions());
            Map<Kind, Long> there = referredTo(facts);
            Random random = new Random(seed);
            facts.change(AUTHOR, changes -> {
                for (Kind kind : Kind.values()) {
                    for (int i = 0; i < 3; i++) {
                        Arbitrary<Row> rows = AnyRow.of(kind, there::get);
                        changes.add(importable(rows.generator(100).next(random).value()));
                    }
                }
                return true;
            });
            assertComesBack(database);
        }
    }

    /** Less what no form and no file lets in: a name of nothing but blanks, a currency that there is not. */
    private static Row importable(Row row) {
        Row good = row.kind() == Kind.DEAL && row.get(Deal.CURRENCY) != null ? row.with(Deal.CURRENCY, "EUR") : row;
        for (Field<?> field : Schema.table(row.kind()).fields()) {
            if (field.required() && field.type() instanceof FieldType.Text) {
                good = named(good, field);
            }
        }
        return good;
    }

    @SuppressWarnings("unchecked") // the caller looked at the type
    private static Row named(Row row, Field<?> field) {
        Field<String> text = (Field<String>) field;
        return row.need(text).replace("\0", "").isBlank() ? row.with(text, "a name") : row;
    }

    private static Map<Kind, Long> referredTo(Facts facts) {
        return facts.change(AUTHOR, changes -> {
            Map<Kind, Long> there = new EnumMap<>(Kind.class);
            there.put(Kind.ACCOUNT, changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme")));
            there.put(Kind.PERSON, changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Sam")));
            there.put(
                    Kind.PROPOSITION,
                    changes.add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Managed stock")));
            there.put(Kind.CAMPAIGN, changes.add(Row.empty(Kind.CAMPAIGN, 0)));
            there.put(Kind.DEAL, changes.add(Row.empty(Kind.DEAL, 0)));
            there.put(
                    Kind.CONTACT,
                    changes.add(Row.empty(Kind.CONTACT, 0)
                            .with(Contact.ACCOUNT, there.get(Kind.ACCOUNT))
                            .with(Contact.NAME, "Dana")));
            there.put(
                    Kind.PLAN,
                    changes.add(Row.empty(Kind.PLAN, 0)
                            .with(Plan.REP, there.get(Kind.PERSON))
                            .with(Plan.ACCOUNT, there.get(Kind.ACCOUNT))));
            return there;
        });
    }

    private static List<Long> put(
            Intake intake,
            Kind kind,
            String source,
            List<String> ids,
            Field<String> name,
            Field<Long> ref,
            @Nullable Long to) {
        return intake
                .put(
                        kind,
                        source,
                        ids.stream()
                                .map(id -> incoming(
                                        id,
                                        Row.empty(kind, 0)
                                                .with(name, id + " of " + source)
                                                .with(ref, to)))
                                .toList())
                .stream()
                .map(outcome -> outcome.id())
                .toList();
    }

    private static Incoming incoming(String id, Row row) {
        return new Incoming(
                id,
                row,
                new HashSet<>(Schema.table(row.kind()).fields().stream()
                        .filter(field -> row.get(field) != null)
                        .collect(Collectors.toSet())));
    }

    private static void assertComesBack(Database database) {
        Map<String, String> files = exported(database);
        try (Database empty = Database.inMemory()) {
            ImportReport report = imported(files, empty);
            assertThat(report.rejected()).isEmpty();
            assertThat(report.files())
                    .allSatisfy(file -> assertThat(file.ignored()).isEmpty());
            assertThat(exported(empty)).isEqualTo(files);
        }
        ImportReport again = imported(files, database);
        assertThat(again.rejected()).isEmpty();
        assertThat(again.created()).isEmpty();
        assertThat(exported(database)).isEqualTo(files);
    }

    private static Map<String, String> exported(Database database) {
        Map<String, String> files = new TreeMap<>();
        new Exporter(new JpaFacts(database.transactions()))
                .run(file -> files.put(file.name(), file.text()), Progress.silent());
        return files;
    }

    private static ImportReport imported(Map<String, String> files, Database into) {
        return importer(into)
                .run(
                        files.entrySet().stream()
                                .map(file -> new SourceFile(
                                        file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                                .toList(),
                        LATER,
                        false,
                        Progress.silent());
    }

    private static Importer importer(Database database) {
        return new Importer(
                new JpaImports(database.transactions()), new JpaFacts(database.transactions()), ANY_SETTING);
    }
}
