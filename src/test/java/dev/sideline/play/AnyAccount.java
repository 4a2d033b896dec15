package dev.sideline.play;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.party;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Awareness;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Field;
import dev.sideline.account.Fit;
import dev.sideline.account.Milestone;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Plan;
import dev.sideline.account.Promise;
import dev.sideline.account.Purpose;
import dev.sideline.account.Role;
import dev.sideline.account.Seniority;
import dev.sideline.account.SightingKind;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Accounts made at random, the same one for the same seed. */
final class AnyAccount {

    private AnyAccount() {}

    /** An account of a few people, deals, touches and promises, dated around today. */
    static Acme of(long seed) {
        Random random = new Random(seed);
        Acme acme = acme();
        IntStream.range(0, 3)
                .forEach(i -> acme.person(
                        "P" + i,
                        with(Person.SENIORITY, maybe(random, Seniority.values())),
                        with(Person.GRADUATED_ON, day(random, 3))));
        acme.owner(random.nextInt(3) == 0 ? null : "P0");
        if (random.nextBoolean()) {
            acme.major();
        }
        IntStream.range(0, 5)
                .forEach(i -> acme.contact(
                        "C" + i,
                        with(Contact.LEFT_ON, day(random, 5)),
                        with(Contact.BOUNCED_ON, day(random, 9)),
                        i == 0 || random.nextBoolean()
                                ? with(Contact.TITLE, null)
                                : named(Contact.REPORTS_TO, "C" + random.nextInt(i))));
        IntStream.range(0, 5)
                .filter(i -> random.nextInt(4) > 0)
                .forEach(i -> acme.nominee(
                        "C" + i,
                        day(random, 1),
                        with(Champion.WILLING_ACT, "introduced us"),
                        with(Champion.WILLING_ON, day(random, 1)),
                        with(Champion.ABLE_ACT, "moved a budget"),
                        with(Champion.ABLE_ON, day(random, 1)),
                        with(Champion.ACCESS, maybe(random, true, false)),
                        with(Champion.CREDIBILITY, maybe(random, true, false)),
                        with(Champion.ENOUGH_REASON, "she decides"),
                        with(Champion.ENOUGH_ON, day(random, 4)),
                        with(Champion.FRIEND_ON, day(random, 6))));
        IntStream.range(0, 3).forEach(i -> {
            acme.deal(
                    "D" + i,
                    one(random, Phase.values()),
                    random.nextInt(100_000),
                    named(Deal.OWNER, "P" + random.nextInt(3)),
                    with(Deal.STAGE_SINCE, day(random, 2)),
                    with(Deal.OPENED_ON, day(random, 2)),
                    with(Deal.CLOSED_ON, day(random, 2)),
                    with(Deal.RERATED_ON, day(random, 2)),
                    with(Deal.AWARENESS, maybe(random, Awareness.values())),
                    with(Deal.PROBLEM, maybe(random, "nobody knows the stock")),
                    with(Deal.EXPECTATIONS_ON, day(random, 2)),
                    with(Deal.PROCESS_ON, day(random, 2)),
                    with(Deal.FIT, maybe(random, Fit.values())),
                    with(Deal.FIT_ON, day(random, 2)),
                    someone(random, Deal.FIT_BY),
                    with(Deal.SIGNED_OFF_ON, day(random, 3)),
                    someone(random, Deal.SIGNED_OFF_BY),
                    someone(random, Deal.QUALIFIED_BY));
            if (random.nextBoolean()) {
                acme.stage("D" + i, one(random, Phase.values()), in(random.nextInt(80) - 60));
            }
            if (random.nextInt(4) == 0) {
                acme.judgement(
                        "D" + i,
                        "P0",
                        Fit.GO,
                        "P" + random.nextInt(3),
                        maybe(random, Fit.values()),
                        in(random.nextInt(80) - 60));
            }
            if (random.nextBoolean()) {
                acme.delivery(
                        "D" + i,
                        with(Delivery.CLOSED_ON, day(random, 3)),
                        with(Delivery.GO_LIVE, day(random, 2)),
                        with(Delivery.PROGRESS, maybe(random, 20, 51, 80)),
                        with(Delivery.DATE_CONFIRMED_ON, day(random, 2)),
                        someParty(random, Delivery.DATE_CONFIRMED_BY),
                        with(Delivery.TEAM_CONFIRMED_ON, day(random, 2)),
                        someParty(random, Delivery.TEAM_CONFIRMED_BY));
            }
            if (random.nextBoolean()) {
                acme.dependency(
                        "D" + i,
                        "dependency " + i,
                        with(Dependency.CONFIRMED_ON, day(random, 2)),
                        someParty(random, Dependency.CONFIRMED_BY));
            }
        });
        IntStream.range(0, 6)
                .forEach(i -> acme.touch(
                        one(random, TouchKind.values()),
                        one(random, TouchStatus.values()),
                        in(random.nextInt(45) - 25),
                        "P" + random.nextInt(3) + ", C" + random.nextInt(5),
                        named(Touch.DEAL, "D" + random.nextInt(3)),
                        with(Touch.PURPOSE, maybe(random, Purpose.values()))));
        acme.deal("Fresh", one(random, Phase.DISCOVERY, Phase.PROPOSAL), 60_000, named(Deal.OWNER, "P0"));
        IntStream.range(0, 4)
                .forEach(i -> acme.touch(
                        TouchKind.MEETING,
                        one(random, TouchStatus.PLANNED, TouchStatus.HELD),
                        in(random.nextInt(12) - 3),
                        "P" + random.nextInt(3) + ", C0",
                        named(Touch.DEAL, "Fresh")));
        installed(acme, random);
        IntStream.range(0, random.nextInt(4))
                .forEach(i -> acme.promise(
                        "promise " + i,
                        day(random, 1),
                        random.nextBoolean() ? named(Promise.DEAL, "D0") : with(Promise.SPOKEN, true),
                        with(Promise.DELIVERED_ON, day(random, 2)),
                        with(Promise.RENEGOTIATED_ON, day(random, 3)),
                        with(Promise.CLIENT_CONFIRMED_ON, day(random, 4))));
        Executives.add(acme, random);
        plans(acme, random);
        elsewhere(acme, random);
        if (random.nextBoolean()) {
            acme.mute(random.nextBoolean() ? "CH" : "DA", day(random, 1), Acme.here());
        }
        AnyCampaign.addTo(acme, random);
        supervised(acme, random);
        return acme.holiday(in(random.nextInt(10)), null);
    }

