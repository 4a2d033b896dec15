package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import dev.sideline.Office;
import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.TeamMember;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ann is a junior who owns Acme, Bea a senior on its team, Max a senior who manages Ann. */
class QualifyFormTest {

    private static final Office office = new Office();

    private final Bench bench = new Bench(office);
    private final long acme = office.add(Office.account("Acme", office.ann));
    private final long rollout = rollout("Rollout");

    @BeforeEach
    void experience() {
        seniority(office.ann, Seniority.JUNIOR, null);
        seniority(office.bea, Seniority.SENIOR, null);
        seniority(office.max, Seniority.SENIOR, null);
        office.add(
                Row.empty(Kind.ACCOUNT_TEAM, 0).with(TeamMember.ACCOUNT, acme).with(TeamMember.PERSON, office.bea));
    }

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private long rollout(String name) {
        return office.add(
                Office.deal(acme, office.ann, name, Phase.QUALIFIED, 125_000).with(Deal.QUALIFIED_BY, office.ann));
    }

    private static void seniority(long person, Seniority seniority, @Nullable LocalDate graduated) {
        office.set(office.read(Kind.PERSON, person)
                .with(Person.SENIORITY, seniority)
                .with(Person.GRADUATED_ON, graduated));
    }

    private Caller ann() {
        return office.caller(office.ann);
    }

    private Form qualify(Caller caller) {
        return Bench.opened(bench.type(caller, "qualify acme"));
    }

    private Deal deal() {
        return new Deal(office.read(Kind.DEAL, rollout));
    }

    /** Without what differs from run to run. */
    private static JsonElement steady(Form form) {
        form.view().setPrivateMetadata(null);
        return Golden.numbered(form);
    }

    @Test
    void what_was_understood_agreed_and_judged_is_kept_with_its_days() {
        Reply saved = bench.submit(Fill.in(qualify(ann()))
                .with("awareness", "PROBLEM_AWARE")
                .with("problem", "Nobody knows the stock")
                .with("expectations_on", Office.TODAY.minusDays(2))
                .with("process_on", Office.TODAY)
                .with("fit", "GO")
                .by(ann()));
        assertThat(Bench.said(saved)).isEqualTo("Saved *Rollout*: it is a go.");
        Deal deal = deal();
        assertThat(deal.awareness()).isEqualTo(Awareness.PROBLEM_AWARE);
        assertThat(deal.problem()).isEqualTo("Nobody knows the stock");
        assertThat(deal.expectationsOn()).isEqualTo(Office.TODAY.minusDays(2));
        assertThat(deal.processOn()).isEqualTo(Office.TODAY);
        assertThat(deal.fit()).isEqualTo(Fit.GO);
        assertThat(deal.fitOn()).isEqualTo(Office.TODAY);
        assertThat(deal.fitBy()).isEqualTo(new Person.Id(office.ann));
        assertThat(deal.signedOffBy()).isNull();
        assertThat(bench.told).containsExactly(new Bench.Told(acme, null));
    }

    @Test
    void walking_away_is_celebrated_and_the_deal_stays_as_it_is() {
        Reply saved = bench.submit(Fill.in(qualify(ann())).with("fit", "NO_GO").by(ann()));
        assertThat(Bench.said(saved))
                .startsWith("*Rollout* is a no-go. That is a success: you found out before it cost more")
                .contains("stays open until you decide");
        assertThat(((Reply.Say) saved).message().blocks().toString()).contains("Edit the deal", Buttons.EDIT_DEAL);
        assertThat(deal().stage()).isEqualTo(Phase.QUALIFIED);
        assertThat(deal().closedOn()).isNull();
    }

