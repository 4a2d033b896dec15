package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.StageEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalesOpportunitiesTest {

    private static final Import LOADED = new Import();
    private static final ImportReport REPORT = LOADED.of(Import.dataSet());

    @Test
    void all_of_the_data_set_goes_in() {
        assertThat(REPORT.rejected()).isEmpty();
        assertThat(REPORT.created())
                .isEqualTo(Map.of(Kind.PERSON, 41, Kind.ACCOUNT, 85, Kind.DEAL, 8800, Kind.STAGE, 15011));
        assertThat(REPORT.updated()).isEmpty();
        assertThat(REPORT.files()).extracting(FileReport::rows).containsExactly(85, 7, 8800, 35);
        assertThat(REPORT.files().get(0).ignored()).containsExactly("year_established");
    }

    @Test
    void a_second_import_changes_nothing() {
        ImportReport second = LOADED.of(Import.dataSet());

        assertThat(second.created()).isEmpty();
        assertThat(second.updated()).isEmpty();
        assertThat(second.unchanged()).containsEntry(Kind.DEAL, 8800).containsEntry(Kind.PERSON, 41);
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        List<SourceFile> backwards = Arrays.asList(Import.dataSet());
        Collections.reverse(backwards);

        assertThat(new Import().of(backwards.toArray(SourceFile[]::new))).isEqualTo(REPORT);
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        Import it = new Import();
        ImportReport dry = it.dryRun(Import.dataSet());

        assertThat(it.facts.all(Kind.DEAL)).isEmpty();
        assertThat(dry.created()).isEqualTo(REPORT.created());
    }

    @Test
    void what_nobody_owns_is_kept_and_counted() {
        assertThat(REPORT.unassigned()).isEqualTo(Map.of(Kind.DEAL, 1425, Kind.ACCOUNT, 85));
    }

    @Test
    void an_open_deal_without_an_amount_gets_its_list_price_as_a_guess() {
        assertThat(REPORT.guesses())
                .containsExactly(new ImportReport.Guesses(
                        "sales_pipeline.csv", "deals.amount", "the product's list price", 2089));
        Deal open = deal(LOADED, "UP409DSB");
        assertThat(open.amount()).isNotNull();
        assertThat(open.row().guessed(Deal.AMOUNT)).isTrue();
        assertThat(open.currency()).isEqualTo("USD");
    }

    @Test
    void a_closed_deal_keeps_its_own_amount_and_dates() {
        Deal won = deal(LOADED, "1C1I7A6R");
        assertThat(won.stage()).isEqualTo(Phase.WON);
        assertThat(won.amount()).isEqualByComparingTo("1054");
        assertThat(won.row().guesses()).isEmpty();
        assertThat(won.openedOn()).isEqualTo("2016-10-20");
        assertThat(won.closedOn()).isEqualTo("2017-03-01");
        assertThat(won.stageSince()).isEqualTo("2017-03-01");
        assertThat(LOADED.facts.where(StageEntry.DEAL, won.id().value()))
                .extracting(row -> row.get(StageEntry.STAGE), row -> row.get(StageEntry.SINCE))
                .containsExactly(
                        tuple(Phase.DISCOVERY, LocalDate.parse("2016-10-20")),
                        tuple(Phase.WON, LocalDate.parse("2017-03-01")));
    }

    @Test
    void misspelt_words_are_mended_and_every_one_is_reported() {
        assertThat(REPORT.corrected())
                .containsExactly(
                        new ImportReport.Correction("accounts.csv", "office_location", "Philipines", "Philippines", 1),
                        new ImportReport.Correction("accounts.csv", "sector", "technolgy", "technology", 12),
                        new ImportReport.Correction("sales_pipeline.csv", "product", "GTXPro", "GTX Pro", 1480));
    }

    @Test
    void revenue_in_millions_becomes_an_amount_and_a_subsidiary_finds_its_parent() {
        Account bluth = new Account(LOADED.facts.named(Kind.ACCOUNT, "Bluth Company"));
        assertThat(bluth.revenue()).isEqualByComparingTo(new BigDecimal("1242320000"));
        assertThat(bluth.sector()).isEqualTo("technology");
        assertThat(bluth.parent()).isEqualTo(new Account(LOADED.facts.named(Kind.ACCOUNT, "Acme Corporation")).id());
        assertThat(bluth.owner()).isNull();
    }

    @Test
    void agents_and_managers_become_people_with_a_line() {
        Person moses = new Person(LOADED.facts.named(Kind.PERSON, "Moses Frase"));
        Person dustin = new Person(LOADED.facts.named(Kind.PERSON, "Dustin Brinkmann"));
        assertThat(moses.roles()).containsExactly(Role.REP);
        assertThat(moses.manager()).isEqualTo(dustin.id());
        assertThat(dustin.roles()).containsExactly(Role.MANAGER);
        assertThat(dustin.manager()).isNull();
    }

    @Test
    void somebody_who_sells_and_manages_has_both_roles() {
        Import it = new Import();
        it.of(Import.file("sales_teams.csv", "sales_agent,manager", "Ann Lee,Bo Day", "Bo Day,Cy Fox"));

        assertThat(new Person(it.facts.named(Kind.PERSON, "Bo Day")).roles()).containsExactly(Role.REP, Role.MANAGER);
        assertThat(it.facts.all(Kind.PERSON)).hasSize(3);
    }

    @Test
    void a_rejected_deal_takes_its_history_with_it_and_is_reported_once() {
        Import it = new Import();
        ImportReport report = it.of(
                Import.file("sales_teams.csv", "sales_agent,manager", "Ann Lee,Bo Day"),
                Import.file(
                        "sales_pipeline.csv",
                        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
                        "D1,Nobody,GTX Pro,,Won,2017-01-02,2017-02-03,10",
                        "D2,Ann Lee,GTX Pro,,Engaged,2017-01-02,,",
                        "D3,Ann Lee,GTX Pro,,Engaging,2017-01-02,,"));

        assertThat(report.rejected())
                .containsExactly(
                        new Rejection(
                                "sales_pipeline.csv", 2, "sales_agent", "Nobody", "there is no person with this id"),
                        new Rejection(
                                "sales_pipeline.csv",
                                3,
                                "deal_stage",
                                "Engaged",
                                "must be one of Engaging, Lost, Prospecting, Won"));
        assertThat(report.created()).containsEntry(Kind.DEAL, 1).containsEntry(Kind.STAGE, 1);
        assertThat(deal(it, "D3").amount()).isNull();
    }

    private static Deal deal(Import it, String id) {
        return new Deal(it.facts.named(Kind.DEAL, id));
    }
}
