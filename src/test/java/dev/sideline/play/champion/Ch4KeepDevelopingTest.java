package dev.sideline.play.champion;

import static dev.sideline.play.Acme.able;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.willing;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class Ch4KeepDevelopingTest {

    private final Cases ch4 = new Cases("CH4");

    private static Acme proven(int nominatedDaysAgo) {
        return acme().deal("Rollout", Phase.DISCOVERY, 10)
                .nominee("Dana Lee", ago(nominatedDaysAgo), willing(10), able(10));
    }

    private static Acme touched(int daysAgo, Purpose purpose) {
        return proven(100)
                .touch(TouchKind.CALL, TouchStatus.HELD, ago(daysAgo), "Rita, Dana Lee", with(Touch.PURPOSE, purpose));
    }

    @TestFactory
    Stream<DynamicTest> keep_developing() {
        return Stream.of(
                ch4.fires("nothing ever done, nominated 30 days ago", proven(30), "Dana Lee"),
                ch4.silent("nothing ever done, nominated 29 days ago", proven(29)),
                ch4.fires("done 30 days ago", touched(30, Purpose.DEVELOPMENT)),
                ch4.silent("done 29 days ago", touched(29, Purpose.DEVELOPMENT)),
                ch4.silent(
                        "done by a colleague",
                        proven(100)
                                .touch(
                                        TouchKind.EMAIL,
                                        TouchStatus.HELD,
                                        ago(2),
                                        "Olaf, Dana Lee",
                                        with(Touch.PURPOSE, Purpose.DEVELOPMENT))),
                ch4.silent(
                        "done long before the nomination of last week",
                        proven(7)
                                .touch(
                                        TouchKind.CALL,
                                        TouchStatus.HELD,
                                        ago(90),
                                        "Rita, Dana Lee",
                                        with(Touch.PURPOSE, Purpose.DEVELOPMENT))),
                ch4.fires(
                        "done for somebody else",
                        proven(100)
                                .contact("Raj")
                                .touch(
                                        TouchKind.CALL,
                                        TouchStatus.HELD,
                                        ago(2),
                                        "Rita, Raj",
                                        with(Touch.PURPOSE, Purpose.DEVELOPMENT))),
                ch4.fires(
                        "only planned",
                        proven(100)
                                .touch(
                                        TouchKind.CALL,
                                        TouchStatus.PLANNED,
                                        in(1),
                                        "Rita, Dana Lee",
                                        with(Touch.PURPOSE, Purpose.DEVELOPMENT))),
                ch4.silent(
                        "not proven",
                        acme().deal("Rollout", Phase.DISCOVERY, 10).nominee("Dana Lee", ago(100), willing(10))),
                ch4.silent("nothing is open", proven(100).stage("Rollout", Phase.WON, ago(1))),
                ch4.fires("must not be reset by checking in", touched(1, Purpose.CHECK_IN)),
                ch4.fires("nor by talk about the deal", touched(1, Purpose.DEAL)));
    }
}
