package dev.sideline.play.delivery;

import static dev.sideline.account.Phase.DISCOVERY;
import static dev.sideline.account.Phase.WON;
import static dev.sideline.account.TouchKind.CALL;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da7RebalanceTest {

    private static final Cases DA7 = new Cases("DA7");

    @TestFactory
    Stream<DynamicTest> da7() {
        return Stream.of(
                DA7.fires("one touch of six with a customer that was won", touches(1, 5), RITA),
                DA7.silent("one of five is a fifth", touches(1, 4)),
                DA7.fires("none of them", touches(0, 1), RITA),
                DA7.silent("no touch at all is no share", touches(0, 0)),
                DA7.silent(
                        "a rep who has won nothing",
                        acme().deal("Rollout", DISCOVERY, 9_000)
                                .contact("Cleo")
                                .touch(CALL, HELD, ago(1), "Rita, Cleo")),
                DA7.fires("on the 30th day it still counts", hunted(HELD, ago(30), "Rita, Hana"), RITA),
                DA7.silent("after it, it does not", hunted(HELD, ago(31), "Rita, Hana")),
                DA7.silent("what is only planned is no touch", hunted(PLANNED, in(1), "Rita, Hana")),
                DA7.silent("what a colleague did is theirs", hunted(HELD, ago(3), "Otto, Hana")),
                DA7.silent("a talk among ourselves is no touch", hunted(HELD, ago(3), "Rita, Otto")),
                DA7.fires(
                        "a colleague's touches with the customer do not help",
                        touches(0, 3).at("Acme").touch(CALL, HELD, ago(2), "Otto, Cleo"),
                        RITA),
                DA7.silent(
                        "what the rep plans is on record", touches(0, 3).mute("DA7", TODAY, named(Mute.PERSON, RITA))),
                DA7.fires(
                        "what they planned is over", touches(0, 3).mute("DA7", ago(1), named(Mute.PERSON, RITA)), RITA),
                DA7.fires("another share was set", touches(1, 4).setting("DA7.percent", "21"), RITA));
    }

    @Test
    void the_share_is_put_in_words_with_whoever_was_heard_from_longest_ago() {
        Finding finding = DA7.findings(touches(1, 9)).get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline())
                .isEqualTo("1 of the 10 touches in the last 30 days was with an existing customer");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(
                        tuple("Most of the others were with Umbra", null),
                        tuple("The last touch with Acme was on", ago(3)));
        assertThat(finding.rows()).filteredOn(row -> row.kind() == Kind.TOUCH).hasSize(10);
    }

    /** Acme is won; Rita had so many calls there, and so many at Umbra, which is not. */
    private static Acme touches(int won, int others) {
        Acme acme = acme().deal("Rollout", WON, 9_000).contact("Cleo");
        for (int i = 0; i < won; i++) {
            acme.touch(CALL, HELD, ago(3 + i), "Rita, Cleo");
        }
        acme.at("Umbra").contact("Hana");
        for (int i = 0; i < others; i++) {
            acme.touch(CALL, HELD, ago(1 + i), "Rita, Hana");
        }
        return acme;
    }

    private static Acme hunted(TouchStatus status, LocalDate day, String who) {
        return touches(0, 0).person("Otto").touch(CALL, status, day, who);
    }
}
