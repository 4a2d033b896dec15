package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Office;
import dev.sideline.play.Answer;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acme's deal waits for a champion to be proven; the last proof is a while ago. */
@ExtendWith(Office.Opened.class)
class WhatIfTest {

    private static final LocalDate TODAY = Office.TODAY;

    private final Playbook playbook = Playbook.standard();
    private Office office;
    private WhatIf whatIf;

    @BeforeEach
    void open(Office opened) {
        office = opened;
        whatIf = new WhatIf(office.accounts, ZoneOffset.UTC, 1_000);
        long deal = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        office.set(Kind.DEAL, deal, Deal.AMOUNT, BigDecimal.valueOf(80_000));
        long won = office.deal(office.globex, "Pilot", Phase.WON);
        office.set(Kind.DEAL, won, Deal.CLOSED_ON, TODAY.minusDays(20));
        office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, office.dana)
                .with(Champion.NOMINATED_ON, TODAY.minusDays(100))
                .with(Champion.WILLING_ON, TODAY.minusDays(70))
                .with(Champion.WILLING_ACT, "introduced us")
                .with(Champion.ABLE_ON, TODAY.minusDays(50))
                .with(Champion.ABLE_ACT, "moved a budget"));
        for (int day : List.of(2, 9, 25, 40)) {
            office.add(Row.empty(Kind.TOUCH, 0)
                    .with(Touch.ACCOUNT, day == 25 ? office.globex : office.acme)
                    .with(Touch.KIND, TouchKind.MEETING)
                    .with(Touch.STATUS, TouchStatus.HELD)
                    .with(Touch.AT, TODAY.minusDays(day).atTime(10, 0).toInstant(ZoneOffset.UTC))
                    .with(Touch.CONTACTS, List.of(office.dana))
                    .with(Touch.OUR_PEOPLE, List.of(office.ana)));
        }
    }

    @Test
    void a_proof_that_grows_old_counts_once_however_long_it_stands() {
        assertThat(count("CH2", Map.of())).isEqualTo(new WhatIf.Count(1, 1));
        assertThat(count("CH2", Map.of("champion.proven-days", "365"))).isEqualTo(new WhatIf.Count(1, 0));
    }

    @Test
    void a_play_that_is_off_would_never_have_come_up() {
        assertThat(count("CH2", Map.of("play.CH2", "off"))).isEqualTo(new WhatIf.Count(1, 0));
    }

    @Test
    void the_count_is_that_of_every_single_day() {
        Map<String, String> other = Map.of("major-amount", "100000", "DA1.days", "5", "DA7.percent", "60");
        Map<Play, WhatIf.Count> counts = whatIf.month(
                        Settings.DEFAULTS, new Settings(other), playbook.plays(), TODAY)
                .byPlay();
        assertThat(counts).hasSize(playbook.plays().size());
        counts.forEach((play, count) -> assertThat(count)
                .as(play.rule().id())
                .isEqualTo(new WhatIf.Count(dayByDay(play, Map.of()), dayByDay(play, other))));
        assertThat(counts.values().stream().filter(count -> count.now() > 0)).hasSizeGreaterThan(3);
        assertThat(counts.values().stream().filter(count -> count.now() != count.then())).hasSizeGreaterThan(1);
    }

    @Test
    void of_very_many_accounts_an_even_sample_is_judged() {
        for (int one = 0; one < 50; one++) {
            office.account("Customer " + one, office.ana);
        }
        WhatIf.Month month = new WhatIf(office.accounts, ZoneOffset.UTC, 20)
                .month(Settings.DEFAULTS, Settings.DEFAULTS, plays("CH0", "CH2"), TODAY);
        assertThat(month.judged()).isEqualTo(10);
        assertThat(month.all()).isEqualTo(53);
        assertThat(new PreviewWords(month, TODAY).basis()).startsWith("Counted on an even sample of 10 of 53 accounts");
    }

    private WhatIf.Count count(String play, Map<String, String> then) {
        return whatIf.month(Settings.DEFAULTS, new Settings(then), plays(play), TODAY)
                .byPlay()
                .values()
                .iterator()
                .next();
    }

    private List<Play> plays(String... ids) {
        return java.util.Arrays.stream(ids).map(id -> playbook.play(id).orElseThrow()).toList();
    }

    /** The episodes by the slow way: every account and everybody, on every day. */
    private int dayByDay(Play play, Map<String, String> settings) {
        Company now = office.accounts.company();
        Company company =
                new Company(now.people(), now.holidays(), new Settings(settings), now.mutesEverywhere(), now.campaigns());
        Playbook one = new Playbook(List.of(play), ZoneOffset.UTC);
        List<AccountSnapshot> all = office.accounts.snapshots(List.of(
                new Account.Id(office.acme), new Account.Id(office.globex), new Account.Id(office.hooli)));
        Map<String, LocalDate> last = new HashMap<>();
        int episodes = 0;
        for (LocalDate day = TODAY.minusDays(WhatIf.DAYS - 1L); !day.isAfter(TODAY); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Answer> answers = new ArrayList<>();
            all.forEach(account -> answers.addAll(one.judge(account, company, person -> today)));
            for (Person person : company.people().values()) {
                answers.addAll(one.judge(person, all, company, office.accounts.library(), today));
            }
            for (Answer answer : answers) {
                if (answer instanceof Answer.Fires fires) {
                    String key = fires.subject() + " " + fires.finding().to();
                    LocalDate before = last.put(key, today);
                    if (before == null || today.isAfter(before.plusDays(8))) {
                        episodes++;
                    }
                }
            }
        }
        return episodes;
    }
}
