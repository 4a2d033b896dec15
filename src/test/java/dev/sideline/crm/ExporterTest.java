package dev.sideline.crm;

import static dev.sideline.crm.Import.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExporterTest {

    private final Import it = new Import();

    private Map<String, String> exported() {
        Map<String, String> files = new LinkedHashMap<>();
        new Exporter(it.facts).run(file -> files.put(file.name(), file.text()), Progress.silent());
        return files;
    }

    private String exported(String file) {
        return Objects.requireNonNull(exported().get(file));
    }

    @Test
    void there_is_a_file_for_each_kind_with_its_columns_in_order() {
        String headers = exported().entrySet().stream()
                .map(file -> file.getKey() + ": " + file.getValue())
                .sorted()
                .collect(Collectors.joining());
        assertThat(headers)
                .isEqualTo(
                        """
                        account_team.csv: account,person
                        accounts.csv: id,name,owner,mode,major,sector,revenue,employees,country,parent,target_level
                        addons.csv: deal,idea,noted_on
                        approvals.csv: proposition,department,executive,approved_on
                        campaigns.csv: id,proposition,name,owner,condition,starts_on,ends_on,launch_on
                        champions.csv: contact,nominated_on,nominated_by,willing_act,willing_on,able_act,able_on,expertise,access,credibility,relationship,friend_on,enough_reason,enough_on
                        coaching_plans.csv: manager,account,written_on,text
                        cohort.csv: campaign,account,rank,ineligible_reason
                        contacts.csv: id,account,name,title,department,level,email,reports_to,decision_maker,held_by,left_on,bounced_on
                        deals.csv: id,account,name,owner,stage,stage_since,amount,currency,opened_on,expected_close,slips,slipped_on,closed_on,awareness,problem,expectations_on,process_on,fit,fit_on,fit_by,signed_off_by,signed_off_on,qualified_by,rerated_on,proposition
                        deliveries.csv: deal,go_live,date_confirmed_on,date_confirmed_by,team_confirmed_on,team_confirmed_by,progress,closed_on
                        dependencies.csv: deal,name,confirmed_on,confirmed_by
                        holidays.csv: date,country
                        ideas.csv: id,person,text,submitted_on,proposition
                        judgements.csv: deal,junior,junior_said,senior,senior_said,on
                        milestones.csv: deal,name,due,reached_on,client_confirmed_on,client_words
                        mutes.csv: play,account,person,until,reason
                        objections.csv: proposition,department,owner,text,raised_on,resolved_on
                        people.csv: id,name,email,slack_id,roles,seniority,graduated_on,manager,country,time_zone,started_on
                        pitches.csv: campaign,contact,by,pitched_on,outcome,feedback,ineligible_reason
                        plan_contacts.csv: plan,contact,met_before
                        plans.csv: id,rep,account,started_on,target
                        promises.csv: id,account,deal,words,spoken,to,due,delivered_on,client_confirmed_on,renegotiated_on
                        propositions.csv: id,name,version,owner,sponsor,summary,reviewed_on,kept_reason,for_whom,departments
                        settings.csv: key,value
                        sightings.csv: account,competitor,kind,seen_on
                        stages.csv: deal,stage,since,recorded_at
                        touches.csv: id,account,deal,campaign,at,status,kind,purpose,our_people,contacts,lead,agenda_owner,two_way,proposal,outcome,note
                        """);
    }

    @Test
    void values_are_written_as_they_are_read() {
        it.of(
                file("people.csv", "id,name,roles,time_zone", "p1,Ann Lee,rep;leader,Europe/Berlin"),
                file(
                        "accounts.csv",
                        "id,name,owner,mode,major,revenue",
                        "a2,B,,,,",
                        "a1,\"A, \"\"B\"\"\",p1,campaign,true,-5.50"),
                file("contacts.csv", "id,account,name", "c1,a1,=Dana", "c2,a1,Raj"),
                file(
                        "deals.csv",
                        "id,account,stage,awareness,slipped_on",
                        "d1,a1,WON,problem-aware,2026-01-02;2026-02-03"),
                file("deliveries.csv", "deal,date_confirmed_by,team_confirmed_by", "d1,c1,p1"),
                file(
                        "touches.csv",
                        "id,account,at,kind,contacts,two_way,note",
                        "t1,a1,2026-11-03T09:30:00+01:00,joint-call,c2;c1,false,\"one\ntwo\""));

        assertThat(exported("people.csv")).endsWith("\np1,Ann Lee,,,rep;leader,,,,,Europe/Berlin,\n");
        assertThat(exported("accounts.csv"))
                .endsWith("\na1,\"A, \"\"B\"\"\",p1,campaign,true,,-5.5,,,,\na2,B,,,,,,,,,\n");
        assertThat(exported("contacts.csv")).contains("\nc1,a1,'=Dana,");
        assertThat(exported("deals.csv")).contains(",WON,,,,,,,2026-01-02;2026-02-03,,problem-aware,");
        assertThat(exported("deliveries.csv")).endsWith("\nd1,,,c1,,p1,,\n");
        assertThat(exported("touches.csv"))
                .endsWith("\nt1,a1,,,2026-11-03T08:30:00+00:00,,joint-call,,,c2;c1,,,false,,,\"one\ntwo\"\n");
    }

    @Test
    void a_level_that_the_title_tells_is_left_to_the_title() {
        it.of(
                file("accounts.csv", "id,name", "a1,Acme"),
                file("contacts.csv", "id,account,name,title,level", "c1,a1,Dana,CFO,", "c2,a1,Raj,CFO,5"));

        assertThat(exported("contacts.csv")).contains("c1,a1,Dana,CFO,,,", "c2,a1,Raj,CFO,,5,");
    }

    @Test
    void somebody_whose_id_the_other_side_has_too_is_named_in_full() {
        it.of(
                file("people.csv", "id,name", "7,Ann", "contact:8,Bo"),
                file("accounts.csv", "id,name", "a1,Acme"),
                file("contacts.csv", "id,account,name", "7,a1,Dana"),
                file("deals.csv", "id,account", "d1,a1", "d2,a1"),
                file(
                        "deliveries.csv",
                        "deal,date_confirmed_by,team_confirmed_by",
                        "d1,contact:7,person:7",
                        "d2,person:contact:8,"));

        assertThat(exported("deliveries.csv")).endsWith("\nd1,,,contact:7,,person:7,,\nd2,,,person:contact:8,,,,\n");
    }
}
