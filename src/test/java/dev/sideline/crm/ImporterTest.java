package dev.sideline.crm;

import static dev.sideline.crm.Import.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Objection;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Phase;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImporterTest {

    private static final SourceFile PEOPLE = file(
            "people.csv",
            "id,name,email,roles,seniority,manager,time_zone",
            "p2,Ann Lee,ann@example.com,rep,junior,p1,Europe/Berlin",
            "p1,Bo Day,bo@example.com,manager;leader,senior,,");
    private static final SourceFile ACCOUNTS =
            file("accounts.csv", "id,name,owner,mode,major,revenue", "a1,Acme,p2,strategic,true,1250.50");
    private static final SourceFile CONTACTS = file(
            "contacts.csv",
            "id,account,name,title,level,reports_to",
            "c2,a1,Raj Patel,Director of IT,,c1",
            "c1,a1,Dana Lee,VP Operations,5,");
    private static final SourceFile DEALS = file(
            "deals.csv",
            "id,account,owner,stage,amount,currency,slipped_on",
            "d1,a1,p2,NEGOTIATION,1000,eur,2026-01-02;2026-02-03");

    private final Import it = new Import();

    @Test
    void interchange_files_go_in_together_in_any_order() {
        ImportReport report = it.of(
                file("deliveries.csv", "deal,go_live,date_confirmed_by,progress", "d1,2026-11-03,c1,40"),
                DEALS,
                file(
                        "touches.csv",
                        "id,account,campaign,at,status,kind,purpose,our_people,contacts",
                        "t1,a1,k1,2026-11-03T09:30:00+01:00,held,joint-call,check-in,p2;p1,c1;c2"),
                CONTACTS,
                file("champions.csv", "contact,nominated_on,expertise", "c1,2026-01-02,true"),
                file("milestones.csv", "deal,name,due", "d1,Pilot,2026-03-01"),
                file("promises.csv", "id,account,words,spoken,to", "r1,a1,\"Training, on site\",true,c2"),
                file("stages.csv", "deal,stage,since,recorded_at", "d1,NEGOTIATION,2026-01-02,2026-01-02T10:00:00Z"),
                file("mutes.csv", "play,account,person,until,reason", "CH,a1,p2,,Budget year"),
                file("account_team.csv", "account,person", "a1,p1"),
                file(
                        "propositions.csv",
                        "id,name,version,owner,sponsor,summary,reviewed_on,kept_reason",
                        "o1,Managed stock,2,p2,p1,We keep the shelves full,2026-10-01,It works"),
                file(
                        "approvals.csv",
                        "proposition,department,executive,approved_on",
                        "o1,finance,p1,2026-01-02",
                        "o1,it,p1,"),
                file(
                        "objections.csv",
                        "proposition,department,owner,text,raised_on,resolved_on",
                        "o1,it,p1,Who runs it?,2026-01-02,2026-02-03",
                        "o1,finance,Ms Grey,,,"),
                file("ideas.csv", "id,person,text,submitted_on,proposition", "i1,p2,Shared shelves,2026-01-02,o1"),
                file(
                        "campaigns.csv",
                        "id,proposition,name,owner,condition,starts_on,ends_on,launch_on",
                        "k1,o1,Spring,p1,sector = medical and employees >= 500,2026-01-02,2026-06-30,2026-02-01"),
                file("cohort.csv", "campaign,account,rank,ineligible_reason", "k1,a1,1,No stock"),
                file(
                        "pitches.csv",
                        "campaign,contact,by,pitched_on,outcome,feedback,ineligible_reason",
                        "k1,c1,p2,2026-01-02,later,Too early,",
                        "k1,c1,p2,2026-03-02,won,,"),
                file("judgements.csv", "deal,junior,junior_said,senior,senior_said,on", "d1,p2,go,p1,no-go,2026-01-02"),
                file("plans.csv", "id,rep,account,started_on,target", "n1,p2,a1,2026-01-02,the board"),
                file("plan_contacts.csv", "plan,contact,met_before", "n1,c1,false"),
                file("coaching_plans.csv", "manager,account,written_on,text", "p1,a1,2026-01-02,Call higher"),
                file("dependencies.csv", "deal,name,confirmed_on,confirmed_by", "d1,Network,2026-01-02,c1"),
                file("addons.csv", "deal,idea,noted_on", "d1,none,2026-01-02"),
                file("sightings.csv", "account,competitor,kind,seen_on", "a1,Rival,tender,2026-01-02"),
                file("holidays.csv", "date,country", "2026-12-25,", "2026-10-03,DE"),
                file("settings.csv", "key,value", "major-amount,70000"),
                ACCOUNTS,
                PEOPLE);

        assertThat(report.rejected()).isEmpty();
        assertThat(report.files()).allSatisfy(file -> assertThat(file.ignored()).isEmpty());
        assertThat(report.created()).hasSize(Kind.values().length).containsEntry(Kind.HOLIDAY, 2);
        Touch touch = new Touch(it.facts.named(Kind.TOUCH, "t1"));
        assertThat(touch.contacts())
                .containsExactly(contact("c1").id(), contact("c2").id());
        assertThat(touch.at()).isEqualTo("2026-11-03T08:30:00Z");
        assertThat(touch.campaign()).isEqualTo(new Campaign(it.facts.named(Kind.CAMPAIGN, "k1")).id());
        assertThat(it.facts.all(Kind.OBJECTION).stream().map(Objection::new).map(Objection::owner))
                .containsExactly(
                        PersonOrName.of(new Person(it.facts.named(Kind.PERSON, "p1")).id()),
                        PersonOrName.named("Ms Grey"));
        assertThat(it.facts.all(Kind.PITCH).stream().map(Pitch::new).map(Pitch::outcome))
                .containsExactly(PitchOutcome.LATER, PitchOutcome.WON);
        Deal deal = new Deal(it.facts.named(Kind.DEAL, "d1"));
        assertThat(deal.stage()).isEqualTo(Phase.NEGOTIATION);
        assertThat(deal.currency()).isEqualTo("EUR");
        assertThat(deal.slippedOn()).hasSize(2);
        assertThat(new Delivery(it.facts.named(Kind.DELIVERY, "d1")).dateConfirmedBy())
                .isEqualTo(new Party(Kind.CONTACT, contact("c1").id().value()));
    }

    @Test
    void a_row_may_refer_to_one_of_its_own_kind_further_down() {
        it.of(PEOPLE, ACCOUNTS, CONTACTS);

        assertThat(contact("c2").reportsTo()).isEqualTo(contact("c1").id());
        assertThat(new Person(it.facts.named(Kind.PERSON, "p2")).manager())
                .isEqualTo(new Person(it.facts.named(Kind.PERSON, "p1")).id());
    }

    @Test
    void a_circle_of_parents_goes_in_as_it_is() {
        ImportReport report = it.of(file("accounts.csv", "id,name,parent", "a,A,b", "b,B,a"));

        assertThat(report.created()).isEqualTo(Map.of(Kind.ACCOUNT, 2));
        assertThat(report.updated()).isEmpty();
    }

    @Test
    void rows_that_wait_for_a_rejected_row_are_rejected_too() {
        ImportReport report =
                it.of(file("accounts.csv", "id,name,parent,target_level", "a,A,b,", "b,B,c,", "c,C,,9", "d,D,,4"));

        assertThat(report.rejected())
                .extracting(Rejection::row, Rejection::column)
                .containsExactly(tuple(2, "parent"), tuple(3, "parent"), tuple(4, "target_level"));
        assertThat(report.created()).isEqualTo(Map.of(Kind.ACCOUNT, 1));
    }

    static Stream<Arguments> wrong_rows() {
        return Stream.of(
                Arguments.of(
                        "accounts.csv", "id,name,owner", "a9,New,p9", "owner", "p9", "there is no person with this id"),
                Arguments.of("accounts.csv", "id,name,owner", ",New,p1", "id", "", "is needed in every row"),
                Arguments.of("accounts.csv", "id,name,owner", "a9,,p1", "name", "", "is needed in a new row"),
                Arguments.of(
                        "accounts.csv",
                        "id,name,owner",
                        "a9,New,p1,p2",
                        "",
                        "",
                        "has more cells than the header; a value with a separator in it needs quotation marks"),
                Arguments.of(
                        "accounts.csv",
                        "id,name,mode",
                        "a9,New,soft",
                        "mode",
                        "soft",
                        "must be one of strategic, campaign"),
                Arguments.of("accounts.csv", "id,name,major", "a9,New,ja", "major", "ja", "must be true or false"),
                Arguments.of(
                        "accounts.csv",
                        "id,name,target_level",
                        "a9,New,6",
                        "target_level",
                        "6",
                        "must be a whole number from 1 to 5"),
                Arguments.of(
                        "accounts.csv",
                        "id,name,revenue",
                        "a9,New,1e99",
                        "revenue",
                        "1e99",
                        "must be a number such as 1250.50"),
                Arguments.of(
                        "people.csv",
                        "id,name,started_on",
                        "p9,New,03/11/2026",
                        "started_on",
                        "03/11/2026",
                        "must be a date such as 2026-11-03"),
                Arguments.of(
                        "people.csv",
                        "id,name,started_on",
                        "p9,New,20226-11-03",
                        "started_on",
                        "20226-11-03",
                        "must be a date such as 2026-11-03"),
                Arguments.of(
                        "people.csv",
                        "id,name,time_zone",
                        "p9,New,Berlin",
                        "time_zone",
                        "Berlin",
                        "must be a time zone such as Europe/Berlin"),
                Arguments.of(
                        "touches.csv",
                        "id,account,at",
                        "t9,a1,2026-11-03",
                        "at",
                        "2026-11-03",
                        "must be a time with its offset such as 2026-11-03T09:30:00+01:00"),
                Arguments.of(
                        "touches.csv",
                        "id,account,contacts",
                        "t9,a1,c1;c9",
                        "contacts",
                        "c1;c9",
                        "there is no contact with this id"),
                Arguments.of(
                        "deals.csv",
                        "id,account,currency",
                        "d9,a1,Euro",
                        "currency",
                        "Euro",
                        "must be a currency code such as EUR"),
                Arguments.of(
                        "deliveries.csv",
                        "deal,team_confirmed_by",
                        "d1,x9",
                        "team_confirmed_by",
                        "x9",
                        "there is no contact and no person with this id"));
    }

    @ParameterizedTest
    @MethodSource("wrong_rows")
    void a_wrong_row_is_rejected_with_its_reason_and_the_others_go_in(
            String name, String header, String row, String column, String value, String reason) {
        it.of(PEOPLE, ACCOUNTS, CONTACTS, DEALS);
        ImportReport report = it.of(file(name, header, row), ownGoodRow());

        assertThat(report.rejected()).containsExactly(new Rejection(name, 2, column, value, reason));
        assertThat(report.created()).isEqualTo(Map.of(Kind.SETTING, 1));
    }

    private static SourceFile ownGoodRow() {
        return file("settings.csv", "key,value", "major-amount,1");
    }

    @Test
    void stages_may_go_by_the_names_that_the_settings_of_the_same_import_give_them() {
        ImportReport report = it.of(
                file("settings.csv", "key,value", "stage.Closed Won,WON", "stage.Engaging,discovery"),
                file("deals.csv", "id,stage", "d1,closed won", "d2,ENGAGING", "d3,PROPOSAL", "d4,Somewhere"),
                file("stages.csv", "deal,stage,since", "d1,Engaging,2026-01-02"));

        assertThat(report.rejected())
                .containsExactly(new Rejection(
                        "deals.csv",
                        5,
                        "stage",
                        "Somewhere",
                        "must be one of PROSPECTING, DISCOVERY, QUALIFIED, PROPOSAL, NEGOTIATION, WON, LOST"));
        assertThat(Stream.of("d1", "d2", "d3").map(id -> new Deal(it.facts.named(Kind.DEAL, id)).stage()))
                .containsExactly(Phase.WON, Phase.DISCOVERY, Phase.PROPOSAL);
        assertThat(it.facts.all(Kind.STAGE)).singleElement().satisfies(step -> assertThat(new StageEntry(step).stage())
                .isEqualTo(Phase.DISCOVERY));
    }

    @Test
    void a_setting_that_nothing_reads_and_a_value_that_makes_no_sense_are_rejected() {
        SettingRules rules = new SettingRules() {
            @Override
            public Optional<String> unknown(String key) {
                return key.equals("colour") ? Optional.of("is no setting") : Optional.empty();
            }

            @Override
            public Optional<String> wrong(String key, String value) {
                return value.equals("much") ? Optional.of("must be a number") : Optional.empty();
            }
        };
        ImportReport report = new Importer(it.facts, it.facts, rules)
                .run(
                        List.of(file(
                                "settings.csv", "key,value", "colour,red", "major-amount,much", "days,", "weeks,7")),
                        Import.AUTHOR,
                        false,
                        Progress.silent());

        assertThat(report.rejected())
                .containsExactly(
                        new Rejection("settings.csv", 2, "key", "colour", "is no setting"),
                        new Rejection("settings.csv", 3, "value", "much", "must be a number"));
        assertThat(report.created()).isEqualTo(Map.of(Kind.SETTING, 2));
    }

    @Test
    void a_mute_of_a_play_that_there_is_not_is_rejected() {
        SettingRules rules = new SettingRules() {
            @Override
            public Optional<String> unknown(String key) {
                return Optional.empty();
            }

            @Override
            public Optional<String> wrong(String key, String value) {
                return Optional.empty();
            }

            @Override
            public Optional<String> unknownPlay(String name) {
                return name.equals("CH1") ? Optional.empty() : Optional.of("is no play");
            }
        };
        ImportReport report = new Importer(it.facts, it.facts, rules)
                .run(
                        List.of(file("mutes.csv", "play,until,reason", "CH1,,one will do", "CH9,,a slip")),
                        Import.AUTHOR,
                        false,
                        Progress.silent());

        assertThat(report.rejected()).containsExactly(new Rejection("mutes.csv", 3, "play", "CH9", "is no play"));
        assertThat(report.created()).isEqualTo(Map.of(Kind.MUTE, 1));
    }

    @Test
    void the_key_of_a_row_may_be_long_and_have_any_sign_in_it() {
        it.of(file("propositions.csv", "id,name", "o1,Managed stock"));
        String text = "Who runs it? ".repeat(40);
        ImportReport report =
                it.of(file("objections.csv", "proposition,department,text", "o1,it," + text, "o1,it|x,y", "o1,it,x|y"));

        assertThat(report.rejected()).isEmpty();
        assertThat(report.created()).isEqualTo(Map.of(Kind.OBJECTION, 3));
    }

    @Test
    void an_id_that_comes_twice_is_rejected_the_second_time() {
        ImportReport report = it.of(file("settings.csv", "key,value", "a,1", "b,2", "a,3"));

        assertThat(report.rejected()).containsExactly(new Rejection("settings.csv", 4, "key", "a", "repeats row 2"));
    }

    @Test
    void what_is_too_long_to_be_meant_is_rejected() {
        ImportReport report = it.of(
                file("settings.csv", "key,value", "k,%s".formatted("v".repeat(100_001))),
                file("people.csv", "id,name", "%s,Ann Lee".formatted("i".repeat(301))));

        assertThat(report.rejected())
                .extracting(Rejection::column, Rejection::reason)
                .containsExactly(
                        tuple("id", "is longer than 300 characters"),
                        tuple("value", "is longer than 100,000 characters"));
    }

    @Test
    void a_blank_cell_changes_nothing() {
        it.of(PEOPLE, ACCOUNTS);
        ImportReport report = it.of(file("accounts.csv", "id,name,owner,mode,major", "a1,,,,false"));

        assertThat(report.updated()).isEqualTo(Map.of(Kind.ACCOUNT, 1));
        Account acme = new Account(it.facts.named(Kind.ACCOUNT, "a1"));
        assertThat(acme.name()).isEqualTo("Acme");
        assertThat(acme.owner()).isNotNull();
        assertThat(acme.major()).isFalse();
    }

    @Test
    void a_level_is_guessed_from_the_title_only_where_none_is_given() {
        ImportReport report = it.of(PEOPLE, ACCOUNTS, CONTACTS);

        assertThat(contact("c1").level()).isEqualTo(5);
        assertThat(contact("c1").row().guesses()).isEmpty();
        assertThat(contact("c2").level()).isEqualTo(3);
        assertThat(contact("c2").row().guessed(Contact.LEVEL)).isTrue();
        assertThat(report.guesses())
                .containsExactly(new ImportReport.Guesses("contacts.csv", "contacts.level", "the title", 1));
    }

    @Test
    void own_files_may_speak_of_what_a_crm_brings_in_the_same_import() {
        ImportReport report = it.of(
                file("owners.csv", "id,owner,mode", "Acme Corporation,Moses Frase,strategic"),
                Import.sample("accounts.csv"),
                Import.sample("sales_teams.csv"));

        assertThat(report.rejected()).isEmpty();
        assertThat(report.created()).containsEntry(Kind.ACCOUNT, 85);
        assertThat(new Account(it.facts.named(Kind.ACCOUNT, "Acme Corporation")).owner())
                .isEqualTo(new Person(it.facts.named(Kind.PERSON, "Moses Frase")).id());
    }

    @Test
    void somebody_who_could_be_on_either_side_must_be_named_in_full() {
        it.of(PEOPLE, ACCOUNTS, DEALS, file("contacts.csv", "id,account,name", "p1,a1,Dana Lee"));

        assertThat(it.of(file("deliveries.csv", "deal,team_confirmed_by", "d1,p1"))
                        .rejected())
                .extracting(Rejection::reason)
                .containsExactly("is both a contact and a person: write contact:p1 or person:p1");
        assertThat(it.of(file("deliveries.csv", "deal,team_confirmed_by", "d1,contact:p1"))
                        .rejected())
                .isEmpty();
    }

    @Test
    void unknown_columns_are_reported_and_change_nothing() {
        ImportReport report = it.of(file("settings.csv", "value,key,colour", "1,a,red"));

        assertThat(report.files())
                .containsExactly(new FileReport(
                        "settings.csv",
                        "settings",
                        "sideline",
                        "UTF-8",
                        "comma",
                        1,
                        Map.of("value", "settings.value", "key", "settings.key"),
                        List.of("colour")));
    }

    @Test
    void progress_ends_at_the_last_row() {
        StringBuilder heard = new StringBuilder();
        new Importer(it.facts, it.facts, Import.ANY_SETTING)
                .run(
                        List.of(file("settings.csv", "key,value", "a,1", "b,2")),
                        Import.AUTHOR,
                        false,
                        (done, total) ->
                                heard.append(done).append('/').append(total).append(' '));

        assertThat(heard.toString()).endsWith("2/2 ");
    }

    private Contact contact(String id) {
        return new Contact(it.facts.named(Kind.CONTACT, id));
    }
}
