package dev.sideline.play.senior;

import static dev.sideline.account.Fit.GO;
import static dev.sideline.account.Fit.NO_GO;
import static dev.sideline.account.Phase.DISCOVERY;
import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Seniority;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Se6LetThemLeadTest {

    private static final Cases SE6 = new Cases("SE6");
    private static final Fill JUNIOR = with(Person.SENIORITY, Seniority.JUNIOR);

    @TestFactory
    Stream<DynamicTest> se6() {
        return Stream.of(
                SE6.fires("five supervised deals, and the senior agreed each time", judged(5, 0), "Jun"),
                SE6.firesFor("it is the manager who is told, not the junior or the senior", judged(5, 0), "Bo"),
                SE6.silent("four are too few", judged(4, 0)),
                SE6.fires("four of five judgements are 80 percent", judged(4, 1), "Jun"),
                SE6.silent("three of four of them are not", judged(6, 2)),
                SE6.silent(
                        "five judgements of one deal are one deal",
                        team(JUNIOR)
                                .deal("D", DISCOVERY, 1)
                                .judgement("D", "Jun", GO, "Sen", GO, ago(1))
                                .judgement("D", "Jun", GO, "Sen", GO, ago(2))
                                .judgement("D", "Jun", GO, "Sen", GO, ago(3))
                                .judgement("D", "Jun", GO, "Sen", GO, ago(4))
                                .judgement("D", "Jun", GO, "Sen", GO, ago(5))),
                SE6.silent("a second look with another result counts too", again(judged(5, 0), 0, NO_GO, 2)),
                SE6.silent("what the senior has not judged yet does not count", pending(judged(4, 0))),
                SE6.fires("nor does it count as disagreement", pending(judged(5, 0)), "Jun"),
                SE6.silent("nobody supervises themselves", alone()),
                SE6.silent("nor does another junior", judgedBy("Ann", JUNIOR)),
                SE6.fires(
                        "one who had graduated does",
                        judgedBy("Ann", JUNIOR, with(Person.GRADUATED_ON, ago(3))),
                        "Jun"),
                SE6.silent("but not before that day", judgedBy("Ann", JUNIOR, with(Person.GRADUATED_ON, ago(2)))),
                SE6.silent("judgements of a later day are not known yet", later()),
                SE6.silent("graduated", judged(5, 0, JUNIOR, with(Person.GRADUATED_ON, TODAY))),
                SE6.fires("to graduate tomorrow", judged(5, 0, JUNIOR, with(Person.GRADUATED_ON, in(1))), "Jun"),
                SE6.silent("a senior needs no graduation", judged(5, 0, with(Person.SENIORITY, Seniority.SENIOR))),
                SE6.silent("how experienced they are was never recorded", judged(5, 0, with(Person.SENIORITY, null))),
                SE6.silent("nobody to tell", judged(5, 0, JUNIOR, with(Person.MANAGER, null))),
                SE6.firesFor(
                        "the manager's own manager is not told",
                        judged(5, 0).person("Top", with(Person.ROLES, List.of(Role.MANAGER))),
                        "Bo"),
                SE6.silent(
                        "must not fire on tenure",
                        team(JUNIOR, with(Person.STARTED_ON, LocalDate.of(2001, 1, 1)))
                                .deal("D0", DISCOVERY, 1)),
                SE6.silent("a reason about them", judged(5, 0).mute("SE6", TODAY, named(Mute.PERSON, "Jun"))),
                SE6.fires(
                        "the reason was good until yesterday",
                        judged(5, 0).mute("SE6", ago(1), named(Mute.PERSON, "Jun")),
                        "Jun"),
                SE6.fires("a reason about another", judged(5, 0).mute("SE6", TODAY, named(Mute.PERSON, "Sen")), "Jun"),
                SE6.fires(
                        "other numbers were set",
                        judged(3, 1).setting("SE6.deals", "4").setting("SE6.percent", "75"),
                        "Jun"));
    }

    @Test
    void the_judgements_are_put_in_words() {
        Finding finding = SE6.findings(judged(4, 1)).get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline())
                .isEqualTo(
                        "Jun has judged 5 deals under supervision, and the senior agreed with most of the judgements");
        assertThat(finding.question()).isEqualTo("Will you let Jun lead the first meetings?");
        assertThat(finding.evidence())
                .extracting(Evidence::text)
                .startsWith(
                        "The senior agreed with 4 of 5 judgements, the last on",
                        "D0: Jun and Sen both said go on",
                        "D1: Jun and Sen both said go on")
                .endsWith("D4: Jun said go, Sen said no-go on");
        assertThat(finding.evidence().get(0).on()).isEqualTo(ago(1));
    }

    @Test
    void without_dates_the_judgements_count_as_well() {
        Acme acme = team(JUNIOR);
        for (int i = 0; i < 5; i++) {
            acme.deal("D" + i, DISCOVERY, 1).judgement("D" + i, "Jun", NO_GO, "Sen", NO_GO, null);
        }
        assertThat(SE6.findings(acme).get(0).evidence().get(0).text())
                .isEqualTo("The senior agreed with 5 of 5 judgements");
    }

    @Test
    void it_looks_again_when_the_graduation_comes() {
        assertThat(SE6.nextChange(judged(5, 0, JUNIOR, with(Person.GRADUATED_ON, in(4)))))
                .isEqualTo(in(4));
    }

    private static Acme team(Fill... junior) {
        Fill[] fills = Stream.concat(Stream.of(named(Person.MANAGER, "Bo")), Stream.of(junior))
                .toArray(Fill[]::new);
        return acme().person("Top")
                .person("Bo", named(Person.MANAGER, "Top"))
                .person("Jun", fills)
                .person("Sen");
    }

    private static Acme judged(int agreed, int not) {
        return judged(agreed, not, JUNIOR);
    }

    /** So many deals of Jun's, judged go yesterday, the day before and so on; Sen agreed with the first ones. */
    private static Acme judged(int agreed, int not, Fill... junior) {
        Acme acme = team(junior);
        for (int i = 0; i < agreed + not; i++) {
            acme.deal("D" + i, DISCOVERY, 1_000, named(Deal.OWNER, "Jun"))
                    .judgement("D" + i, "Jun", GO, "Sen", i < agreed ? GO : NO_GO, ago(i + 1));
        }
        return acme;
    }

    private static Acme again(Acme acme, int deal, Fit said, int times) {
        for (int i = 0; i < times; i++) {
            acme.judgement("D" + deal, "Jun", GO, "Sen", said, ago(20 + i));
        }
        return acme;
    }

    private static Acme pending(Acme acme) {
        return acme.deal("P0", DISCOVERY, 1)
                .judgement("P0", "Jun", GO, "Sen", null, ago(1))
                .deal("P1", DISCOVERY, 1)
                .judgement("P1", "Jun", GO, "Sen", null, ago(1));
    }

    private static Acme alone() {
        return judged(4, 0).deal("A", DISCOVERY, 1).judgement("A", "Jun", GO, "Jun", GO, ago(1));
    }

    /** Five deals of Jun's, judged three days ago with somebody else beside them. */
    private static Acme judgedBy(String name, Fill... fills) {
        Acme acme = team(JUNIOR).person(name, fills);
        for (int i = 0; i < 5; i++) {
            acme.deal("D" + i, DISCOVERY, 1).judgement("D" + i, "Jun", GO, name, GO, ago(3));
        }
        return acme;
    }

    private static Acme later() {
        return judged(4, 0)
                .deal("L", DISCOVERY, 1)
                .judgement("L", "Jun", GO, "Sen", GO, in(1))
                .owner(RITA);
    }
}
