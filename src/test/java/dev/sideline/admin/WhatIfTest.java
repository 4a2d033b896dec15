package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Office;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        whatIf = new WhatIf(office.accounts, ZoneOffset.UTC, Duration.ofMinutes(1), () -> 0);
        long deal = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        office.set(Kind.DEAL, deal, Deal.AMOUNT, BigDecimal.valueOf(80_000));
        long won = office.deal(office.globex, "Pilot", Phase.WON);
        office.set(Kind.DEAL, won, Deal.CLOSED_ON, TODAY.minusDays(20));
        office.add(Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, won).with(Delivery.GO_LIVE, TODAY.plusDays(9)));
        office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, office.globex)
                .with(Promise.WORDS, "the data sheet")
                .with(Promise.DUE, TODAY.minusDays(4)));
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
        assertThat(count("CH2", Map.of())).isEqualTo(new WhatIf.Count(1, 1, 11, 11));
        assertThat(count("CH2", Map.of("champion.proven-days", "365"))).isEqualTo(new WhatIf.Count(1, 0, 11, 0));
    }

    @Test
    void a_play_that_is_off_would_never_have_come_up() {
        assertThat(count("CH2", Map.of("play.CH2", "off"))).isEqualTo(new WhatIf.Count(1, 0, 11, 0));
    }

    @Test
    void the_count_of_a_play_is_that_of_every_single_day() {
        Map<String, String> other = Map.of("major-amount", "100000", "RC1.days", "5", "champion.proven-days", "365");
        List<WhatIf.Count> counts = new ArrayList<>();
        List<Play> aboutAccounts =
                playbook.plays().stream().filter(AccountPlay.class::isInstance).toList();
        for (Play play : aboutAccounts) {
            WhatIf.Count count = count(play.rule().id(), other);
            DayByDay now = dayByDay(play, Map.of());
            DayByDay then = dayByDay(play, other);
            assertThat(count)
                    .as(play.rule().id())
                    .isEqualTo(new WhatIf.Count(now.episodes(), then.episodes(), now.days(), then.days()));
            counts.add(count);
        }
        assertThat(counts).filteredOn(count -> count.now() > 0).hasSizeGreaterThan(2);
        assertThat(counts).filteredOn(count -> count.now() != count.then()).isNotEmpty();
    }

    @Test
    void many_plays_at_once_are_looked_at_every_few_days() {
        WhatIf.Month month = whatIf.month(Settings.DEFAULTS, Settings.DEFAULTS, playbook.plays(), TODAY);
        assertThat(month.step()).isEqualTo(WhatIf.STEP);
        assertThat(month.byPlay()).hasSize(playbook.plays().size());
        assertThat(month.byPlay().get(plays("CH2").get(0))).isEqualTo(new WhatIf.Count(1, 1, 11, 11));
        assertThat(new PreviewWords(month, TODAY).basis()).contains("up to 4 Nov 2026, every 5 days,");
    }

    @Test
    void when_the_time_is_over_an_even_sample_was_judged() {
        for (int one = 0; one < 500; one++) {
            office.account("Customer " + one, office.ana);
        }
        AtomicLong looks = new AtomicLong();
        WhatIf hurried = new WhatIf(
                office.accounts, ZoneOffset.UTC, Duration.ofSeconds(2), () -> looks.getAndIncrement() * 1_000_000_000L);
        WhatIf.Month month = hurried.month(Settings.DEFAULTS, Settings.DEFAULTS, plays("CH0"), TODAY);
        assertThat(month.judged()).isEqualTo(150);
        assertThat(month.all()).isEqualTo(503);
        assertThat(new PreviewWords(month, TODAY).basis())
                .startsWith("Counted on an even sample of 150 of 503 accounts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52 | 41 | 300 | 200 | would have come up 41 times instead of 52, and stood for 200 instead of 300 days"
                        + " in all.",
                "0  | 1  | 0   | 1   | would have come up once instead of never, and stood for 1 instead of 0 days in"
                        + " all.",
                "7  | 0  | 9   | 0   | would have come up never instead of 7, and stood for 0 instead of 9 days in all.",
                "3  | 3  | 60  | 90  | would have come up just as often: 3 times, and stood for 90 instead of 60 days in"
                        + " all.",
                "0  | 0  | 0   | 0   | would have come up just as often: never."
            })
    void the_words_say_how_often_and_how_long(int now, int then, long daysNow, long daysThen, String words) {
        Map<Play, WhatIf.Count> counts = Map.of(plays("CH1").get(0), new WhatIf.Count(now, then, daysNow, daysThen));
        assertThat(new PreviewWords(new WhatIf.Month(counts, 3, 3, 0, 0, 1), TODAY).lines())
                .containsExactly("*CH1* " + words);
    }

    private WhatIf.Count count(String play, Map<String, String> then) {
        return whatIf.month(Settings.DEFAULTS, new Settings(then), plays(play), TODAY)
                .byPlay()
                .values()
                .iterator()
                .next();
    }

    private List<Play> plays(String... ids) {
        return Arrays.stream(ids).map(id -> playbook.play(id).orElseThrow()).toList();
    }

    private record DayByDay(int episodes, long days) {}

    /** The episodes by the slow way: every account and everybody, on every day. */
    private DayByDay dayByDay(Play play, Map<String, String> settings) {
        Company now = office.accounts.company();
        Company company = new Company(
                now.people(), now.holidays(), new Settings(settings), now.mutesEverywhere(), now.campaigns());
        Playbook one = new Playbook(List.of(play), ZoneOffset.UTC);
        List<AccountSnapshot> all = office.accounts.snapshots(
                List.of(new Account.Id(office.acme), new Account.Id(office.globex), new Account.Id(office.hooli)));
        Library library = office.accounts.library();
        Map<String, LocalDate> last = new HashMap<>();
        int episodes = 0;
        long days = 0;
        for (LocalDate day = TODAY.minusDays(WhatIf.DAYS - 1L); !day.isAfter(TODAY); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Answer> answers = new ArrayList<>();
            all.forEach(account -> answers.addAll(one.judge(account, company, person -> today)));
            for (Person person : company.people().values()) {
                answers.addAll(one.judge(person, all, company, library, today));
            }
            for (Answer answer : answers) {
                if (answer instanceof Answer.Fires fires) {
                    String key = fires.subject() + " " + fires.finding().to();
                    LocalDate before = last.put(key, today);
                    days += today.equals(before) ? 0 : 1;
                    if (before == null || today.isAfter(before.plusDays(8))) {
                        episodes++;
                    }
                }
            }
        }
        return new DayByDay(episodes, days);
    }
}
