package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Imports.Change;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Imports.Outcome;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import dev.sideline.account.Undo;
import dev.sideline.account.Undo.Did;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaUndoTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");
    private static final Person.Id SAM = new Person.Id(7);
    private static final Person.Id KIM = new Person.Id(8);

    private final Database database = open();
    private final Facts facts = new JpaFacts(database.transactions());
    private final JpaUndo undo = new JpaUndo(database.transactions());
    private Instant clock = NOW;

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_changed_row_is_as_it_was() {
        long acme = change(SAM, changes -> changes.add(account("Acme").with(Account.SECTOR, "medical")));
        Row before = read(Kind.ACCOUNT, acme);
        change(
                SAM,
                changes -> set(changes, before.with(Account.NAME, "Acme Ltd").with(Account.SECTOR, null)));
        Undo.TakenBack taken = takeBack(SAM);
        assertThat(read(Kind.ACCOUNT, acme)).isEqualTo(before);
        assertThat(taken.steps())
                .containsExactly(new Undo.Step(Did.CHANGE, read(Kind.ACCOUNT, acme), Set.of("name", "sector")));
    }

    @Test
    void a_guess_is_a_guess_again() {
        long acme = change(
                SAM,
                changes -> changes.add(
                        account("Acme").with(Account.TARGET_LEVEL, 4).guessing(Set.of("target_level"))));
        Row before = read(Kind.ACCOUNT, acme);
        change(SAM, changes -> set(changes, before.with(Account.TARGET_LEVEL, 4)));
        takeBack(SAM);
        assertThat(read(Kind.ACCOUNT, acme).guessed(Account.TARGET_LEVEL)).isTrue();
    }

    @Test
    void what_was_added_together_goes_together() {
        long acme = change(KIM, changes -> changes.add(account("Acme")));
        change(SAM, changes -> {
            long dana = changes.add(contact(acme, "Dana Lee"));
            changes.add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, acme).with(Touch.CONTACTS, List.of(dana)));
            return changes.add(Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, dana));
        });
        assertThat(takeBack(SAM).steps()).extracting(Undo.Step::did).containsOnly(Did.ADD);
        assertThat(Stream.of(Kind.CONTACT, Kind.TOUCH, Kind.CHAMPION).flatMap(kind -> facts.all(kind).stream()))
                .isEmpty();
    }

    @Test
    void what_was_removed_is_back_with_its_id_and_name() {
        long acme = change(KIM, changes -> changes.add(account("Acme")));
        long dana = imported("1", contact(acme, "Dana Lee"), Contact.ACCOUNT, Contact.NAME)
                .id();
        Row before = read(Kind.CONTACT, dana);
        change(SAM, changes -> {
            changes.remove(Kind.CONTACT, dana);
            return 0L;
        });
        assertThat(facts.all(Kind.CONTACT)).isEmpty();
        takeBack(SAM);
        assertThat(read(Kind.CONTACT, dana)).isEqualTo(before);
        assertThat(imported("1", contact(acme, "Dana Lee"), Contact.ACCOUNT, Contact.NAME))
                .isEqualTo(new Outcome(Change.UNCHANGED, dana, Set.of()));
    }

    @Test
    void a_stage_that_was_moved_goes_back_with_its_history() {
        long rollout = change(
                KIM,
                changes -> changes.add(Row.empty(Kind.DEAL, 0)
                        .with(Deal.NAME, "Rollout")
                        .with(Deal.STAGE, Phase.DISCOVERY)
                        .with(Deal.STAGE_SINCE, TODAY.minusDays(9))));
        Row before = read(Kind.DEAL, rollout);
        change(SAM, changes -> set(changes, before.with(Deal.STAGE, Phase.PROPOSAL)));
        assertThat(stages()).containsExactly(Phase.DISCOVERY, Phase.PROPOSAL);
        takeBack(SAM);
        assertThat(read(Kind.DEAL, rollout)).isEqualTo(before);
        assertThat(stages()).containsExactly(Phase.DISCOVERY);
    }

    @Test
    void one_after_the_other_is_taken_back() {
        long acme = change(SAM, changes -> changes.add(account("One")));
        later(Duration.ofMinutes(1));
        change(SAM, changes -> set(changes, read(Kind.ACCOUNT, acme).with(Account.NAME, "Two")));
        later(Duration.ofMinutes(1));
        change(SAM, changes -> set(changes, read(Kind.ACCOUNT, acme).with(Account.NAME, "Three")));
        takeBack(SAM);
        assertThat(read(Kind.ACCOUNT, acme).get(Account.NAME)).isEqualTo("Two");
        takeBack(SAM);
        assertThat(read(Kind.ACCOUNT, acme).get(Account.NAME)).isEqualTo("One");
        takeBack(SAM);
        assertThat(facts.all(Kind.ACCOUNT)).isEmpty();
        assertThat(undo.last(SAM, clock)).isEmpty();
    }

    @Test
    void what_somebody_else_changed_since_stays_as_they_left_it() {
        long acme = change(KIM, changes -> changes.add(account("Acme")));
        change(SAM, changes -> {
            changes.add(account("Other"));
            return set(changes, read(Kind.ACCOUNT, acme).with(Account.NAME, "Sam's"));
        });
        change(KIM, changes -> set(changes, read(Kind.ACCOUNT, acme).with(Account.NAME, "Kim's")));
        assertThat(undo.takeBack(author(SAM), last(SAM))).isEqualTo(new Undo.ChangedSince(Kind.ACCOUNT, acme, KIM));
        assertThat(facts.all(Kind.ACCOUNT))
                .extracting(row -> row.get(Account.NAME))
                .containsExactly("Kim's", "Other");
    }

    @Test
    void another_field_that_somebody_changed_since_is_no_hindrance() {
        long acme = change(KIM, changes -> changes.add(account("Acme")));
        change(SAM, changes -> set(changes, read(Kind.ACCOUNT, acme).with(Account.SECTOR, "retail")));
        change(KIM, changes -> set(changes, read(Kind.ACCOUNT, acme).with(Account.COUNTRY, "Germany")));
        takeBack(SAM);
        assertThat(read(Kind.ACCOUNT, acme))
                .isEqualTo(account("Acme").with(Account.COUNTRY, "Germany").as(acme));
    }

    @Test
    void what_others_refer_to_by_now_stays() {
        long acme = change(SAM, changes -> changes.add(account("Acme")));
        change(KIM, changes -> changes.add(contact(acme, "Dana Lee")));
        assertThat(undo.takeBack(author(SAM), last(SAM))).isEqualTo(new Undo.InUse(Kind.ACCOUNT, acme));
        assertThat(facts.all(Kind.ACCOUNT)).hasSize(1);
    }

    @Test
    void a_day_later_nothing_can_be_taken_back_and_no_value_is_left() {
        change(SAM, changes -> changes.add(account("Acme")));
        String change = last(SAM);
        later(Undo.KEPT);
        assertThat(undo.last(SAM, clock)).isEmpty();
        assertThat(undo.takeBack(author(SAM), change)).isEqualTo(new Undo.Nothing());
        assertThat(undo.purge(clock.minus(Undo.KEPT))).isEqualTo(1);
        assertThat(undo.purge(clock.minus(Undo.KEPT))).isZero();
    }

    @Test
    void nobody_takes_back_what_somebody_else_did() {
        change(SAM, changes -> changes.add(account("Acme")));
        assertThat(undo.last(KIM, clock)).isEmpty();
        assertThat(undo.takeBack(author(KIM), last(SAM))).isEqualTo(new Undo.Nothing());
    }

    @Test
    void what_an_import_brought_is_not_kept() {
        imported("1", account("Acme"), Account.NAME);
        assertThat(undo.purge(clock.plusSeconds(1))).isZero();
    }

    @Test
    void a_row_that_was_merged_is_known_by_its_old_name_and_comes_back_with_it() {
        long acme = change(KIM, changes -> changes.add(account("Acme")));
        long dana = imported("1", contact(acme, "Dana Lee"), Contact.ACCOUNT, Contact.NAME)
                .id();
        long twin = imported("2", contact(acme, "D. Lee"), Contact.ACCOUNT, Contact.NAME)
                .id();
        change(SAM, changes -> {
            changes.absorb(Kind.CONTACT, twin, dana);
            return 0L;
        });
        assertThat(imported("2", contact(acme, "D. Lee"), Contact.ACCOUNT, Contact.NAME))
                .as("what the source says as before changes nothing")
                .isEqualTo(new Outcome(Change.UNCHANGED, dana, Set.of()));
        assertThat(read(Kind.CONTACT, dana).get(Contact.NAME)).isEqualTo("Dana Lee");
        takeBack(SAM);
        assertThat(read(Kind.CONTACT, twin).get(Contact.NAME)).isEqualTo("D. Lee");
        assertThat(imported("2", contact(acme, "D. Lee"), Contact.ACCOUNT, Contact.NAME)
                        .id())
                .isEqualTo(twin);
    }

    @Test
    void through_two_merges_a_name_leads_to_the_one_that_is_left() {
        List<Long> ids = Stream.of("1", "2", "3")
                .map(name ->
                        imported(name, account("Acme " + name), Account.NAME).id())
                .toList();
        change(SAM, changes -> {
            changes.absorb(Kind.ACCOUNT, ids.get(0), ids.get(1));
            changes.absorb(Kind.ACCOUNT, ids.get(1), ids.get(2));
            return 0L;
        });
        Incoming medical = new Incoming(
                "1", account("Acme 1").with(Account.SECTOR, "medical"), Set.of(Account.NAME, Account.SECTOR));
        assertThat(put(medical)).isEqualTo(new Outcome(Change.UPDATED, ids.get(2), Set.of()));
        assertThat(read(Kind.ACCOUNT, ids.get(2)))
                .isEqualTo(account("Acme 3").with(Account.SECTOR, "medical").as(ids.get(2)));
        assertThat(facts.all(Kind.ACCOUNT)).hasSize(1);
    }

    @Test
    void other_files_may_still_name_what_was_merged() {
        long winner = imported("1", account("Acme"), Account.NAME).id();
        long loser = imported("2", account("Acme Ltd"), Account.NAME).id();
        change(SAM, changes -> {
            changes.absorb(Kind.ACCOUNT, loser, winner);
            return 0L;
        });
        List<Long> named = new ArrayList<>();
        for (String source : List.of("crm", "sideline", "another")) {
            named.add(new JpaImports(database.transactions())
                    .run(author(KIM), false, intake -> intake.ids(Kind.ACCOUNT, source))
                    .get("2"));
        }
        assertThat(named).containsOnly(winner);
        Outcome own = new JpaImports(database.transactions())
                .run(
                        author(KIM),
                        false,
                        intake -> intake.put(
                                Kind.ACCOUNT,
                                "sideline",
                                List.of(new Incoming("2", account("Acme Ltd"), Set.of(Account.NAME)))))
                .get(0);
        assertThat(own.id()).isEqualTo(winner);
    }

    private Outcome imported(String externalId, Row row, dev.sideline.account.Field<?>... given) {
        return put(new Incoming(externalId, row, Set.of(given)));
    }

    private Outcome put(Incoming row) {
        return new JpaImports(database.transactions())
                .run(
                        new Author(KIM, "import", clock),
                        false,
                        intake -> intake.put(row.row().kind(), "crm", List.of(row)))
                .get(0);
    }

    private long change(Person.Id person, java.util.function.Function<Facts.Changes, Long> work) {
        return facts.change(author(person), work);
    }

    private static long set(Facts.Changes changes, Row row) {
        changes.set(row);
        return row.id();
    }

    private Undo.TakenBack takeBack(Person.Id person) {
        Undo.Outcome outcome = undo.takeBack(author(person), last(person));
        assertThat(outcome).isInstanceOf(Undo.TakenBack.class);
        return (Undo.TakenBack) outcome;
    }

    private String last(Person.Id person) {
        return undo.last(person, clock).orElseThrow().id();
    }

    private void later(Duration by) {
        clock = clock.plus(by);
    }

    private Author author(Person.Id person) {
        return new Author(person, "slack", clock);
    }

    private List<Phase> stages() {
        return facts.all(Kind.STAGE).stream()
                .map(row -> row.need(StageEntry.STAGE))
                .toList();
    }

    private Row read(Kind kind, long id) {
        return Objects.requireNonNull(facts.find(kind, id));
    }

    private static Row account(String name) {
        return Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name);
    }

    private static Row contact(long account, String name) {
        return Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, account).with(Contact.NAME, name);
    }
}
