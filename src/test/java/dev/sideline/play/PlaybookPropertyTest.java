package dev.sideline.play;

import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Phase;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every play, whatever is on record. */
class PlaybookPropertyTest {

    private static final int HORIZON = 45;

    /** What holds for accounts made at random says something about a play only where it speaks. */
    @Test
    void every_play_speaks_in_some_of_these_accounts() {
        assertThat(LongStream.range(0, 600)
                        .mapToObj(AnyAccount::of)
                        .flatMap(acme -> findings(acme).stream())
                        .map(Finding::play))
                .containsAll(Playbook.standard().plays().stream()
                        .map(play -> play.rule().id())
                        .toList());
    }

    @Property(tries = 100)
    void before_its_next_change_every_answer_stays_as_it_is(@ForAll long seed) {
        Acme acme = AnyAccount.of(seed);
        for (Play play : Playbook.standard().plays()) {
            Playbook alone = new Playbook(List.of(play));
            List<Answer> today = acme.judgeOn(TODAY, alone);
            LocalDate next = today.stream()
                    .map(Answer::nextChange)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(in(HORIZON));
            for (LocalDate day = in(1); day.isBefore(next) && day.isBefore(in(HORIZON)); day = day.plusDays(1)) {
                LocalDate then = day;
                assertThat(acme.judgeOn(then, alone))
                        .as("%s on %s", play.rule().id(), day)
                        .isEqualTo(today);
            }
        }
    }

    @Property(tries = 100)
    void each_answer_by_itself_holds_until_its_own_next_change(@ForAll long seed) {
        Acme acme = AnyAccount.of(seed);
        List<Answer> today = acme.judge();
        for (int ahead = 1; ahead < HORIZON; ahead++) {
            LocalDate day = in(ahead);
            List<Answer> then = acme.judgeOn(day);
            assertThat(then)
                    .as("on %s", day)
                    .containsAll(today.stream()
                            .filter(answer -> answer.nextChange() == null || day.isBefore(answer.nextChange()))
                            .toList());
        }
    }

    @Property(tries = 100)
    void the_order_of_the_facts_never_matters(@ForAll long seed, @ForAll long order) {
        List<Answer> one = AnyAccount.of(seed).judge();
        assertThat(AnyAccount.of(seed).shuffled(order).judge()).isEqualTo(one);
    }

    @Property(tries = 100)
    void a_finding_names_rows_that_exist_and_asks_somebody_of_ours(@ForAll long seed) {
        Acme acme = AnyAccount.of(seed);
        assertThat(acme.judge())
                .filteredOn(Answer.Fires.class::isInstance)
                .map(answer -> ((Answer.Fires) answer).finding())
                .allSatisfy(finding -> {
                    assertThat(acme.has(finding.subject())).isTrue();
                    assertThat(acme.company().person(finding.to())).isNotNull();
                    assertThat(finding.evidence()).isNotEmpty().allMatch(line -> acme.has(line.row()));
                    assertThat(finding.evidence())
                            .allMatch(line -> line.on() == null
                                    || isPlan(line)
                                    || !line.on().isAfter(TODAY));
                });
    }

    @Property(tries = 100)
    void what_others_read_speaks_of_nobody_as_you(@ForAll long seed) {
        assertThat(AnyAccount.of(seed).judge().stream())
                .filteredOn(Answer.Fires.class::isInstance)
                .map(answer -> ((Answer.Fires) answer).finding().forOthers())
                // What is about no account is read by nobody else.
                .filteredOn(finding -> finding.account() != null)
                .allSatisfy(finding -> {
                    assertThat(finding.headline()).doesNotContainPattern("(?i)\\byour?\\b");
                    assertThat(finding.evidence())
                            .allSatisfy(line -> assertThat(line.text()).doesNotContainPattern("(?i)\\byour?\\b"));
                });
    }

    @Property(tries = 100)
    void the_evidence_alone_is_enough_to_find_it_again(@ForAll long seed) {
        Acme acme = AnyAccount.of(seed);
        assertThat(findings(acme)).allSatisfy(finding -> assertThat(findings(acme.only(finding.rows())))
                .as(finding.play())
                .map(PlaybookPropertyTest::key)
                .contains(key(finding)));
    }

    @Property(tries = 100)
    void nothing_is_said_twice(@ForAll long seed) {
        assertThat(AnyAccount.of(seed).judge().stream()
                        .filter(answer -> !(answer instanceof Answer.Silent))
                        .map(PlaybookPropertyTest::key))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void what_has_nothing_to_do_with_it_never_changes_a_finding(
            @ForAll long seed, @ForAll @IntRange(max = 6) int which) {
        Acme acme = AnyAccount.of(seed);
        Set<Finding> before = findings(acme);
        assertThat(findings(unrelated(acme, which))).isEqualTo(before);
    }

    private static Acme unrelated(Acme acme, int which) {
        return switch (which) {
            case 0 -> acme.deal("Long lost", Phase.LOST, 1_000_000);
            case 1 -> acme.touch(TouchKind.MEETING, TouchStatus.CANCELLED, in(1), "P0, C0", named(Touch.DEAL, "D0"));
            case 2 -> acme.touch(TouchKind.EMAIL, TouchStatus.HELD, TODAY, "P0, P1");
            case 3 -> acme.mute("CH", null, with(Mute.ACCOUNT, 999_999L));
            case 4 -> acme.setting("somebody.elses", "1");
            case 5 -> acme.milestone("D0", "A milestone");
            default -> acme.person("Somebody else").mute("DA", null, named(Mute.PERSON, "Somebody else"));
        };
    }

    private static Set<Finding> findings(Acme acme) {
        return acme.judge().stream()
                .filter(Answer.Fires.class::isInstance)
                .map(answer -> ((Answer.Fires) answer).finding())
                .collect(Collectors.toSet());
    }

    private static String key(Answer answer) {
        return answer instanceof Answer.Fires fires
                ? key(fires.finding())
                : answer instanceof Answer.Unknown unknown
                        ? unknown.question().play()
                                + answer.subject()
                                + unknown.question().to()
                        : answer.toString();
    }

    private static String key(Finding finding) {
        return finding.play() + finding.subject() + finding.to();
    }

    private static boolean isPlan(Evidence line) {
        return line.row().kind() == Kind.TOUCH
                || line.row().kind() == Kind.PROMISE
                || line.text().startsWith("Go-live of")
                || line.text().endsWith("launches on");
    }
}
