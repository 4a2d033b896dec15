package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.Office;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.StageEntry;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealFormTest {

    private static final Office office = new Office();
    private final Bench bench = new Bench(office);
    private final Caller ann = office.caller(office.ann);
    private final long acme = office.add(Office.account("Acme", office.ann));

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private long rollout(Phase stage) {
        return office.add(Office.deal(acme, office.ann, "Rollout", stage, 125_000)
                .with(Deal.EXPECTED_CLOSE, Office.TODAY.plusDays(30)));
    }

    private Form edit(long deal) {
        return bench.form(
                Task.EDIT_DEAL, ann, TaskForms.About.account(acme).deal(deal).nudge(77L));
    }

    @Test
    void a_deal_is_added_once_however_often_the_form_is_submitted() {
        Submission filled = Fill.in(Bench.opened(bench.type(ann, "add deal Rollout at acme")))
                .with("amount", "125,000.50")
                .with("currency", "eur")
                .by(ann);
        assertThat(Bench.said(bench.submit(filled))).isEqualTo("Added *Rollout*.");
        bench.submit(filled);
        List<Row> deals = office.facts.all(Kind.DEAL);
        assertThat(deals).hasSize(1);
        assertThat(new Deal(deals.get(0))).satisfies(deal -> {
            assertThat(deal.row().get(Deal.ACCOUNT)).isEqualTo(acme);
            assertThat(deal.row().get(Deal.OWNER)).isEqualTo(office.ann);
            assertThat(deal.stage()).isEqualTo(Phase.PROSPECTING);
            assertThat(deal.amount()).isEqualByComparingTo("125000.50");
            assertThat(deal.currency()).isEqualTo("EUR");
            assertThat(deal.openedOn()).isEqualTo(Office.TODAY);
        });
        assertThat(office.facts.all(Kind.STAGE)).hasSize(1);
        assertThat(bench.told).containsOnly(new Bench.Told(acme, null));
    }

    @Test
    void a_new_stage_is_dated_and_adds_to_the_history() {
        long deal = rollout(Phase.DISCOVERY);
        Reply saved =
                bench.submit(Fill.in(edit(deal)).with("stage", "QUALIFIED").by(ann));
        assertThat(Bench.said(saved)).isEqualTo("Saved *Rollout*. It is now in qualified.");
        Deal after = new Deal(office.read(Kind.DEAL, deal));
        assertThat(after.stageSince()).isEqualTo(Office.TODAY);
        assertThat(after.row().get(Deal.QUALIFIED_BY)).isEqualTo(office.ann);
        assertThat(office.facts.where(StageEntry.DEAL, deal))
                .extracting(row -> row.get(StageEntry.STAGE))
                .containsExactly(Phase.DISCOVERY, Phase.QUALIFIED);
        assertThat(bench.told).containsExactly(new Bench.Told(acme, 77L));
    }

    @Test
    void a_later_close_counts_as_one_slip_however_often_it_is_submitted() {
        long deal = rollout(Phase.PROPOSAL);
        Submission later = Fill.in(edit(deal))
                .with("expected_close", Office.TODAY.plusDays(60))
                .by(ann);
        bench.submit(later);
        bench.submit(later);
        Deal after = new Deal(office.read(Kind.DEAL, deal));
        assertThat(after.slips()).isEqualTo(1);
        assertThat(after.slippedOn()).containsExactly(Office.TODAY);
    }

    @Test
    void an_earlier_close_is_no_slip() {
        long deal = rollout(Phase.PROPOSAL);
        bench.submit(Fill.in(edit(deal))
                .with("expected_close", Office.TODAY.plusDays(10))
                .by(ann));
        assertThat(new Deal(office.read(Kind.DEAL, deal)).slips()).isNull();
    }

    @Test
    void winning_a_deal_dates_it_and_opens_its_delivery_once() {
        long deal = rollout(Phase.NEGOTIATION);
        Submission won = Fill.in(edit(deal)).with("stage", "WON").by(ann);
        assertThat(Bench.said(bench.submit(won))).contains("Its delivery is open");
        bench.submit(won);
        assertThat(new Deal(office.read(Kind.DEAL, deal)).closedOn()).isEqualTo(Office.TODAY);
        assertThat(office.facts.where(Delivery.DEAL, deal)).hasSize(1);
    }

    @Test
    void rating_a_deal_anew_is_dated() {
        long deal = rollout(Phase.PROPOSAL);
        bench.submit(Fill.in(edit(deal)).with("rerated", "true").by(ann));
        assertThat(new Deal(office.read(Kind.DEAL, deal)).reratedOn()).isEqualTo(Office.TODAY);
    }

    @Test
    void a_guessed_amount_stays_a_guess_until_somebody_confirms_or_changes_it() {
        long deal = rollout(Phase.PROPOSAL);
        office.set(office.read(Kind.DEAL, deal).guessing(Set.of("amount")));
        bench.submit(
                Fill.in(edit(deal)).with("problem", "Too many spreadsheets").by(ann));
        assertThat(office.read(Kind.DEAL, deal).guessed(Deal.AMOUNT)).isTrue();
        bench.submit(Fill.in(edit(deal)).with("amount_confirmed", "true").by(ann));
        assertThat(office.read(Kind.DEAL, deal).guessed(Deal.AMOUNT)).isFalse();
        assertThat(office.read(Kind.DEAL, deal).need(Deal.AMOUNT)).isEqualByComparingTo("125000");
    }

    @Test
    void two_people_who_change_different_fields_both_keep_theirs() {
        long deal = rollout(Phase.PROPOSAL);
        Fill mine = Fill.in(edit(deal)).with("amount", "90000");
        office.set(office.read(Kind.DEAL, deal).with(Deal.STAGE, Phase.NEGOTIATION));
        bench.submit(mine.by(ann));
        Deal after = new Deal(office.read(Kind.DEAL, deal));
        assertThat(after.stage()).isEqualTo(Phase.NEGOTIATION);
        assertThat(after.amount()).isEqualByComparingTo("90000");
    }

    @Test
    void where_two_people_change_the_same_field_the_form_comes_back_with_what_was_typed() {
        long deal = rollout(Phase.PROPOSAL);
        Fill mine = Fill.in(edit(deal)).with("amount", "90000");
        office.set(office.read(Kind.DEAL, deal).with(Deal.AMOUNT, BigDecimal.valueOf(70_000)));
        Form again = Bench.opened(bench.submit(mine.by(ann)));
        assertThat(again.toString()).contains("Somebody else changed amount while you were writing");
        assertThat(new Deal(office.read(Kind.DEAL, deal)).amount()).isEqualByComparingTo("70000");
        bench.submit(Fill.in(again).by(ann));
        assertThat(new Deal(office.read(Kind.DEAL, deal)).amount()).isEqualByComparingTo("90000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name           | '  '       | This cannot be left empty.",
                "account        | ''         | Choose the account that it belongs to.",
                "amount         | a lot      | This must be an amount such as 125,000 or 1250.50, without the currency.",
                "currency       | Euro       | This must be the three letters of a currency, such as EUR.",
                "closed_on      | 2026-11-01 | An open deal has no such day: choose won or lost, or clear the day.",
                "expected_close | next week  | This must be a date such as 2026-11-03.",
            })
    void what_cannot_be_taken_is_said_at_its_field(String field, String typed, String said) {
        long deal = rollout(Phase.PROPOSAL);
        Submission wrong = Fill.in(edit(deal)).with(field, typed).by(ann);
        assertThat(bench.errors(wrong)).containsExactly(Map.entry(field, said));
    }

    @Test
    void a_deal_cannot_be_won_on_a_day_to_come() {
        long deal = rollout(Phase.PROPOSAL);
        assertThat(bench.errors(Fill.in(edit(deal))
                        .with("stage", "WON")
                        .with("closed_on", Office.TODAY.plusDays(1))
                        .by(ann)))
                .containsEntry("closed_on", "This day is still to come.");
    }

    @Test
    void the_owner_of_a_deal_without_an_account_can_give_it_one() {
        long deal = office.add(Office.deal(acme, office.ann, "GTX Pro", Phase.PROSPECTING, 4_821)
                .with(Deal.ACCOUNT, null));
        Form form = Bench.opened(bench.type(ann, "edit deal gtxpro"));
        bench.submit(Fill.in(form).with("stage", "DISCOVERY").by(ann));
        assertThat(bench.told).containsExactly(new Bench.Told(null, null));
        Form again = Bench.opened(bench.type(ann, "edit deal gtx"));
        bench.submit(Fill.in(again).with("account", acme).by(ann));
        assertThat(office.read(Kind.DEAL, deal).get(Deal.ACCOUNT)).isEqualTo(acme);
        assertThat(bench.told).endsWith(new Bench.Told(acme, null));
    }

    @Test
    void who_does_not_work_on_the_account_cannot_change_its_deals_even_with_a_form_that_was_opened_before() {
        long deal = rollout(Phase.PROPOSAL);
        Submission filled = Fill.in(edit(deal)).with("amount", "1").by(office.caller(office.bea));
        assertThatThrownBy(() -> bench.submit(filled)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.form(
                        Task.EDIT_DEAL,
                        office.caller(office.max),
                        TaskForms.About.account(acme).deal(deal)))
                .isInstanceOf(UserError.class);
        assertThat(new Deal(office.read(Kind.DEAL, deal)).amount()).isEqualByComparingTo("125000");
    }

    @Test
    void a_deal_that_is_gone_is_said_to_be_gone() {
        assertThatThrownBy(() -> edit(987_654))
                .isInstanceOf(UserError.class)
                .hasMessage("It is no longer there: somebody removed it.");
    }

    @Test
    void two_forms_opened_one_after_the_other_add_two_deals() {
        bench.submit(
                Fill.in(Bench.opened(bench.type(ann, "add deal One at Acme"))).by(ann));
        Caller later = office.caller(office.ann, Office.NOW.plus(Duration.ofSeconds(5)));
        bench.submit(
                Fill.in(Bench.opened(bench.type(later, "add deal One at Acme"))).by(later));
        assertThat(office.facts.all(Kind.DEAL)).hasSize(2);
    }

    @Test
    void the_form_without_a_deal_asks_for_it_and_keeps_the_nudge() {
        long deal = rollout(Phase.PROPOSAL);
        Form which =
                bench.form(Task.EDIT_DEAL, ann, TaskForms.About.account(acme).nudge(9L));
        Form form = Bench.opened(bench.submit(Fill.in(which).with("one", deal).by(ann)));
        assertThat(Metadata.read(form.view().getPrivateMetadata()).id(Metadata.NUDGE))
                .isEqualTo(9L);
    }
}
