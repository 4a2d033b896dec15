package dev.sideline.play.champion;

import static dev.sideline.play.Acme.able;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.willing;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ch3WhoWouldFightTest {

    private final Cases ch3 = new Cases("CH3");

    private static Acme claimed(int nominated, int proven) {
        Acme acme = acme().deal("Rollout", Phase.PROSPECTING, 10);
        IntStream.range(0, nominated - proven).forEach(i -> acme.nominee("Claimed " + i, ago(30)));
        IntStream.range(0, proven).forEach(i -> acme.proven("Proven " + i));
        return acme;
    }

    @TestFactory
    Stream<DynamicTest> which_of_them_would_fight() {
        return Stream.of(
                ch3.fires("four nominated, one proven", claimed(4, 1)),
                ch3.fires("five nominated, two proven", claimed(5, 2)),
                ch3.silent("four nominated, half proven", claimed(4, 2)),
                ch3.silent("three nominated, none proven", claimed(3, 0)),
                ch3.silent(
                        "friends do not count",
                        claimed(3, 0).nominee("Fay", ago(30), with(Champion.FRIEND_ON, ago(1)))),
                ch3.fires(
                        "proof of 61 days ago has grown old",
                        claimed(3, 1).nominee("Lou", ago(90), willing(61), able(61))),
                ch3.silent(
                        "proof of 60 days ago still counts",
                        claimed(3, 1).nominee("Lou", ago(90), willing(60), able(60))),
                ch3.silent(
                        "who left does not count",
                        claimed(3, 0)
                                .contact("Gone", with(Contact.LEFT_ON, ago(9)))
                                .nominee("Gone", ago(30))),
                ch3.silent("nothing is open", claimed(4, 0).stage("Rollout", Phase.LOST, ago(1))));
    }

    @Test
    void must_not_praise_the_number() {
        assertThat(ch3.findings(claimed(12, 2))).singleElement().satisfies(finding -> {
            assertThat(finding.headline()).isEqualTo("12 people are nominated as champions, and 2 of them are proven");
            assertThat(finding.question()).isEqualTo("Which of them would really fight for you?");
            assertThat(finding.evidence()).hasSize(12);
        });
    }
}