    @Test
    void a_junior_can_name_the_senior_who_judged_it_but_not_sign_off() {
        Form form = qualify(ann());
        assertThat(form.view().toString()).contains("a senior gives it").doesNotContain(Judged.SIGN_OFF);
        bench.submit(Fill.in(form).with("fit", "GO").with("fit_by", office.bea).by(ann()));
        assertThat(deal().fitBy()).isEqualTo(new Person.Id(office.bea));
        assertThatThrownBy(() -> bench.submit(
                        Fill.in(qualify(ann())).with(Judged.SIGN_OFF, "true").by(ann())))
                .isInstanceOf(UserError.class)
                .hasMessage("Only a senior can sign off a deal.");
        assertThat(deal().signedOffBy()).isNull();
    }

    @Test
    void the_form_of_a_junior() {
        Golden.check("qualify-junior", steady(qualify(ann())));
    }

    @Test
    void a_senior_on_the_team_signs_it_off() {
        Caller bea = office.caller(office.bea);
        Reply saved = bench.submit(Fill.in(qualify(bea))
                .with("fit", "GO")
                .with(Judged.SIGN_OFF, "true")
                .by(bea));
        assertThat(Bench.said(saved)).isEqualTo("Saved *Rollout*: it is a go. You signed it off.");
        assertThat(deal().signedOffBy()).isEqualTo(new Person.Id(office.bea));
        assertThat(deal().signedOffOn()).isEqualTo(Office.TODAY);
        assertThat(qualify(ann()).view().toString()).contains("Signed off by Bea Cruz on 3 Nov 2026.");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, true", "2026-11-04, false"})
    void whoever_graduated_by_today_may_sign_off(LocalDate graduated, boolean may) {
        seniority(office.ann, Seniority.JUNIOR, graduated);
        assertThat(qualify(ann()).view().toString().contains(Judged.SIGN_OFF)).isEqualTo(may);
    }

    @Test
    void a_senior_who_only_reads_the_account_judges_and_changes_nothing_else() {
        office.set(deal().row()
                .with(Deal.PROBLEM, "<!channel> stock")
                .with(Deal.FIT, Fit.GO)
                .with(Deal.FIT_BY, office.ann));
        Caller max = office.caller(office.max);
        Golden.check("qualify-senior-who-reads", steady(qualify(max)));
        Reply saved = bench.submit(Fill.in(qualify(max))
                .with("fit", "NO_GO")
                .with(Judged.SIGN_OFF, "true")
                .by(max));
        assertThat(Bench.said(saved)).contains("is a no-go. That is a success");
        Deal deal = deal();
        assertThat(deal.fit()).isEqualTo(Fit.NO_GO);
        assertThat(deal.fitBy()).isEqualTo(new Person.Id(office.max));
        assertThat(deal.signedOffBy()).isEqualTo(new Person.Id(office.max));
        assertThat(deal.problem()).isEqualTo("<!channel> stock");
    }

    @Test
    void who_only_reads_and_is_no_senior_may_not() {
        seniority(office.max, Seniority.JUNIOR, null);
        assertThatThrownBy(() -> qualify(office.caller(office.max)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a senior who sees it signs them off");
        assertThatThrownBy(() -> qualify(office.caller(office.ada)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("I know no account called");
    }

    @Test
    void a_judgement_that_changes_is_the_writers_own_unless_somebody_is_named_anew() {
        office.set(deal().row()
                .with(Deal.FIT, Fit.GO)
                .with(Deal.FIT_BY, office.bea)
                .with(Deal.FIT_ON, Office.TODAY.minusDays(9)));
        bench.submit(Fill.in(qualify(ann())).with("problem", "Stock").by(ann()));
        assertThat(deal().fitBy()).isEqualTo(new Person.Id(office.bea));
        assertThat(deal().fitOn()).isEqualTo(Office.TODAY.minusDays(9));
        bench.submit(Fill.in(qualify(ann())).with("fit", "NO_GO").by(ann()));
        assertThat(deal().fitBy()).isEqualTo(new Person.Id(office.ann));
        assertThat(deal().fitOn()).isEqualTo(Office.TODAY);
    }

    @Test
    void a_judgement_given_meanwhile_stays_and_submitting_twice_changes_nothing() {
        Fill mine = Fill.in(qualify(ann())).with("problem", "Stock");
        office.set(deal().row().with(Deal.FIT, Fit.GO).with(Deal.FIT_BY, office.bea));
        bench.submit(mine.by(ann()));
        Deal once = deal();
        bench.submit(mine.by(ann()));
        assertThat(once.fitBy()).isEqualTo(new Person.Id(office.bea));
        assertThat(once.problem()).isEqualTo("Stock");
        assertThat(deal()).isEqualTo(once);
    }

    @Test
    void who_moved_it_to_qualification_can_be_put_right() {
        bench.submit(Fill.in(qualify(ann())).with("qualified_by", office.bea).by(ann()));
        assertThat(deal().qualifiedBy()).isEqualTo(new Person.Id(office.bea));
        long fresh = office.add(Office.deal(acme, office.ann, "Fresh", Phase.DISCOVERY, 1));
        Form form = bench.form(
                Task.QUALIFY_DEAL, ann(), TaskForms.About.account(acme).deal(fresh));
        assertThat(form.view().toString()).doesNotContain("qualified_by");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expectations_on | 2026-11-04 | expectations_on | This day is still to come.",
                "process_on      | 2026-11-04 | process_on      | This day is still to come.",
                "process_on      | soon       | process_on      | This must be a date such as 2026-11-03.",
            })
    void what_cannot_be_taken_is_said_at_its_field(String field, String typed, String at, String said) {
        assertThat(bench.errors(Fill.in(qualify(ann())).with(field, typed).by(ann())))
                .containsExactly(Map.entry(at, said));
    }

    @Test
    void whoever_judged_judged_something() {
        assertThat(bench.errors(
                        Fill.in(qualify(ann())).with("fit_by", office.bea).by(ann())))
                .containsExactly(Map.entry("fit", "Choose what they judged: go or no-go."));
    }

    @Test
    void where_there_are_several_open_deals_it_asks_which_and_keeps_the_nudge() {
        long training = rollout("Training");
        office.add(Office.deal(acme, office.ann, "Old", Phase.LOST, 1));
        Form which = bench.form(
                Task.QUALIFY_DEAL, ann(), TaskForms.About.account(acme).nudge(9L));
        assertThat(which.view().toString()).contains("Rollout", "Training").doesNotContain("Old");
        Form form =
                Bench.opened(bench.submit(Fill.in(which).with("one", training).by(ann())));
        assertThat(form.view().toString()).contains("Training");
        assertThat(Metadata.read(form.view().getPrivateMetadata()).id(Metadata.NUDGE))
                .isEqualTo(9L);
    }

    @Test
    void the_account_can_be_picked_or_chosen_among_several() {
        Form picker = Bench.opened(bench.type(ann(), "qualify"));
        Form form =
                Bench.opened(bench.submit(Fill.in(picker).with("account", acme).by(ann())));
        assertThat(form.view().getCallbackId()).isEqualTo("deal.qualify");
        office.add(Office.account("Acme North", office.ann));
        assertThat(((Reply.Say) bench.type(ann(), "qualify ac"))
                        .message()
                        .blocks()
                        .toString())
                .contains(Buttons.QUALIFY_AT);
        assertThat(Bench.opened(bench.press(ann(), Buttons.QUALIFY_AT, acme, Surface.EPHEMERAL))
                        .view()
                        .getCallbackId())
                .isEqualTo("deal.qualify");
    }

    @Test
    void an_account_without_an_open_deal_says_so() {
        office.add(Office.account("Globex", office.ann));
        assertThatThrownBy(() -> bench.type(ann(), "qualify globex"))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no open deal at Globex. `/coach add deal` adds one.");
    }

    @Test
    void the_card_offers_it_where_a_deal_is_open() {
        assertThat(((Reply.Say) bench.type(ann(), "account acme"))
                        .message()
                        .blocks()
                        .toString())
                .contains("Qualify");
        office.add(Office.account("Globex", office.ann));
        assertThat(((Reply.Say) bench.type(ann(), "account globex"))
                        .message()
                        .blocks()
                        .toString())
                .doesNotContain("Qualify");
    }
}