    /** In one of three: a manager, whose junior judges deals under a senior's eye at a customer of their own. */
    private static void supervised(Acme acme, Random random) {
        if (random.nextInt(3) > 0) {
            return;
        }
        acme.person("Bo", with(Person.ROLES, List.of(Role.MANAGER)), with(Person.STARTED_ON, day(random, 2)))
                .person("Jun", named(Person.MANAGER, "Bo"), with(Person.SENIORITY, Seniority.JUNIOR))
                .person("Sen", with(Person.SENIORITY, Seniority.SENIOR))
                .at("S0")
                .owner("Jun")
                .contact("Cleo");
        IntStream.range(0, 4 + random.nextInt(3)).forEach(i -> acme.deal(
                        "S" + i, Phase.DISCOVERY, 1_000, named(Deal.OWNER, "Jun"))
                .judgement("S" + i, "Jun", Fit.GO, "Sen", maybe(random, Fit.GO, Fit.GO, Fit.NO_GO), day(random, 1)));
        IntStream.range(0, random.nextInt(3)).forEach(i -> acme.coachingPlan("Bo", day(random, 1)));
        IntStream.range(0, random.nextInt(3))
                .forEach(i ->
                        acme.touch(TouchKind.JOINT_CALL, TouchStatus.HELD, ago(random.nextInt(90)), "Jun, Bo, Cleo"));
        acme.at("Acme");
    }

