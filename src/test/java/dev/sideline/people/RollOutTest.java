package dev.sideline.people;

import static dev.sideline.people.Bench.ADA;
import static dev.sideline.people.Bench.NOW;
import static dev.sideline.people.Bench.message;
import static dev.sideline.people.Bench.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RollOutTest {

    private final Bench bench = new Bench();
    private final Person.Id ann = bench.person("Ann <!channel> *Bell*", "UANN", Role.REP);
    private final Person.Id max = bench.person("Max Moss", "UMAX", Role.MANAGER);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothing_is_sent_before_it_is_confirmed() {
        bench.person("Una Linked", null, Role.REP);
        Golden.check("people-start", message(bench.type(ADA, "admin start")));
        assertThat(bench.onItsWayTo()).isEmpty();
    }

    @Test
    void everybody_is_invited_once_however_often_it_is_pressed() {
        assertThat(said(bench.press(ADA, Buttons.INVITE, ""))).startsWith("Invited 2 people.");
        assertThat(said(bench.press(ADA, Buttons.INVITE, ""))).endsWith("Nothing was sent.");
        assertThat(bench.onItsWayTo()).containsExactly("UANN", "UMAX");
        assertThat(bench.book.of(ann).invitedAt()).isEqualTo(NOW);
    }

    @Test
    void who_was_linked_later_is_invited_by_the_next_start() {
        bench.press(ADA, Buttons.INVITE, "");
        bench.onItsWayTo();
        bench.person("Leo Late", "ULEO", Role.LEADER);
        assertThat(said(bench.press(ADA, Buttons.INVITE, ""))).startsWith("Invited 1 person.");
        assertThat(bench.onItsWayTo()).containsExactly("ULEO");
    }

    @Test
    void who_cannot_be_coached_or_is_in_already_or_left_is_not_invited() {
        bench.optIn(max);
        bench.person("Nora None", "UNORA");
        bench.person("Gone Gray", "UGONE", Role.REP);
        bench.directory.put(new Directory.Member("UGONE", "Gone Gray", null, null, false, true));
        bench.press(ADA, Buttons.INVITE, "");
        assertThat(bench.onItsWayTo()).containsExactly("UANN");
    }

    @Test
    void who_opted_in_meanwhile_is_not_invited_any_more() {
        bench.press(ADA, Buttons.INVITE, "");
        bench.press("UANN", Buttons.START, "");
        assertThat(bench.outbox.fate(Invitation.deliveryTo(ann))).isEqualTo(Outbox.Fate.WITHDRAWN);
        assertThat(bench.onItsWayTo()).containsExactly("UMAX");
    }

    @Test
    void only_an_admin_can_start() {
        assertThatThrownBy(() -> bench.press("UANN", Buttons.INVITE, "")).isInstanceOf(UserError.class);
        assertThat(bench.onItsWayTo()).isEmpty();
    }

    @Test
    void the_invitation_shows_names_literally() {
        Golden.check("people-invitation-rep", Invitation.draw(bench.read(ann), Preferences.of(ann), ADA));
        Golden.check("people-invitation-manager", Invitation.draw(bench.read(max), Preferences.of(max), ADA));
    }
}
