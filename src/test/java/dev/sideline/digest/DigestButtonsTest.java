package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Action;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Command;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.PlayHealth;
import dev.sideline.picture.PictureWork;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestButtonsTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6");
    private final Bench bench = new Bench(workspace);
    private final MemoryOutbox outbox = workspace.outbox;
    private final DigestFeature feature = new DigestFeature(
            bench.ports,
            bench.digests,
            new Visible(workspace.accounts),
            workspace.facts,
            (caller, account, nudge, confirmation) -> confirmation,
            new PictureWork(Runnable::run));
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Person.Id other = workspace.person("Olaf Other", Role.MANAGER, null);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, manager);
    private final Account.Id acme = workspace.account("Acme", rep);

    @BeforeEach
    void a_topic_that_the_rep_saw() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void not_useful_takes_a_topic_out_of_the_next_four_digests_of_that_manager() {
        bench.digest(manager, at(NEXT_MONDAY, 9));
        outbox.deliver();
        assertThat(press(manager, notUseful("2026-W46"), Surface.MESSAGE)).isInstanceOf(Reply.Nothing.class);
        assertThat(digest(0))
                .contains("Noted: this stays out of your digests for four weeks")
                .contains("One conversation worth having")
                .doesNotContain("Who helps them");
        for (int week = 2; week <= 6; week++) {
            bench.digest(manager, at(MONDAY.plusWeeks(week), 9));
        }
        assertThat(List.of(digest(1), digest(2), digest(3)))
                .allSatisfy(quiet -> assertThat(quiet).contains("A quiet week"));
        assertThat(digest(5)).contains("Dana is in trouble");
    }

    @Test
    void it_counts_for_the_play_and_shows_nobody_who_said_it() {
        bench.digest(manager, at(NEXT_MONDAY, 9));
        outbox.deliver();
        press(manager, notUseful("2026-W46"), Surface.MESSAGE);
        press(manager, notUseful("2026-W46"), Surface.MESSAGE);
        assertThat(workspace.plays.health(NEXT_MONDAY)).containsExactly(new PlayHealth("CH1", 2, 1, 1, 0));
        String elsewhere = outbox.sent().stream()
                .filter(sent -> !sent.to().equals(manager))
                .map(MemoryOutbox.Sent::message)
                .map(Object::toString)
                .collect(Collectors.joining());
        assertThat(elsewhere).doesNotContain("not useful\"").doesNotContain("stays out");
    }

    @Test
    void another_manager_cannot_answer_for_this_one() {
        assertThatThrownBy(() -> press(other, notUseful("2026-W46"), Surface.MESSAGE))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> press(rep, notUseful("2026-W46"), Surface.MESSAGE))
                .isInstanceOf(UserError.class);
    }

    @Test
    void the_digest_now_is_the_same_view_and_no_weeks_digest() {
        bench.prepare(at(NEXT_MONDAY, 4));
        Reply reply = now(manager, at(NEXT_MONDAY, 8));
        Golden.check("digest/now", Golden.numbered(reply));
        assertThat(bench.digestsTo(manager)).isEmpty();
        bench.digests.send(manager, at(NEXT_MONDAY, 9));
        assertThat(digest(0)).contains("Dana is in trouble");
    }

    @Test
    void not_useful_pressed_there_draws_it_anew() {
        bench.prepare(at(NEXT_MONDAY, 4));
        Reply reply = press(manager, notUseful(null), Surface.EPHEMERAL);
        assertThat(reply).isInstanceOfSatisfying(Reply.All.class, all -> assertThat(all.replies())
                .first()
                .isInstanceOfSatisfying(Reply.Replace.class, replaced -> assertThat(
                                replaced.message().text())
                        .isEqualTo("Your week: A quiet week. No conversation stands out.")));
    }

    @Test
    void something_urgent_in_it_is_told_to_the_rep_in_the_same_minute() {
        workspace.set(workspace.trouble(acme, "Vera", "CH6"), Contact.TITLE, "urgent");
        bench.prepare(at(NEXT_MONDAY, 4));
        assertThat(now(manager, at(NEXT_MONDAY, 10)).toString()).contains("Vera is in trouble");
        assertThat(outbox.sentTo(rep))
                .filteredOn(sent -> sent.purpose().equals("heads-up"))
                .hasSize(1);
    }

    @Test
    void outside_the_reps_working_hours_it_waits() {
        workspace.set(workspace.trouble(acme, "Vera", "CH6"), Contact.TITLE, "urgent");
        bench.prepare(at(NEXT_MONDAY, 4));
        assertThat(now(manager, at(NEXT_MONDAY, 20)).toString()).doesNotContain("Vera");
        assertThat(outbox.sentTo(rep)).noneMatch(sent -> sent.purpose().equals("heads-up"));
    }

    @Test
    void who_has_no_team_is_told_so() {
        assertThat(now(other, at(NEXT_MONDAY, 9)).toString()).contains("Nobody reports to you");
    }

    private Reply now(Person.Id who, Instant when) {
        return feature.teamDigest().handle(new Command(workspace.caller(who, when), "digest", ""));
    }

    private String notUseful(@Nullable String week) {
        long nudge = workspace.log.open(rep).get(0).id().value();
        return week == null ? String.valueOf(nudge) : nudge + " " + week;
    }

    private Reply press(Person.Id who, String value, Surface surface) {
        return feature.feature()
                .actions()
                .get(0)
                .handle(new Action(
                        workspace.caller(who, at(NEXT_MONDAY, 10)), DigestButtons.NOT_USEFUL, value, surface, null));
    }

    private String digest(int number) {
        return bench.digestsTo(manager).get(number).message().blocks().toString();
    }
}