    /** What may be on record of a delivery beside its row, of touches that follow it, and of competitors. */
    private static void installed(Acme acme, Random random) {
        acme.deal("Running", Phase.WON, 5_000, named(Deal.OWNER, "P1"), with(Deal.CLOSED_ON, day(random, 1)))
                .delivery(
                        "Running",
                        with(Delivery.GO_LIVE, in(random.nextInt(90))),
                        with(Delivery.PROGRESS, maybe(random, 50, 51)));
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> acme.milestone(
                        random.nextBoolean() ? "Running" : "D" + i,
                        "milestone " + i,
                        with(Milestone.REACHED_ON, day(random, 1)),
                        with(Milestone.CLIENT_CONFIRMED_ON, day(random, 2)),
                        with(Milestone.CLIENT_WORDS, maybe(random, "it works well", "9/10"))));
        if (random.nextInt(3) == 0) {
            acme.addon("Running", one(random, "training for the night shift", "none"), day(random, 1));
        }
        if (random.nextBoolean()) {
            acme.sighting(
                    "Initech",
                    one(random, SightingKind.values()),
                    random.nextBoolean() ? day(random, 1) : in(random.nextInt(60) - 200));
        }
        IntStream.range(0, random.nextInt(5))
                .forEach(i -> acme.touch(
                        TouchKind.CALL,
                        TouchStatus.HELD,
                        in(random.nextInt(20) - 17),
                        "P1, C" + i,
                        with(
                                Touch.PURPOSE,
                                one(
                                        random,
                                        Purpose.DEAL,
                                        Purpose.DEAL,
                                        Purpose.DEAL,
                                        Purpose.RENEWAL,
                                        Purpose.DEFENCE))));
    }

    /** One of either side, or nobody. */
    private static Acme.Fill someParty(Random random, Field<Party> field) {
        return switch (random.nextInt(3)) {
            case 0 -> with(field, null);
            case 1 -> party(field, "C" + random.nextInt(5));
            default -> party(field, "P" + random.nextInt(3));
        };
    }

    /** Whom to get to know, some of them met. */
    private static void plans(Acme acme, Random random) {
        acme.plan("Plan", day(random, 1), named(Plan.REP, "P" + random.nextInt(3)));
        IntStream.range(0, random.nextInt(7)).forEach(i -> {
            acme.contact("N" + i).planned("Plan", "N" + i, maybe(random, false, false, true));
            if (random.nextInt(3) == 0) {
                acme.touch(
                        one(random, TouchKind.MEETING, TouchKind.CALL),
                        TouchStatus.HELD,
                        ago(random.nextInt(90)),
                        "P" + random.nextInt(2) + ", N" + i);
            }
        });
    }

    /** Touches with somebody who bought nothing yet. */
    private static void elsewhere(Acme acme, Random random) {
        acme.at("Umbra").contact("U0");
        IntStream.range(0, random.nextInt(12))
                .forEach(i -> acme.touch(
                        TouchKind.CALL,
                        TouchStatus.HELD,
                        in(random.nextInt(45) - 40),
                        "P" + random.nextInt(2) + ", U0"));
        acme.at("Acme");
    }

    /** One of our people, or nobody. */
    private static Acme.Fill someone(Random random, Field<Long> field) {
        int choice = random.nextInt(4);
        return choice == 3 ? with(field, null) : named(field, "P" + choice);
    }

    /** In one of {@code oneIn} cases a day from about three months ago to three weeks ahead; else never recorded. */
    static @Nullable LocalDate day(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0 && random.nextInt(8) > 0 ? in(random.nextInt(100) - 80) : null;
    }

    @SafeVarargs
    static <T> @Nullable T maybe(Random random, T... values) {
        int choice = random.nextInt(values.length + 1);
        return choice == values.length ? null : values[choice];
    }

    @SafeVarargs
    static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
