package dev.sideline.play;

import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static dev.sideline.play.AnyAccount.day;
import static dev.sideline.play.AnyAccount.maybe;
import static dev.sideline.play.AnyAccount.one;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Pitch;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Two campaigns at random for one proposition, on Acme and two accounts more, with proposals that may belong to none. */
final class AnyCampaign {

    private AnyCampaign() {}

    static void addTo(Acme acme, Random random) {
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
}
