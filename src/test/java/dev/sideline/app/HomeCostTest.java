package dev.sideline.app;

import dev.sideline.account.*;
import dev.sideline.chat.*;
import dev.sideline.nudge.Preferences;
import dev.sideline.store.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class HomeCostTest {
    static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");

    @Test
    void measure() {
        try (Database database = Database.inMemory()) {
            JpaFacts facts = new JpaFacts(database.transactions());
            int n = Integer.getInteger("n", 2000);
            facts.change(new Author(null, "import", NOW), changes -> {
                long ann = changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Ann").with(Person.SLACK_ID, "UANN").with(Person.ROLES, List.of(Role.REP)));
                for (int i = 0; i < n; i++) {
                    long a = changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Account " + i).with(Account.OWNER, ann));
                    long c = changes.add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, a).with(Contact.NAME, "C" + i).with(Contact.LEVEL, 4));
                    changes.add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, a).with(Deal.OWNER, ann).with(Deal.NAME, "D").with(Deal.STAGE, Phase.PROPOSAL).with(Deal.STAGE_SINCE, LocalDate.parse("2026-09-01")).with(Deal.OPENED_ON, LocalDate.parse("2026-06-01")).with(Deal.AMOUNT, BigDecimal.valueOf(90000)));
                    changes.add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, a).with(Touch.AT, NOW.minus(Duration.ofDays(40))).with(Touch.STATUS, TouchStatus.HELD).with(Touch.KIND, TouchKind.MEETING).with(Touch.OUR_PEOPLE, List.of(ann)).with(Touch.CONTACTS, List.of(c)));
                }
                return 0;
            });
            try (Coach coach = new Coach(new Coach.House(database, ZoneOffset.UTC, Set.of()), CoachClock.startingAt(NOW), new Nobody())) {
                Person ann = coach.ports().accounts().company().people().values().iterator().next();
                Caller caller = new Caller("UANN", new dev.sideline.access.Viewer(ann, coach.ports().accounts().company()), NOW, ZoneOffset.UTC);
                for (int i = 0; i < 6; i++) {
                    long t = System.nanoTime();
                    coach.parts().home().of(caller, Metadata.NONE);
                    long all = (System.nanoTime() - t) / 1_000_000;
                    t = System.nanoTime();
                    int open = coach.ports().log().open(ann.id()).size();
                    long log = (System.nanoTime() - t) / 1_000_000;
                    t = System.nanoTime();
                    var snaps = coach.ports().accounts().snapshots(coach.ports().accounts().of(ann.id()));
                    long sn = (System.nanoTime() - t) / 1_000_000;
                    t = System.nanoTime();
                    for (var s : snaps) coach.ports().playbook().judge(s, coach.ports().accounts().company(), ann, LocalDate.parse("2026-11-03"));
                    long j = (System.nanoTime() - t) / 1_000_000;
                    System.err.println("home " + all + " open " + open + " in " + log + " snapshots " + snaps.size() + " in " + sn + " judge " + j);
                }
            }
        }
    }

    private static final class Nobody implements Directory {
        public Optional<Member> member(String slackId) { return Optional.empty(); }
        public List<Member> members() { return List.of(); }
    }
}
