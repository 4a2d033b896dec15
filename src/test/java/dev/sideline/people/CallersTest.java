package dev.sideline.people;

import static dev.sideline.people.Bench.ADA;
import static dev.sideline.people.Bench.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Directory;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UANN    | known",
                "UGUEST  | guest here",
                "UGONE   | deactivated",
                "UNEW    | ask whoever installed me to link you with `/coach admin people`",
                "UBOT    | not apps"
            })
    void only_people_who_are_linked_and_still_here_are_known(String slackId, String expected) {
        bench.person("Ann Bell", "UANN", Role.REP);
        bench.person("Gus West", "UGUEST", Role.REP);
        bench.person("Gone Gray", "UGONE", Role.REP);
        bench.directory.put(new Directory.Member("UGUEST", "Gus West", null, null, true, false));
        bench.directory.put(new Directory.Member("UGONE", "Gone Gray", null, null, false, true));
        bench.directory.join("UNEW", "Nia New");
        Callers.Who who = bench.room.callers().who(slackId, NOW);
        String answer = who instanceof Callers.Refused refused ? refused.mrkdwn() : "known";
        assertThat(answer).contains(expected);
    }

    @Test
    void a_first_admin_without_a_record_gets_one_and_only_one() {
        assertThat(bench.caller(ADA).viewer().is(Role.ADMIN)).isTrue();
        assertThat(bench.caller(ADA).viewer().person().name()).isEqualTo("Ada Stone");
        assertThat(bench.facts.all(Kind.PERSON)).hasSize(1);
    }

    @Test
    void a_first_admin_who_is_on_record_becomes_an_admin_there() {
        Person.Id ada = bench.person("Ada Stone", ADA, Role.MANAGER);
        assertThat(bench.caller(ADA).viewer().id()).isEqualTo(ada);
        assertThat(bench.read(ada).roles()).containsExactly(Role.MANAGER, Role.ADMIN);
    }

    @Test
    void a_first_admin_is_recognised_by_their_address() {
        Person.Id ada = bench.add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, "A. Stone")
                .with(Person.EMAIL, "ada@example.com")
                .with(Person.ROLES, List.of(Role.REP)));
        bench.directory.put(Bench.member(ADA, "Ada Stone", "Ada@Example.com", null));
        assertThat(bench.caller(ADA).viewer().id()).isEqualTo(ada);
        assertThat(bench.facts.all(Kind.PERSON)).hasSize(1);
    }

    @Test
    void who_is_not_linked_is_told_whom_to_ask() {
        bench.caller(ADA);
        bench.directory.join("UNEW", "Nia New");
        assertThat(bench.room.callers().who("UNEW", NOW))
                .isInstanceOfSatisfying(Callers.Refused.class, refused -> assertThat(refused.mrkdwn())
                        .contains("Please ask <@UADA> to link you"));
    }

    @Test
    void the_zone_is_that_of_the_profile_else_of_the_record_else_of_the_workspace() {
        Person.Id ann = bench.person("Ann Bell", "UANN", Role.REP);
        assertThat(bench.caller("UANN").zone()).isEqualTo(ZoneOffset.UTC);
        bench.facts.change(new Author(null, "import", NOW), changes -> {
            changes.set(bench.read(ann).row().with(Person.TIME_ZONE, ZoneId.of("Asia/Tokyo")));
            return ann;
        });
        assertThat(bench.caller("UANN").zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        bench.directory.put(Bench.member("UANN", "Ann Bell", null, BERLIN));
        assertThat(bench.caller("UANN").zone()).isEqualTo(BERLIN);
    }

    @Test
    void the_record_takes_over_the_zone_of_the_profile() {
        Person.Id ann = bench.person("Ann Bell", "UANN", Role.REP);
        bench.directory.put(Bench.member("UANN", "Ann Bell", "ann@example.com", BERLIN));
        Caller caller = bench.caller("UANN");
        assertThat(caller.viewer().person().timeZone()).isEqualTo(BERLIN);
        assertThat(bench.read(ann).email()).isEqualTo("ann@example.com");
        assertThat(bench.replanned).containsExactly(ann);
    }
}
