package dev.sideline.play;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Campaign;
import dev.sideline.account.Champion;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Phase;
import dev.sideline.account.Pitch;
import dev.sideline.account.Promise;
import dev.sideline.account.Proposition;
import dev.sideline.account.Purpose;
import dev.sideline.account.Role;
import dev.sideline.account.Seniority;
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
                    with(Deal.RERATED_ON, day(random, 2)));
            if (random.nextBoolean()) {
                acme.stage("D" + i, one(random, Phase.values()), in(random.nextInt(80) - 60));
            }
            if (random.nextBoolean()) {
                acme.delivery(
                        "D" + i, with(Delivery.CLOSED_ON, day(random, 3)), with(Delivery.GO_LIVE, day(random, 2)));
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
        IntStream.range(0, 3)
                .forEach(i -> acme.promise(
                        "promise " + i,
                        day(random, 1),
                        random.nextBoolean() ? named(Promise.DEAL, "D0") : with(Promise.SPOKEN, true),
                        with(Promise.DELIVERED_ON, day(random, 2)),
                        with(Promise.RENEGOTIATED_ON, day(random, 3)),
                        with(Promise.CLIENT_CONFIRMED_ON, day(random, 4))));
        if (random.nextBoolean()) {
            acme.mute(random.nextBoolean() ? "CH" : "DA", day(random, 1), Acme.here());
        }
        campaigns(acme, random);
        return acme.holiday(in(random.nextInt(10)), null);
    }

    /** Two campaigns for one proposition, on this account and two more, with proposals that may belong to none. */
    private static void campaigns(Acme acme, Random random) {
        acme.proposition(
                "Stock",
                named(Proposition.OWNER, "P0"),
                named(Proposition.SPONSOR, "P1"),
                with(Proposition.REVIEWED_ON, day(random, 2)));
        acme.change("P2", with(Person.ROLES, List.of(Role.LEADER)));
        for (String department : List.of("Finance", "IT", "Sales")) {
            if (random.nextBoolean()) {
                acme.approval("Stock", department, "P" + (1 + random.nextInt(2)), day(random, 1));
            }
        }
        if (random.nextBoolean()) {
            acme.objection(
                    "Stock",
                    one(random, "Finance", "Legal"),
                    with(Objection.OWNER, maybe(random, PersonOrName.named("Mr Lund"))),
                    with(Objection.RAISED_ON, day(random, 2)));
        }
        for (int i = 0; i < 2; i++) {
            acme.campaign(
                    "M" + i,
                    "Stock",
                    named(Campaign.OWNER, "P" + random.nextInt(3)),
                    with(Campaign.CONDITION, maybe(random, "sector = medical")),
                    with(Campaign.STARTS_ON, day(random, 1)),
                    with(Campaign.ENDS_ON, maybe(random, in(random.nextInt(30) - 5))),
                    with(Campaign.LAUNCH_ON, maybe(random, in(random.nextInt(60) - 20))));
        }
        for (String account : List.of("Acme", "B0", "B1")) {
            acme.at(account).contact("D" + account, with(Contact.LEVEL, maybe(random, 5)));
            if (!account.equals("Acme")) {
                acme.owner("P0");
            }
            IntStream.range(0, 2).filter(i -> random.nextInt(3) > 0).forEach(i -> {
                acme.cohort(
                        "M" + i,
                        with(CohortMember.RANK, maybe(random, 1, 2)),
                        with(CohortMember.INELIGIBLE_REASON, random.nextInt(5) == 0 ? "rents" : null));
                if (random.nextBoolean()) {
                    acme.pitch("M" + i, "D" + account, day(random, 1), with(Pitch.FEEDBACK, maybe(random, "no room")));
                }
            });
            IntStream.range(0, 2)
                    .forEach(i -> acme.touch(
                            TouchKind.CALL,
                            TouchStatus.HELD,
                            in(random.nextInt(50) - 40),
                            "P0, D" + account,
                            with(Touch.PROPOSAL, maybe(random, true)),
                            random.nextInt(4) == 0 ? named(Touch.CAMPAIGN, "M0") : with(Touch.CAMPAIGN, null)));
        }
        if (random.nextInt(4) == 0) {
            acme.idea("P0", "Rent it", day(random, 1));
        }
        acme.at("Acme");
    }

    /** In one of {@code oneIn} cases a day from about three months ago to three weeks ahead; else never recorded. */
    private static @Nullable LocalDate day(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0 && random.nextInt(8) > 0 ? in(random.nextInt(100) - 80) : null;
    }

    @SafeVarargs
    private static <T> @Nullable T maybe(Random random, T... values) {
        int choice = random.nextInt(values.length + 1);
        return choice == values.length ? null : values[choice];
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
