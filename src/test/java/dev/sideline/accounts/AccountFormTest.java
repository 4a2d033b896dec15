package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Mode;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountFormTest {

    private static final String HOSTILE = "<!channel> *x* :tada: \u202Eevil \uD83D\uDE00 ";

    private static final Office office = new Office();
    private final Bench bench = new Bench(office);
    private final Caller ann = office.caller(office.ann);

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void an_account_is_added_for_the_person_who_adds_it() {
        Form form = Bench.opened(bench.type(ann, "add account Acme"));
        assertThat(bench.submit(Fill.in(form)
                        .with("mode", "CAMPAIGN")
                        .with("target_level", 5)
                        .by(ann)))
                .hasToString(bench.submit(Fill.in(form)
                                .with("mode", "CAMPAIGN")
                                .with("target_level", 5)
                                .by(ann))
                        .toString());
        assertThat(office.facts.all(Kind.ACCOUNT)).singleElement().satisfies(row -> {
            Account account = new Account(row);
            assertThat(account.name()).isEqualTo("Acme");
            assertThat(row.get(Account.OWNER)).isEqualTo(office.ann);
            assertThat(account.mode()).isEqualTo(Mode.CAMPAIGN);
            assertThat(account.targetLevel()).isEqualTo(5);
            assertThat(account.major()).isNull();
        });
    }

    @Test
    void a_new_account_needs_a_name_and_an_owner() {
        Form form = Bench.opened(bench.type(ann, "add account"));
        assertThat(bench.errors(Fill.in(form).by(ann))).containsOnlyKeys("name");
        assertThat(bench.errors(
                        Fill.in(form).with("name", "Acme").with("owner", "").by(ann)))
                .containsExactly(Map.entry("owner", "Somebody must own a new account."));
    }

    @Test
    void a_name_that_is_there_already_is_pointed_out() {
        office.add(Office.account("Acme", office.ann));
        assertThat(Bench.opened(bench.type(ann, "add Acme")).toString())
                .contains("There is an account called *Acme* already.");
    }

    @Test
    void a_name_of_three_thousand_characters_survives_an_edit_of_something_else() {
        String name = HOSTILE.repeat(150).strip();
        long id = office.add(Office.account(name, office.ann));
        Form form = bench.form(Task.EDIT_ACCOUNT, ann, TaskForms.About.account(id));
        Golden.check("account-form-hostile", Golden.numbered(form));
        bench.submit(Fill.in(form).with("sector", "medical").by(ann));
        assertThat(new Account(office.read(Kind.ACCOUNT, id)).name()).isEqualTo(name);
    }

    @Test
    void clearing_a_field_clears_the_fact() {
        long id = office.add(Office.account("Acme", office.ann).with(Account.SECTOR, "medical"));
        bench.submit(Fill.in(bench.form(Task.EDIT_ACCOUNT, ann, TaskForms.About.account(id)))
                .with("sector", "")
                .by(ann));
        assertThat(new Account(office.read(Kind.ACCOUNT, id)).sector()).isNull();
    }

    @Test
    void a_contact_is_added_to_the_account_that_was_named() {
        long acme = office.add(Office.account("Acme", office.ann));
        Form form = Bench.opened(bench.type(ann, "add contact Dana Lee at acme"));
        Golden.check("contact-form-add", Golden.numbered(form));
        assertThat(Bench.said(bench.submit(Fill.in(form)
                        .with("title", "VP Operations")
                        .with("level", 4)
                        .with("left_on", "2026-11-02")
                        .by(ann))))
                .isEqualTo("Added *Dana Lee* at Acme.");
        assertThat(office.facts.where(Contact.ACCOUNT, acme)).singleElement().satisfies(row -> {
            assertThat(row.get(Contact.LEVEL)).isEqualTo(4);
            assertThat(row.get(Contact.LEFT_ON)).isEqualTo(LocalDate.parse("2026-11-02"));
        });
        assertThat(bench.told).containsExactly(new Bench.Told(acme, null));
    }

    @Test
    void a_contact_without_an_account_is_asked_for_it_first_and_keeps_the_name() {
        long acme = office.add(Office.account("Acme", office.ann));
        Form which = Bench.opened(bench.type(ann, "add contact Dana Lee"));
        Form form =
                Bench.opened(bench.submit(Fill.in(which).with("account", acme).by(ann)));
        bench.submit(Fill.in(form).by(ann));
        assertThat(office.facts.where(Contact.ACCOUNT, acme))
                .extracting(row -> row.get(Contact.NAME))
                .containsExactly("Dana Lee");
    }

    @Test
    void a_guessed_level_is_shown_as_a_guess_and_stays_one_until_confirmed() {
        long acme = office.add(Office.account("Acme", office.ann));
        long dana = office.add(
                Office.contact(acme, "Dana Lee").with(Contact.LEVEL, 4).guessing(Set.of("level")));
        TaskForms.About about = TaskForms.About.account(acme).contact(dana);
        Form form = bench.form(Task.EDIT_CONTACT, ann, about);
        assertThat(form.toString()).contains("A guess from the title.");
        bench.submit(Fill.in(form).with("email", "dana.lee@example.com").by(ann));
        assertThat(office.read(Kind.CONTACT, dana).guessed(Contact.LEVEL)).isTrue();
        bench.submit(Fill.in(bench.form(Task.EDIT_CONTACT, ann, about))
                .with("level_confirmed", "true")
                .by(ann));
        assertThat(office.read(Kind.CONTACT, dana).guessed(Contact.LEVEL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email      | dana at acme | This must be an address such as dana.lee@example.com.",
                "bounced_on | 2026-11-04   | This day is still to come.",
                "level      | 9            | This must be a whole number from 1 to 5.",
                "name       | ''           | This cannot be left empty.",
            })
    void what_cannot_be_taken_of_a_contact_is_said_at_its_field(String field, String typed, String said) {
        office.add(Office.account("Acme", office.ann));
        Form form = Bench.opened(bench.type(ann, "add contact Dana Lee at Acme"));
        assertThat(bench.errors(Fill.in(form).with(field, typed).by(ann))).containsExactly(Map.entry(field, said));
    }

    @Test
    void nobody_reports_to_themselves() {
        long acme = office.add(Office.account("Acme", office.ann));
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        Form form =
                bench.form(Task.EDIT_CONTACT, ann, TaskForms.About.account(acme).contact(dana));
        assertThat(bench.errors(Fill.in(form).with("reports_to", dana).by(ann))).containsOnlyKeys("reports_to");
    }

    @Test
    void the_bare_words_ask_what_it_is_about() {
        Golden.check("add-what", Bench.opened(bench.type(ann, "add")));
        Form form = Bench.opened(bench.submit(Fill.in(Bench.opened(bench.type(ann, "edit")))
                .with("what", "deal")
                .by(ann)));
        assertThat(form.view().getTitle().getText()).isEqualTo("Edit a deal");
    }

    @Test
    void who_does_not_work_on_an_account_cannot_add_to_it() {
        long acme = office.add(Office.account("Acme", office.ann));
        Caller bea = office.caller(office.bea);
        assertThatThrownBy(() -> bench.press(bea, "contact.add", acme, Action.Surface.EPHEMERAL))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.press(bea, "deal.add", acme, Action.Surface.EPHEMERAL))
                .isInstanceOf(UserError.class);
    }

    @Test
    void a_contact_is_found_by_name_and_account() {
        long acme = office.add(Office.account("Acme", office.ann));
        office.add(Office.contact(acme, "Dana Lee"));
        office.add(Office.contact(office.add(Office.account("Betasoloin", office.ann)), "Dana Reed"));
        assertThat(Bench.opened(bench.type(ann, "edit contact dana at acme")).toString())
                .contains("Dana Lee");
        assertThat(Bench.said(bench.type(ann, "edit contact dana"))).isEqualTo("Which contact do you mean by “dana”?");
        assertThatThrownBy(() -> bench.type(ann, "edit contact Zoe"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("I know no contact called “Zoe”");
    }
}
