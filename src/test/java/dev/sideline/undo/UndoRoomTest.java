package dev.sideline.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.chat.Action;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndoRoomTest {

    private static final Office office = new Office();
    private static final String HOSTILE = "<!channel> *x* <https://evil.example|click> ".repeat(8);

    /** Accounts of which it was said that they changed. */
    private final List<@Nullable Long> told = new ArrayList<>();

    private final TaskForms.Done done = (caller, account, nudge, confirmation) -> {
        told.add(account);
        return confirmation;
    };
    private final Registry registry = new Registry(List.of(new UndoRoom(office.undo, office.facts, done).feature()));
    private final TaskForms.Done offering = UndoRoom.offering(office.undo, done);
    private Instant clock = Office.NOW;

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void what_was_changed_is_taken_back_and_said_in_words() {
        long acme = office.add(Office.account("Acme", office.ann));
        long rollout = office.add(Office.deal(acme, office.ann, "Rollout", Phase.DISCOVERY, 125_000));
        change(changes -> {
            long dana = changes.add(Office.contact(acme, "Dana Lee"));
            changes.add(Row.empty(Kind.TOUCH, 0)
                    .with(Touch.ACCOUNT, acme)
                    .with(Touch.KIND, TouchKind.MEETING)
                    .with(Touch.AT, Office.NOW)
                    .with(Touch.CONTACTS, List.of(dana)));
            changes.set(office.read(Kind.DEAL, rollout)
                    .with(Deal.STAGE, Phase.PROPOSAL)
                    .with(Deal.STAGE_SINCE, Office.TODAY)
                    .with(Deal.OWNER, office.bea)
                    .with(Deal.AMOUNT, null));
            return 0L;
        });
        Golden.check("undo-taken-back", undo());
        assertThat(told).containsExactly(acme);
        assertThat(office.read(Kind.DEAL, rollout).get(Deal.STAGE)).isEqualTo(Phase.DISCOVERY);
        assertThat(office.facts.all(Kind.CONTACT)).isEmpty();
    }

    @Test
    void what_was_removed_is_named_and_back() {
        long acme = office.add(Office.account("Acme", office.ann));
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        long champion = office.add(Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, dana));
        long mute = office.add(Row.empty(Kind.MUTE, 0).with(Mute.PLAY, "CH1").with(Mute.ACCOUNT, acme));
        change(changes -> {
            changes.remove(Kind.MUTE, mute);
            changes.remove(Kind.CHAMPION, champion);
            changes.set(office.read(Kind.CONTACT, dana).with(Contact.HELD_BY, office.max));
            return 0L;
        });
        assertThat(words(undo()))
                .contains("• Contact *Dana Lee*: held by back to empty", "• Back again: champion *Dana Lee*")
                .contains("• Back again: reason about *CH1*");
    }

    @Test
    void many_changes_and_hostile_words_stay_within_limits() {
        change(changes -> {
            long acme = changes.add(Office.account(HOSTILE, office.ann));
            IntStream.range(0, 60).forEach(number -> changes.add(Office.contact(acme, number + HOSTILE)));
            return 0L;
        });
        Golden.check("undo-many", undo());
    }

    @Test
    void a_change_of_several_accounts_is_looked_at_everywhere() {
        change(changes -> {
            changes.add(Office.account("Acme", office.ann));
            return changes.add(Office.account("Betasoloin", office.ann));
        });
        undo();
        assertThat(told).containsOnlyNulls().hasSize(1);
    }

    @Test
    void a_change_has_a_button_under_its_confirmation() {
        long acme = office.add(Office.account("Acme", office.ann));
        change(changes -> changes.add(Office.contact(acme, "Dana Lee")));
        Reply plain = offering.factsChanged(ann(), acme, null, Reply.say("Added *Dana Lee*."));
        String change =
                office.undo.last(ann().viewer().id(), clock).orElseThrow().id();
        assertThat(Golden.json(plain).toString().replace(change, "#"))
                .contains("Added *Dana Lee*.", "\"undo.take-back\"", "\"value\":\"#\"");
        Reply withButtons = offering.factsChanged(
                ann(),
                acme,
                null,
                new Reply.All(List.of(
                        new Reply.Nothing(),
                        new Reply.Say(
                                new Message("x", List.of(Blocks.buttons(List.of(Blocks.button("Show", "s", 1)))))))));
        Reply.Say said = (Reply.Say) ((Reply.All) withButtons).replies().get(1);
        assertThat(said.message().blocks()).hasSize(1);
        assertThat(Golden.json(said).toString()).contains("Show", "Undo");
    }

    @Test
    void without_a_change_there_is_no_button() {
        long acme = office.add(Office.account("Acme", office.ann));
        Reply confirmation = Reply.say("Saved.");
        assertThat(offering.factsChanged(ann(), acme, null, confirmation)).isSameAs(confirmation);
        change(changes -> changes.add(Office.contact(acme, "Dana Lee")));
        clock = clock.plusSeconds(1);
        assertThat(offering.factsChanged(ann(), acme, null, confirmation)).isSameAs(confirmation);
    }

    @Test
    void the_button_takes_back_its_own_change_and_stands_in_its_place() {
        long first = change(changes -> changes.add(Office.account("First", office.ann)));
        String change =
                office.undo.last(ann().viewer().id(), clock).orElseThrow().id();
        clock = clock.plusSeconds(9);
        change(changes -> changes.add(Office.account("Second", office.ann)));
        assertThat(press(change, Surface.EPHEMERAL)).isInstanceOf(Reply.Replace.class);
        assertThat(office.facts.find(Kind.ACCOUNT, first)).isNull();
        assertThat(office.facts.all(Kind.ACCOUNT)).hasSize(1);
        assertThatThrownBy(() -> press(change, Surface.EPHEMERAL))
                .isInstanceOf(UserError.class)
                .hasMessage("That was taken back already, or it is more than 24 hours ago.");
        String second =
                office.undo.last(ann().viewer().id(), clock).orElseThrow().id();
        assertThat(press(second, Surface.FORM)).isInstanceOf(Reply.Turn.class);
    }

    @Test
    void what_somebody_else_changed_since_is_refused_by_name() {
        long acme = office.add(Office.account("Acme", office.ann));
        change(changes -> set(changes, office.read(Kind.ACCOUNT, acme).with(Account.NAME, "Acme Ltd")));
        office.facts.change(
                Workable.author(office.caller(office.bea)),
                changes -> set(changes, office.read(Kind.ACCOUNT, acme).with(Account.NAME, "ACME")));
        assertThatThrownBy(this::undo)
                .isInstanceOf(UserError.class)
                .hasMessage("Nothing was taken back: account *ACME* was changed since by Bea Cruz. "
                        + "`/coach edit` changes single fields.");
        assertThat(told).isEmpty();
    }

    @Test
    void what_others_build_on_is_refused() {
        long acme = change(changes -> changes.add(Office.account("Acme", office.ann)));
        office.add(Office.contact(acme, "Dana Lee"));
        assertThatThrownBy(this::undo)
                .hasMessage("Nothing was taken back: by now something else on record belongs to account *Acme*.");
    }

    @Test
    void there_is_nothing_to_take_back_for_who_did_nothing_lately() {
        String words = "You changed nothing in the last 24 hours that I could take back.";
        assertThatThrownBy(this::undo).isInstanceOf(UserError.class).hasMessage(words);
        change(changes -> changes.add(Office.account("Acme", office.ann)));
        clock = clock.plus(Duration.ofHours(24));
        assertThatThrownBy(this::undo).hasMessage(words);
    }

    private long change(Function<Facts.Changes, Long> work) {
        return office.facts.change(Workable.author(ann()), work);
    }

    private static long set(Facts.Changes changes, Row row) {
        changes.set(row);
        return row.id();
    }

    private Caller ann() {
        return office.caller(office.ann, clock);
    }

    private Reply undo() {
        return registry.command("undo").orElseThrow().handle(new Command(ann(), "undo", ""));
    }

    private Reply press(String change, Surface surface) {
        return registry.action("undo.take-back")
                .orElseThrow()
                .handle(new Action(ann(), "undo.take-back", change, surface, null));
    }

    private static String words(Reply reply) {
        return ((Reply.Say) reply).message().text();
    }
}
