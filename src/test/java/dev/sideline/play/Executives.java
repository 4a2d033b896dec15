package dev.sideline.play;

import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Contact;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.util.Random;
import java.util.stream.IntStream;

/** A random client's executives, leaders of ours, and what they do together. */
final class Executives {

    private Executives() {}

    /** In two of three accounts; in the others everybody is known to rank lower. */
    static void add(Acme acme, Random random) {
        if (random.nextInt(3) == 0) {
            IntStream.range(0, 5).forEach(i -> acme.change("C" + i, with(Contact.LEVEL, 1 + random.nextInt(3))));
            acme.touch(TouchKind.MEETING, TouchStatus.HELD, ago(20 + random.nextInt(60)), "P0, C0");
            return;
        }
        acme.leader("L0").leader("L1");
        IntStream.range(0, 3)
                .forEach(i -> acme.contact(
                        "E" + i,
                        with(Contact.LEVEL, AnyAccount.maybe(random, 3, 4, 4, 5)),
                        with(Contact.LEFT_ON, AnyAccount.day(random, 9)),
                        random.nextBoolean()
                                ? named(Contact.HELD_BY, "L" + random.nextInt(2))
                                : with(Contact.HELD_BY, null)));
        IntStream.range(0, 3).forEach(i -> meeting(acme, random, -random.nextInt(130)));
        meeting(acme, random, -10 - 75 - random.nextInt(30));
        IntStream.range(0, 2)
                .filter(i -> random.nextBoolean())
                .forEach(i -> acme.touch(
                        TouchKind.JOINT_CALL,
                        TouchStatus.PLANNED,
                        in(random.nextInt(12) - 2),
                        "P0, L" + random.nextInt(2) + ", E0",
                        named(Touch.LEAD, AnyAccount.one(random, "P0", "P1", "L0")),
                        random.nextBoolean()
                                ? named(Touch.AGENDA_OWNER, AnyAccount.one(random, "P0", "L1"))
                                : with(Touch.AGENDA_OWNER, null)));
        if (random.nextInt(3) == 0) {
            acme.targetLevel(AnyAccount.maybe(random, 3, 5));
        }
    }

    private static void meeting(Acme acme, Random random, int days) {
        acme.touch(
                AnyAccount.one(random, TouchKind.MEETING, TouchKind.VISIT, TouchKind.CALL),
                days > 0 ? TouchStatus.PLANNED : TouchStatus.HELD,
                ago(-days),
                AnyAccount.one(random, "P0, L0", "L1", "P1, L0", "P0") + ", E" + random.nextInt(3),
                with(Touch.TWO_WAY, AnyAccount.maybe(random, true, true, false)),
                with(Touch.OUTCOME, random.nextInt(4) == 0 ? "agreed" : null),
                random.nextBoolean() ? named(Touch.LEAD, "P0") : with(Touch.LEAD, null));
    }
}
