package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Conflict;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Imports;
import dev.sideline.account.Imports.Change;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Imports.Outcome;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.StageEntry;
import dev.sideline.account.TeamMember;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaImportsTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");
    private static final LocalDate BEFORE = LocalDate.parse("2026-09-01");
    private static final Author IMPORT = new Author(null, "import", NOW);
    private static final String CRM = "salesforce";
    private static final String OWN = "sideline";

    private final Database database = open();
    private final Facts facts = new JpaFacts(database.transactions());
    private final Imports imports = new JpaImports(database.transactions());

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_row_is_created_once_and_found_again() {
        Outcome first = put(CRM, account("1", "Acme"));
        assertThat(first.change()).isEqualTo(Change.CREATED);
        assertThat(put(CRM, account("1", "Acme"))).isEqualTo(new Outcome(Change.UNCHANGED, first.id(), Set.of()));
        assertThat(facts.all(Kind.ACCOUNT))
                .containsExactly(Row.empty(Kind.ACCOUNT, first.id()).with(Account.NAME, "Acme"));
    }

    @Test
    void a_new_value_of_the_source_is_taken() {
        put(CRM, account("1", "Acme"));
        Outcome second = put(CRM, account("1", "Acme Ltd"));
        assertThat(second.change()).isEqualTo(Change.UPDATED);
        assertThat(second.conflicts()).isEmpty();
        assertThat(name(second.id())).isEqualTo("Acme Ltd");
    }

    @Test
    void a_blank_cell_changes_nothing() {
        long id = put(CRM, account("1", "Acme", row -> row.with(Account.SECTOR, "medical")))
                .id();
        assertThat(put(CRM, account("1", "Acme")).change()).isEqualTo(Change.UNCHANGED);
        assertThat(read(Kind.ACCOUNT, id).get(Account.SECTOR)).isEqualTo("medical");
    }

    @Test
    void a_correction_stays_until_the_source_changes_its_own_value() {
        long id = put(CRM, account("1", "Acme")).id();
        correct(id, "Acme Corporation");
        assertThat(put(CRM, account("1", "Acme")).change()).isEqualTo(Change.UNCHANGED);
        assertThat(name(id)).isEqualTo("Acme Corporation");
        Outcome changed = put(CRM, account("1", "Acme Ltd"));
        assertThat(changed.conflicts()).containsExactly("name");
        assertThat(name(id)).isEqualTo("Acme Ltd");
        assertThat(conflicts()).containsExactly("name: Acme Corporation, salesforce says Acme Ltd");
        assertThat(put(CRM, account("1", "Acme Ltd")).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void a_correction_that_was_replaced_stays_with_the_row_that_its_own_became() {
        long winner = put(CRM, account("1", "Acme")).id();
        long loser = put(CRM, account("2", "Acme Inc")).id();
        correct(loser, "Acme Incorporated");
        put(CRM, account("2", "Acme Ltd"));
        Row twin = read(Kind.ACCOUNT, loser);
        facts.change(new Author(null, "slack", NOW), changes -> {
            changes.absorb(Kind.ACCOUNT, loser, winner);
            return winner;
        });
        assertThat(facts.conflicts(List.of(twin))).isEmpty();
        assertThat(facts.conflicts(List.of(read(Kind.ACCOUNT, winner))))
                .extracting(Conflict::corrected)
                .containsExactly("Acme Incorporated");
    }

    @Test
    void a_source_that_comes_round_to_a_correction_is_no_conflict() {
        long id = put(CRM, account("1", "Acme")).id();
        correct(id, "Acme Corporation");
        assertThat(put(CRM, account("1", "Acme Corporation"))).isEqualTo(new Outcome(Change.UNCHANGED, id, Set.of()));
        assertThat(put(CRM, account("1", "Acme Ltd")).conflicts()).isEmpty();
    }

    @Test
    void what_somebody_cleared_stays_empty_until_the_source_changes_its_value() {
        Incoming medical = account("1", "Acme", row -> row.with(Account.SECTOR, "medical"));
        long id = put(CRM, medical).id();
        change(read(Kind.ACCOUNT, id).with(Account.SECTOR, null));
        assertThat(put(CRM, medical).change()).isEqualTo(Change.UNCHANGED);
        assertThat(put(CRM, account("1", "Acme", row -> row.with(Account.SECTOR, "retail")))
                        .conflicts())
                .containsExactly("sector");
    }

    @Test
    void two_sources_of_one_row_do_not_take_turns() {
        Outcome crm = put(CRM, account("1", "Acme"));
        assertThat(put(OWN, account("1", "ACME"))).isEqualTo(new Outcome(Change.UPDATED, crm.id(), Set.of("name")));
        assertThat(put(CRM, account("1", "Acme")).change()).isEqualTo(Change.UNCHANGED);
        assertThat(put(OWN, account("1", "ACME")).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void a_guess_fills_a_gap_and_never_replaces_what_is_known() {
        Incoming guessed = amount("100", true);
        long id = put(CRM, guessed).id();
        assertThat(read(Kind.DEAL, id).guessed(Deal.AMOUNT)).isTrue();
        assertThat(put(CRM, guessed).change()).isEqualTo(Change.UNCHANGED);
        assertThat(put(CRM, amount("120", true)).change()).isEqualTo(Change.UPDATED);
        change(read(Kind.DEAL, id).with(Deal.AMOUNT, new BigDecimal("500")));
        assertThat(put(CRM, amount("130", true)).change()).isEqualTo(Change.UNCHANGED);
        assertThat(read(Kind.DEAL, id).get(Deal.AMOUNT)).isEqualTo(new BigDecimal("500"));
    }

    @Test
    void a_real_value_replaces_a_guess_without_a_conflict() {
        put(CRM, amount("100", true));
        Outcome real = put(CRM, amount("90", false));
        assertThat(real.conflicts()).isEmpty();
        assertThat(read(Kind.DEAL, real.id()).guesses()).isEmpty();
    }

    @Test
    void a_guess_that_turns_out_right_is_one_no_more() {
        put(CRM, amount("100", true));
        Outcome real = put(CRM, amount("100", false));
        assertThat(real.change()).isEqualTo(Change.UPDATED);
        assertThat(read(Kind.DEAL, real.id()).guesses()).isEmpty();
    }

    @Test
    void a_dry_run_reports_the_same_and_keeps_nothing() {
        List<Outcome> outcomes =
                imports.run(IMPORT, true, intake -> intake.put(Kind.ACCOUNT, CRM, List.of(account("1", "Acme"))));
        assertThat(outcomes).extracting(Outcome::change).containsExactly(Change.CREATED);
        assertThat(facts.all(Kind.ACCOUNT)).isEmpty();
    }

    @Test
    void a_failed_import_keeps_nothing() {
        assertThatThrownBy(() -> imports.run(IMPORT, false, intake -> {
                    intake.put(Kind.ACCOUNT, CRM, List.of(account("1", "Acme")));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(facts.all(Kind.ACCOUNT)).isEmpty();
    }

    @Test
    void a_new_row_without_what_it_needs_is_refused() {
        Incoming nameless = incoming("1", Row.empty(Kind.ACCOUNT, 0).with(Account.SECTOR, "retail"));
        assertThatThrownBy(() -> put(CRM, nameless)).hasMessage("accounts.name is needed in a new row");
    }

    @Test
    void ids_are_those_of_the_source_else_of_the_only_other_one() {
        long crm = put(CRM, account("1", "Acme")).id();
        long other = put("hubspot", account("1", "Other")).id();
        long only = put("hubspot", account("2", "Only")).id();
        assertThat(ids(CRM)).containsOnly(Map.entry("1", crm), Map.entry("2", only));
        assertThat(ids("hubspot")).containsOnly(Map.entry("1", other), Map.entry("2", only));
        assertThat(ids(OWN)).containsEntry("2", only).doesNotContainKey("1");
    }

    @Test
    void our_own_file_tells_rows_of_the_same_name_apart_by_their_source() {
        long crm = put(CRM, account("1", "Acme")).id();
        long other = put("hubspot", account("1", "Other")).id();
        assertThat(facts.externalIds(Kind.ACCOUNT))
                .containsOnly(Map.entry(crm, CRM + ":1"), Map.entry(other, "hubspot:1"));
        assertThat(ids(OWN)).containsOnly(Map.entry(CRM + ":1", crm), Map.entry("hubspot:1", other));
        assertThat(put(OWN, account("hubspot:1", "Other"))).isEqualTo(new Outcome(Change.UNCHANGED, other, Set.of()));
        assertThat(put(CRM, account("hubspot:1", "New")).change()).isEqualTo(Change.CREATED);
    }

    @Test
    void our_own_file_states_what_another_source_brought_and_another_source_does_not() {
        long crm = put(CRM, account("1", "Acme")).id();
        assertThat(put(OWN, account("1", "Acme"))).isEqualTo(new Outcome(Change.UNCHANGED, crm, Set.of()));
        assertThat(put("hubspot", account("1", "Beta")).change()).isEqualTo(Change.CREATED);
    }

    @Test
    void a_row_without_an_id_of_its_own_is_known_by_its_key() {
        long account = put(CRM, account("1", "Acme")).id();
        long person = facts.change(
                IMPORT, changes -> changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Sam")));
        Row member = Row.empty(Kind.ACCOUNT_TEAM, 0)
                .with(TeamMember.ACCOUNT, account)
                .with(TeamMember.PERSON, person);
        long id = facts.change(IMPORT, changes -> changes.add(member));
        assertThat(put(CRM, incoming("1|7", member))).isEqualTo(new Outcome(Change.UNCHANGED, id, Set.of()));
    }

    @Test
    void a_deal_brings_its_stage_into_the_history() {
        long deal = put(CRM, deal("1", Phase.DISCOVERY, BEFORE)).id();
        assertThat(stagesOf(deal)).containsExactly("DISCOVERY 2026-09-01");
        put(CRM, deal("1", Phase.DISCOVERY, BEFORE));
        put(CRM, deal("1", Phase.WON, TODAY));
        assertThat(stagesOf(deal)).containsExactly("DISCOVERY 2026-09-01", "WON 2026-11-03");
    }

    @Test
    void a_history_that_comes_along_is_not_doubled() {
        long id = imports.run(IMPORT, false, intake -> {
            long deal = intake.put(Kind.DEAL, CRM, List.of(deal("1", Phase.WON, TODAY)))
                    .get(0)
                    .id();
            assertThat(intake.put(
                            Kind.STAGE,
                            CRM,
                            List.of(step(deal, Phase.DISCOVERY, BEFORE), step(deal, Phase.WON, TODAY))))
                    .extracting(Outcome::change)
                    .containsExactly(Change.CREATED, Change.CREATED);
            return deal;
        });
        assertThat(stagesOf(id)).containsExactly("DISCOVERY 2026-09-01", "WON 2026-11-03");
    }

    @Test
    void a_stage_that_changed_on_an_unknown_day_is_guessed_to_have_begun_today() {
        put(CRM, deal("1", Phase.DISCOVERY, BEFORE));
        long deal = put(CRM, incoming("1", Row.empty(Kind.DEAL, 0).with(Deal.STAGE, Phase.WON)))
                .id();
        Row row = read(Kind.DEAL, deal);
        assertThat(row.get(Deal.STAGE_SINCE)).isEqualTo(TODAY);
        assertThat(row.guessed(Deal.STAGE_SINCE)).isTrue();
        assertThat(stagesOf(deal)).containsExactly("DISCOVERY 2026-09-01", "WON 2026-11-03");
    }

    @Test
    void a_file_larger_than_a_batch_goes_in_whole_and_only_once() {
        long account = put(CRM, account("1", "Acme")).id();
        List<Incoming> contacts = IntStream.range(0, 2500)
                .mapToObj(i -> incoming(
                        "c" + i,
                        Row.empty(Kind.CONTACT, 0)
                                .with(Contact.ACCOUNT, account)
                                .with(Contact.NAME, "Contact " + i)))
                .toList();
        assertThat(changes(contacts)).containsOnly(Change.CREATED);
        assertThat(changes(contacts)).containsOnly(Change.UNCHANGED);
        assertThat(facts.all(Kind.CONTACT)).hasSize(2500);
    }

    private List<Change> changes(List<Incoming> rows) {
        return imports.run(IMPORT, false, intake -> intake.put(Kind.CONTACT, CRM, rows)).stream()
                .map(Outcome::change)
                .toList();
    }

    private Outcome put(String source, Incoming incoming) {
        return imports.run(IMPORT, false, intake -> intake.put(incoming.row().kind(), source, List.of(incoming)))
                .get(0);
    }

    private Map<String, Long> ids(String source) {
        return imports.run(IMPORT, true, intake -> intake.ids(Kind.ACCOUNT, source));
    }

    private static Incoming account(String id, String name) {
        return account(id, name, row -> row);
    }

    private static Incoming account(String id, String name, UnaryOperator<Row> more) {
        return incoming(id, more.apply(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name)));
    }

    private static Incoming amount(String amount, boolean guess) {
        Row row = Row.empty(Kind.DEAL, 0).with(Deal.AMOUNT, new BigDecimal(amount));
        return incoming("1", guess ? row.guessing(Set.of("amount")) : row);
    }

    private static Incoming deal(String id, Phase stage, LocalDate since) {
        return incoming(id, Row.empty(Kind.DEAL, 0).with(Deal.STAGE, stage).with(Deal.STAGE_SINCE, since));
    }

    private static Incoming step(long deal, Phase stage, LocalDate since) {
        return incoming(
                deal + "|" + stage,
                Row.empty(Kind.STAGE, 0)
                        .with(StageEntry.DEAL, deal)
                        .with(StageEntry.STAGE, stage)
                        .with(StageEntry.SINCE, since));
    }

    private static Incoming incoming(String id, Row row) {
        Set<Field<?>> given = Schema.table(row.kind()).fields().stream()
                .filter(field -> row.get(field) != null)
                .collect(Collectors.toSet());
        return new Incoming(id, row, given);
    }

    private void correct(long id, String name) {
        change(read(Kind.ACCOUNT, id).with(Account.NAME, name));
    }

    private void change(Row row) {
        facts.change(new Author(null, "slack", NOW), changes -> {
            changes.set(row);
            return true;
        });
    }

    private String name(long id) {
        return read(Kind.ACCOUNT, id).need(Account.NAME);
    }

    private Row read(Kind kind, long id) {
        Row row = facts.find(kind, id);
        assertThat(row).isNotNull();
        return row;
    }

    private List<String> stagesOf(long deal) {
        return facts.where(StageEntry.DEAL, deal).stream()
                .map(StageEntry::new)
                .map(step -> step.stage() + " " + step.since())
                .sorted()
                .toList();
    }

    private List<String> conflicts() {
        return database.transactions().with(em -> em.createQuery(
                        "select concat(c.field, ': ', c.corrected, ', ', c.source, ' says ', c.sourceSays)"
                                + " from ConflictEntity c",
                        String.class)
                .getResultList());
    }
}
