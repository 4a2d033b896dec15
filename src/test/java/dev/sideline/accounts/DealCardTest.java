package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.Office;
import dev.sideline.account.Awareness;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DealCardTest {

    private static final Office office = new Office();
    private static final LocalDate TODAY = Office.TODAY;
    private static final String HOSTILE =
            "<!channel> <https://evil.example|click> *x* :tada: \u202Eevil \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 ";

    private final Bench bench = new Bench(office);
    private final Caller ann = office.caller(office.ann);
    private final long acme = office.add(Office.account("Acme", office.ann));

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void without_a_deal_it_says_how_to_add_one() {
        Golden.check("deal/none", Golden.numbered(bench.type(ann, "deal Acme")));
        assertThat(Golden.json(bench.type(office.caller(office.max), "deal Acme"))
                        .toString())
                .contains("There is no deal at *Acme* yet.")
                .doesNotContain("Add a deal");
    }

    @Test
    void the_card_shows_stages_judgement_people_and_what_comes_next() {
        rollout();
        Golden.check("deal/card", Golden.numbered(bench.type(ann, "deal Acme")));
        Golden.check("deal/card-manager", Golden.numbered(bench.type(office.caller(office.max), "deal Acme")));
        assertThat(Golden.numbered(bench.type(ann, "deal rollout")))
                .isEqualTo(Golden.numbered(bench.type(ann, "deal Acme")));
    }

    @Test
    void a_bare_deal_says_what_is_missing() {
        office.add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, acme).with(Deal.STAGE, Phase.PROSPECTING));
        Golden.check("deal/bare", Golden.numbered(bench.type(ann, "deal Acme")));
    }

    @Test
    void several_deals_are_put_before_the_person() {
        office.add(Office.deal(acme, office.ann, "Pilot", Phase.WON, 1));
        office.add(Office.deal(acme, office.ann, "Rollout", Phase.PROPOSAL, 2));
        long training = office.add(Office.deal(acme, office.ann, "Training", Phase.DISCOVERY, 3));
        Golden.check("deal/several", Golden.numbered(bench.type(ann, "deal Acme")));
        assertThat(Bench.said(bench.press(ann, "deal.show", training, Surface.EPHEMERAL)))
                .isEqualTo("*Training* at Acme: discovery");
        assertThat(bench.press(ann, "deal.at", acme, Surface.FORM)).isInstanceOf(Reply.Open.class);
    }

    @Test
    void forty_deals_and_hostile_words_stay_within_limits() {
        String name = HOSTILE.repeat(60);
        office.addAll(IntStream.range(0, 40)
                .mapToObj(number -> Office.deal(acme, office.ann, number + name, Phase.DISCOVERY, number))
                .toList());
        Golden.check("deal/many", Golden.numbered(bench.type(ann, "deal Acme")));
        long deal = office.add(Office.deal(acme, office.ann, name, Phase.DISCOVERY, 1)
                .with(Deal.PROBLEM, name)
                .with(Deal.CURRENCY, name));
        office.addAll(IntStream.range(0, 30)
                .mapToObj(number -> Row.empty(Kind.STAGE, 0)
                        .with(StageEntry.DEAL, deal)
                        .with(StageEntry.STAGE, Phase.DISCOVERY)
                        .with(StageEntry.SINCE, TODAY.minusDays(30 + number)))
                .toList());
        office.addAll(IntStream.range(0, 30)
                .mapToObj(number -> Office.contact(acme, number + name)
                        .with(Contact.DECISION_MAKER, true)
                        .with(Contact.TITLE, name))
                .toList());
        Golden.check("deal/hostile", Golden.numbered(bench.press(ann, "deal.show", deal, Surface.EPHEMERAL)));
    }

    @Test
    void without_a_name_the_deal_can_be_picked() {
        long deal = rollout();
        Reply card = bench.submit(
                Fill.in(Bench.opened(bench.type(ann, "deal"))).with("one", deal).by(ann));
        assertThat(Bench.said(card)).isEqualTo("*Rollout* at Acme: proposal");
    }

    @Test
    void a_deal_that_one_may_not_see_does_not_exist_for_them() {
        long deal = rollout();
        Caller ada = office.caller(office.ada);
        assertThatThrownBy(() -> bench.press(ada, "deal.show", deal, Surface.EPHEMERAL))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("That deal is no longer among those that you can see.");
        long loose =
                office.add(Row.empty(Kind.DEAL, 0).with(Deal.OWNER, office.ann).with(Deal.NAME, "Loose"));
        assertThat(Bench.said(bench.type(ann, "deal loose"))).startsWith("*Loose* belongs to no account yet.");
        assertThatThrownBy(() -> bench.press(ada, "deal.show", loose, Surface.EPHEMERAL))
                .isInstanceOf(UserError.class);
    }

    private long rollout() {
        office.set(office.read(Kind.PERSON, office.max).with(Person.SENIORITY, Seniority.SENIOR));
        long dana = office.add(Office.contact(acme, "Dana Lee")
                .with(Contact.TITLE, "VP Operations")
                .with(Contact.LEVEL, 4));
        long raj = office.add(Office.contact(acme, "Raj Patel"));
        office.add(Office.contact(acme, "Kim Park"));
        office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, raj)
                .with(Champion.NOMINATED_ON, TODAY.minusDays(9)));
        long deal = office.add(Office.deal(acme, office.ann, "Rollout", Phase.PROPOSAL, 125_000)
                .with(Deal.EXPECTED_CLOSE, TODAY.plusDays(40))
                .with(Deal.SLIPS, 1)
                .with(Deal.AWARENESS, Awareness.PROBLEM_AWARE)
                .with(Deal.PROBLEM, "Stock runs out at the end of each month")
                .with(Deal.EXPECTATIONS_ON, TODAY.minusDays(60))
                .with(Deal.FIT, Fit.GO)
                .with(Deal.FIT_ON, TODAY.minusDays(50))
                .with(Deal.FIT_BY, office.max)
                .with(Deal.RERATED_ON, TODAY.minusDays(3)));
        office.add(Row.empty(Kind.STAGE, 0)
                .with(StageEntry.DEAL, deal)
                .with(StageEntry.STAGE, Phase.DISCOVERY)
                .with(StageEntry.SINCE, TODAY.minusDays(80)));
        office.add(touch(deal, List.of(office.ann, office.max), dana, TouchStatus.HELD, -12));
        office.add(touch(deal, List.of(office.ann), dana, TouchStatus.PLANNED, 3));
        return deal;
    }

    private Row touch(long deal, List<Long> ours, long contact, TouchStatus status, int days) {
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, acme)
                .with(Touch.DEAL, deal)
                .with(Touch.STATUS, status)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.PURPOSE, Purpose.DEAL)
                .with(Touch.AT, Office.NOW.plus(Duration.ofDays(days)))
                .with(Touch.OUR_PEOPLE, ours)
                .with(Touch.CONTACTS, List.of(contact));
    }
}
