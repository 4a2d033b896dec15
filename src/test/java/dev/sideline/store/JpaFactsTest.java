package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.StageEntry;
import dev.sideline.account.StaleFact;
import dev.sideline.account.Touch;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");
    private static final Author AUTHOR = new Author(null, "slack", NOW);

    private final Database database = open();
    private final Facts facts = new JpaFacts(database.transactions());

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_row_is_found_as_it_was_added() {
        Row acme = account("Acme")
                .with(Account.REVENUE, new BigDecimal("1100.04"))
                .with(Account.MAJOR, true)
                .guessing(Set.of("revenue"));
        long id = add(acme);
        Row found = read(Kind.ACCOUNT, id);
        assertThat(found).isEqualTo(acme.as(id));
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.guessed(Account.REVENUE)).isTrue();
        assertThat(facts.where(Account.NAME, "Acme")).containsExactly(found);
        assertThat(facts.where(Account.MAJOR, true)).containsExactly(found);
        assertThat(facts.all(Kind.ACCOUNT)).containsExactly(found);
        assertThat(facts.externalIds(Kind.ACCOUNT)).containsOnlyKeys(id);
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        assertThat(facts.find(Kind.ACCOUNT, 12345)).isNull();
    }

    @Test
    void text_comes_back_character_by_character() {
        String odd = "\u202E\u05E9\u05DC \uD83D\uDE00 <!channel> '; DROP TABLE people; -- \\ \"\r\n\t.";
        long id = add(account(odd));
        assertThat(read(Kind.ACCOUNT, id).need(Account.NAME)).isEqualTo(odd);
        assertThat(facts.where(Account.NAME, odd)).hasSize(1);
    }

    @Test
    void what_no_database_can_hold_is_left_out_of_a_text() {
        long id = add(account("A\0c\uD83Dme"));
        assertThat(read(Kind.ACCOUNT, id).need(Account.NAME)).isEqualTo("Ac?me");
    }

    @Test
    void a_moment_in_the_hour_that_comes_twice_stays_the_moment_it_was() {
        List<Instant> moments = List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            long account = add(account("Acme"));
            moments.forEach(at ->
                    add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, account).with(Touch.AT, at)));
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(facts.all(Kind.TOUCH)).extracting(row -> row.get(Touch.AT)).containsExactlyElementsOf(moments);
    }

    @Test
    void of_two_who_change_the_same_row_at_once_one_is_refused() throws Exception {
        long id = add(account("Acme"));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> kept = both.invokeAll(Stream.of("medical", "retail")
                    .map(sector -> (Callable<Boolean>) () -> {
                        Row row = read(Kind.ACCOUNT, id);
                        bothHaveRead.await();
                        try {
                            set(row.with(Account.SECTOR, sector));
                            return true;
                        } catch (StaleFact stale) {
                            return false;
                        }
                    })
                    .toList());
            assertThat(kept.get(0).get()).isNotEqualTo(kept.get(1).get());
        } finally {
            both.shutdownNow();
        }
        assertThat(read(Kind.ACCOUNT, id).version()).isEqualTo(2);
    }

    @Test
    void a_choice_can_be_asked_for() {
        long dana = add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Dana").with(Person.SENIORITY, Seniority.SENIOR));
        assertThat(facts.where(Person.SENIORITY, Seniority.SENIOR))
                .extracting(Row::id)
                .containsExactly(dana);
        assertThat(facts.where(Person.SENIORITY, Seniority.JUNIOR)).isEmpty();
    }

    @Test
    void a_changed_row_has_its_new_values() {
        long id = add(account("Acme"));
        set(read(Kind.ACCOUNT, id).with(Account.SECTOR, "medical"));
        assertThat(read(Kind.ACCOUNT, id).get(Account.SECTOR)).isEqualTo("medical");
        assertThat(read(Kind.ACCOUNT, id).version()).isEqualTo(2);
    }

    @Test
    void the_same_values_again_are_no_change() {
        long id = add(account("Acme").with(Account.REVENUE, new BigDecimal("10")));
        set(read(Kind.ACCOUNT, id).with(Account.REVENUE, new BigDecimal("10.00")));
        assertThat(read(Kind.ACCOUNT, id).version()).isEqualTo(1);
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        long id = add(account("Acme"));
        Row first = read(Kind.ACCOUNT, id);
        Row second = read(Kind.ACCOUNT, id);
        set(first.with(Account.SECTOR, "medical"));
        assertThatThrownBy(() -> set(second.with(Account.SECTOR, "retail"))).isInstanceOf(StaleFact.class);
        assertThat(read(Kind.ACCOUNT, id).get(Account.SECTOR)).isEqualTo("medical");
    }

    @Test
    void a_change_of_what_somebody_else_removed_meanwhile_is_refused() {
        long id = add(account("Acme"));
        Row row = read(Kind.ACCOUNT, id);
        remove(Kind.ACCOUNT, id);
        assertThatThrownBy(() -> set(row.with(Account.SECTOR, "retail"))).isInstanceOf(StaleFact.class);
    }

    @Test
    void one_transaction_may_change_the_same_row_twice() {
        long id = add(account("Acme"));
        Row row = read(Kind.ACCOUNT, id);
        facts.change(AUTHOR, changes -> {
            changes.set(row.with(Account.SECTOR, "medical"));
            changes.set(row.with(Account.SECTOR, "retail"));
            return true;
        });
        assertThat(read(Kind.ACCOUNT, id).get(Account.SECTOR)).isEqualTo("retail");
    }

    @Test
    void all_changes_of_one_transaction_are_kept_or_none() {
        assertThatThrownBy(() -> facts.change(AUTHOR, changes -> {
                    changes.add(account("Acme"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(facts.all(Kind.ACCOUNT)).isEmpty();
    }

    @Test
    void what_a_joined_change_threw_takes_everything_back_even_when_it_is_caught() {
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    add(account("Acme"));
                    assertThatThrownBy(() -> facts.change(AUTHOR, changes -> {
                                throw new IllegalStateException("on purpose");
                            }))
                            .hasMessage("on purpose");
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(facts.all(Kind.ACCOUNT)).isEmpty();
    }

    @Test
    void rows_added_together_may_refer_to_one_another() {
        long contact = facts.change(AUTHOR, changes -> {
            long account = changes.add(account("Acme"));
            return changes.add(
                    Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, account).with(Contact.NAME, "Raj"));
        });
        assertThat(read(Kind.CONTACT, contact).need(Contact.NAME)).isEqualTo("Raj");
    }

    @Test
    void a_new_deal_begins_its_history() {
        long deal = add(Row.empty(Kind.DEAL, 0).with(Deal.STAGE, Phase.DISCOVERY));
        assertThat(read(Kind.DEAL, deal).get(Deal.STAGE_SINCE)).isEqualTo(TODAY);
        assertThat(stagesOf(deal)).containsExactly("DISCOVERY 2026-11-03 2026-11-03T09:30:00Z");
    }

    @Test
    void a_change_of_stage_is_a_step_in_the_history() {
        long deal = add(Row.empty(Kind.DEAL, 0)
                .with(Deal.STAGE, Phase.DISCOVERY)
                .with(Deal.STAGE_SINCE, LocalDate.parse("2026-10-01")));
        set(read(Kind.DEAL, deal).with(Deal.STAGE, Phase.WON));
        assertThat(read(Kind.DEAL, deal).get(Deal.STAGE_SINCE)).isEqualTo(TODAY);
        assertThat(stagesOf(deal))
                .containsExactly("DISCOVERY 2026-10-01 2026-11-03T09:30:00Z", "WON 2026-11-03 2026-11-03T09:30:00Z");
    }

    @Test
    void a_corrected_day_moves_the_step() {
        long deal = add(Row.empty(Kind.DEAL, 0).with(Deal.STAGE, Phase.DISCOVERY));
        set(read(Kind.DEAL, deal).with(Deal.STAGE_SINCE, TODAY.minusDays(9)));
        assertThat(stagesOf(deal)).containsExactly("DISCOVERY 2026-10-25 2026-11-03T09:30:00Z");
        set(read(Kind.DEAL, deal).with(Deal.STAGE_SINCE, null));
        set(read(Kind.DEAL, deal).with(Deal.STAGE_SINCE, TODAY));
        assertThat(stagesOf(deal)).hasSize(2);
    }

    @Test
    void blanks_around_a_text_are_not_kept() {
        assertThat(read(Kind.ACCOUNT, add(account(" Acme\n"))).need(Account.NAME))
                .isEqualTo("Acme");
    }

    @Test
    void a_change_of_something_else_is_no_step() {
        long deal = add(Row.empty(Kind.DEAL, 0).with(Deal.STAGE, Phase.DISCOVERY));
        set(read(Kind.DEAL, deal).with(Deal.NAME, "Rollout"));
        assertThat(stagesOf(deal)).hasSize(1);
    }

    @Test
    void a_form_sent_twice_adds_one_row() {
        long first = facts.change(AUTHOR, changes -> changes.addOnce(account("Acme"), "form-1"));
        long second = facts.change(AUTHOR, changes -> changes.addOnce(account("Acme again"), "form-1"));
        assertThat(second).isEqualTo(first);
        assertThat(facts.all(Kind.ACCOUNT))
                .extracting(row -> row.get(Account.NAME))
                .containsExactly("Acme");
    }

    @Test
    void a_row_known_by_its_key_is_replaced_by_one_with_the_same_key() {
        Row mute = Row.empty(Kind.MUTE, 0).with(Mute.PLAY, "CH1").with(Mute.UNTIL, TODAY);
        long first = add(mute);
        long second =
                facts.change(AUTHOR, changes -> changes.addOnce(mute.with(Mute.UNTIL, TODAY.plusDays(60)), "form-2"));
        assertThat(second).isEqualTo(first);
        assertThat(read(Kind.MUTE, first).get(Mute.UNTIL)).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void a_renamed_row_gives_its_old_key_free() {
        long deal = add(Row.empty(Kind.DEAL, 0));
        Row install = Row.empty(Kind.MILESTONE, 0).with(Milestone.DEAL, deal).with(Milestone.NAME, "Install");
        long first = add(install);
        set(read(Kind.MILESTONE, first).with(Milestone.NAME, "Installed; tested"));
        assertThat(add(install)).isNotEqualTo(first);
        assertThat(facts.all(Kind.MILESTONE)).hasSize(2);
    }

    @Test
    void a_row_that_others_refer_to_is_not_removed() {
        long account = add(account("Acme"));
        add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, account).with(Contact.NAME, "Raj"));
        assertThatThrownBy(() -> remove(Kind.ACCOUNT, account))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("still referred to");
        assertThat(facts.all(Kind.ACCOUNT)).hasSize(1);
    }

    @Test
    void a_row_without_what_it_needs_is_not_added() {
        assertThatThrownBy(() -> add(Row.empty(Kind.ACCOUNT, 0))).hasMessage("accounts.name is needed in a new row");
    }

    private long add(Row row) {
        return facts.change(AUTHOR, changes -> changes.add(row));
    }

    private void set(Row row) {
        facts.change(AUTHOR, changes -> {
            changes.set(row);
            return true;
        });
    }

    private void remove(Kind kind, long id) {
        facts.change(AUTHOR, changes -> {
            changes.remove(kind, id);
            return true;
        });
    }

    private Row read(Kind kind, long id) {
        Row row = facts.find(kind, id);
        assertThat(row).isNotNull();
        return row;
    }

    private List<String> stagesOf(long deal) {
        return facts.where(StageEntry.DEAL, deal).stream()
                .map(StageEntry::new)
                .map(step -> step.stage() + " " + step.since() + " " + step.recordedAt())
                .toList();
    }

    private static Row account(String name) {
        return Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name);
    }
}
