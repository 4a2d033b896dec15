package dev.sideline.people;

import static dev.sideline.people.Bench.ADA;
import static dev.sideline.people.Bench.NOW;
import static dev.sideline.people.Bench.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Seniority;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditFormTest {

    private final Bench bench = new Bench();
    private final Person.Id max = bench.person("Max Moss", "UMAX", Role.MANAGER);
    private final Person.Id ann = bench.person("Ann <!here> *Bell*", "UANN", Role.REP);
    private final Person.Id carl = bench.person("Carl Cook", null, Role.REP);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_form_shows_what_is_on_record() {
        bench.facts.change(new Author(null, "import", NOW), changes -> {
            changes.set(bench.read(ann)
                    .row()
                    .with(Person.MANAGER, max.value())
                    .with(Person.SENIORITY, Seniority.JUNIOR)
                    .with(Person.GRADUATED_ON, TODAY)
                    .with(Person.TIME_ZONE, ZoneId.of("Asia/Tokyo"))
                    .with(Person.COUNTRY, "JP"));
            return ann;
        });
        Golden.check("people-edit", Golden.numbered(open(ann)));
        Golden.check("people-edit-unlinked", Golden.numbered(open(carl)));
    }

    @Test
    void what_is_entered_is_kept() {
        FilledForm form = FilledForm.of(open(carl))
                .enter(EditForm.NAME, "Carla Cook")
                .enter(EditForm.ROLES, "REP", "LEADER")
                .enter(EditForm.MANAGER, String.valueOf(max.value()))
                .enter(EditForm.SENIORITY, "SENIOR")
                .enter(EditForm.GRADUATED, "2026-10-01")
                .enter(EditForm.ZONE, "Europe/Berlin")
                .enter(EditForm.COUNTRY, "DE");
        assertThat(Office.words(save(form))).isEqualTo("Saved. *Carla Cook*: rep, leader.");
        Person kept = bench.read(carl);
        assertThat(kept.roles()).containsExactly(Role.REP, Role.LEADER);
        assertThat(kept.manager()).isEqualTo(max);
        assertThat(kept.seniority()).isEqualTo(Seniority.SENIOR);
        assertThat(kept.graduatedOn()).hasToString("2026-10-01");
        assertThat(kept.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(kept.country()).isEqualTo("DE");
        assertThat(bench.replanned).contains(carl);
    }

    @Test
    void what_is_emptied_is_no_longer_on_record() {
        save(FilledForm.of(open(ann)).enter(EditForm.MANAGER, String.valueOf(max.value())));
        save(FilledForm.of(open(ann)).enter(EditForm.MANAGER).enter(EditForm.ROLES));
        assertThat(bench.read(ann).manager()).isNull();
        assertThat(bench.read(ann).roles()).isEmpty();
    }

    @Test
    void a_circle_of_managers_is_refused() {
        save(FilledForm.of(open(ann)).enter(EditForm.MANAGER, String.valueOf(max.value())));
        save(FilledForm.of(open(carl)).enter(EditForm.MANAGER, String.valueOf(ann.value())));
        assertThat(refused(FilledForm.of(open(max)).enter(EditForm.MANAGER, String.valueOf(carl.value()))))
                .isEqualTo(EditForm.MANAGER);
        assertThat(refused(FilledForm.of(open(max)).enter(EditForm.MANAGER, String.valueOf(max.value()))))
                .isEqualTo(EditForm.MANAGER);
    }

    @Test
    void a_circle_that_two_admins_make_together_is_refused() {
        FormHandler.Verdict first = verdict(FilledForm.of(open(max)).enter(EditForm.MANAGER, id(ann)));
        FormHandler.Verdict second = verdict(FilledForm.of(open(ann)).enter(EditForm.MANAGER, id(max)));
        commit(first);
        assertThatThrownBy(() -> ((FormHandler.Right) second).commit().get())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a circle by now");
        assertThat(bench.read(ann).manager()).isNull();
    }

    @Test
    void a_zone_that_there_is_not_is_refused() {
        assertThat(refused(FilledForm.of(open(carl)).enter(EditForm.ZONE, "Berlin time")))
                .isEqualTo(EditForm.ZONE);
    }

    @Test
    void an_admin_cannot_shut_themselves_out() {
        Person.Id ada = bench.caller(ADA).viewer().id();
        assertThat(refused(FilledForm.of(open(ada)).enter(EditForm.ROLES, "REP")))
                .isEqualTo(EditForm.ROLES);
    }

    @Test
    void somebody_new_is_added_once_and_linked_at_once() {
        bench.directory.put(Bench.member("UNEW", "Nia New", "nia@example.com", ZoneId.of("Europe/Berlin")));
        Reply open = bench.press(ADA, Buttons.ADD, "");
        Golden.check("people-add", Golden.numbered(open));
        FilledForm form = FilledForm.of(open).enter(EditForm.SLACK, "UNEW");
        FormHandler.Verdict verdict = verdict(form);
        commit(verdict);
        commit(verdict);
        Person nia = bench.caller("UNEW").viewer().person();
        assertThat(nia.name()).isEqualTo("Nia New");
        assertThat(nia.email()).isEqualTo("nia@example.com");
        assertThat(nia.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(bench.facts.where(Person.SLACK_ID, "UNEW")).hasSize(1);
        assertThat(refused(FilledForm.of(bench.press(ADA, Buttons.ADD, "")).enter(EditForm.SLACK, "UNEW")))
                .isEqualTo(EditForm.SLACK);
        assertThat(refused(FilledForm.of(bench.press(ADA, Buttons.ADD, "")))).isEqualTo(EditForm.NAME);
    }

    @Test
    void a_guest_is_not_added() {
        bench.directory.put(new Directory.Member("UGUEST", "Gus West", null, null, true, false));
        FilledForm form = FilledForm.of(bench.press(ADA, Buttons.ADD, "")).enter(EditForm.SLACK, "UGUEST");
        assertThatThrownBy(() -> save(form)).isInstanceOf(UserError.class).hasMessageContaining("cannot use the coach");
        assertThat(bench.facts.where(Person.SLACK_ID, "UGUEST")).isEmpty();
    }

    @Test
    void only_an_admin_edits() {
        FilledForm form = FilledForm.of(open(ann)).enter(EditForm.ROLES, "ADMIN");
        FormHandler handler = handler();
        assertThatThrownBy(() -> bench.press("UANN", Buttons.EDIT, page(ann))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> handler.check(form.by(bench.caller("UANN")))).isInstanceOf(UserError.class);
        assertThat(bench.read(ann).roles()).containsExactly(Role.REP);
    }

    @Test
    void the_list_tells_who_is_away_by_their_status_and_who_became_a_guest() {
        bench.directory.put(new Directory.Member("UANN", "Ann <!here> *Bell*", null, null, false, false, true));
        bench.person("Gus West", "UGUEST", Role.REP);
        bench.directory.put(new Directory.Member("UGUEST", "Gus West", null, null, true, false));
        assertThat(Bench.message(bench.type(ADA, "admin people")).toString())
                .contains("1 a guest in Slack now")
                .contains("1 away.")
                .contains("<@UANN> · not invited, away");
        assertThat(Bench.message(bench.type(ADA, "admin people away")).toString())
                .contains("1 person for “away”")
                .contains("UANN")
                .doesNotContain("Max Moss");
    }

    @Test
    void the_daily_check_takes_over_what_no_event_told_and_silences_who_left() {
        bench.optIn(ann);
        bench.optIn(max);
        bench.directory.put(Bench.member("UMAX", "Max Moss-Hill", "max@example.com", ZoneId.of("Europe/Berlin")));
        bench.directory.put(new Directory.Member("UANN", "Ann Bell", null, null, false, true));
        bench.directory.join("UOTHER", "Not Ours");
        bench.room.checkDirectory();
        assertThat(bench.read(max).name()).isEqualTo("Max Moss-Hill");
        assertThat(bench.read(max).email()).isEqualTo("max@example.com");
        assertThat(bench.book.of(ann).isPausedOn(TODAY)).isTrue();
        assertThat(bench.book.of(max).isPausedOn(TODAY)).isFalse();
        assertThat(bench.facts.all(Kind.PERSON))
                .extracting(row -> row.get(Person.NAME))
                .doesNotContain("Not Ours");
    }

    private static String id(Person.Id person) {
        return String.valueOf(person.value());
    }

    private static String page(Person.Id person) {
        return new PeopleList.Page(0, "", person.value(), null).encode();
    }

    private Reply open(Person.Id person) {
        return bench.press(ADA, Buttons.EDIT, page(person));
    }

    private FormHandler handler() {
        return bench.room.feature().forms().stream()
                .filter(form -> form.callbackId().equals(EditForm.CALLBACK))
                .findFirst()
                .orElseThrow();
    }

    private FormHandler.Verdict verdict(FilledForm form) {
        return handler().check(form.by(bench.caller(ADA)));
    }

    private Reply save(FilledForm form) {
        return form.save(bench.caller(ADA), handler());
    }

    private String refused(FilledForm form) {
        return List.copyOf(form.refused(bench.caller(ADA), handler()).keySet()).get(0);
    }

    private static void commit(FormHandler.Verdict verdict) {
        assertThat(((FormHandler.Right) verdict).commit().get()).isNotNull();
    }
}
