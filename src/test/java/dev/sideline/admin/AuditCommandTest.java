package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.account.Touch;
import dev.sideline.chat.Office;
import dev.sideline.chat.UserError;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class AuditCommandTest {

    private static final String SECRET = "she fears for her job";

    private Bench bench;
    private Office office;

    @BeforeEach
    void open(Office opened) {
        office = opened;
        bench = new Bench(opened);
    }

    @Test
    void it_says_who_changed_which_field_of_what_and_nothing_that_anybody_wrote() {
        long promise = by(
                office.ana,
                Row.empty(Kind.PROMISE, 0)
                        .with(Promise.ACCOUNT, office.acme)
                        .with(Promise.WORDS, SECRET)
                        .with(Promise.DUE, Office.TODAY));
        by(
                office.ana,
                Row.empty(Kind.CHAMPION, 0)
                        .with(Champion.CONTACT, office.dana)
                        .with(Champion.NOMINATED_ON, Office.TODAY)
                        .with(Champion.WILLING_ACT, SECRET));
        by(office.ana, Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, office.acme).with(Touch.NOTE, SECRET));
        change(office.root, Kind.CONTACT, office.dana, row -> row.with(Contact.TITLE, SECRET)
                .with(Contact.LEVEL, 5));
        change(office.root, Kind.PERSON, office.zoe, row -> row.with(Person.MANAGER, office.bo));
        by(
                office.root,
                Row.empty(Kind.SETTING, 0)
                        .with(SettingValue.KEY, "major-amount")
                        .with(SettingValue.VALUE, "70000"));
        office.facts.change(author(office.ana), changes -> {
            changes.remove(Kind.PROMISE, promise);
            return promise;
        });
        office.golden("admin/audit", bench.type("audit"));
        office.golden("admin/audit-account", bench.type("audit acme"));
        office.golden("admin/audit-person", bench.type("audit <@U0ANA>"));
        assertThat(bench.type("audit").toString() + bench.type("audit acme")).doesNotContain(SECRET);
    }

    @Test
    void an_account_brings_along_everything_on_it() {
        long deal = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        change(office.ana, Kind.DEAL, deal, row -> row.with(dev.sideline.account.Deal.STAGE, Phase.NEGOTIATION));
        assertThat(Bench.message(bench.type("audit Acme")).toString())
                .contains("Ana Ruiz changed a deal on *Acme*: stage, stage since")
                .contains("Ana Ruiz added the stage history on *Acme*")
                .doesNotContain("Globex");
    }

    @Test
    void many_lines_are_paged_the_newest_first() {
        for (int one = 0; one < 40; one++) {
            office.account("Customer " + one, office.zoe);
        }
        office.golden("admin/audit-many", bench.type("audit"));
        long all = bench.audit.count(dev.sideline.account.AuditLog.Filter.NONE);
        int last = (int) ((all - 1) / AuditPage.LINES);
        assertThat(Bench.message(bench.press(bench.admin(), Buttons.AUDIT, new AuditPage(last, null, null).encode()))
                        .toString())
                .contains("Page " + (last + 1) + " of " + (last + 1))
                .contains("Newer")
                .doesNotContain("Older");
        assertThat(Bench.message(bench.press(bench.admin(), Buttons.AUDIT, new AuditPage(999, null, null).encode()))
                        .toString())
                .contains("Page " + (last + 1) + " of " + (last + 1));
    }

    @Test
    void a_name_that_several_have_is_asked_about() {
        office.account("Ana Foods", office.zoe);
        office.golden("admin/audit-which", bench.type("audit ana"));
    }

    @Test
    void a_name_that_nobody_has_is_shown_literally() {
        assertThat(Office.words(bench.type("audit <!channel>")))
                .startsWith("I know neither a person of ours nor an account called “&lt;!channel&gt;”.");
    }

    @Test
    void where_nothing_was_changed_it_says_so() {
        assertThat(Bench.message(bench.type("audit Maria")).text()).startsWith("1 change by or about Maria Silva");
        assertThat(bench.audit.lines(
                        AuditPage.of(new Account(Row.empty(Kind.ACCOUNT, 999_999)))
                                .filter(),
                        0,
                        10))
                .isEmpty();
    }

    @Test
    void only_an_admin_reads_it() {
        var rep = office.caller(office.ana);
        assertThatThrownBy(() -> bench.type(rep, "audit")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.press(rep, Buttons.AUDIT, AuditPage.FIRST.encode()))
                .isInstanceOf(UserError.class);
    }

    private long by(long person, Row row) {
        return office.facts.change(author(person), changes -> changes.add(row));
    }

    private void change(long person, Kind kind, long id, java.util.function.UnaryOperator<Row> change) {
        Row row = Objects.requireNonNull(office.facts.find(kind, id));
        office.facts.change(author(person), changes -> {
            changes.set(change.apply(row));
            return id;
        });
    }

    private static Author author(long person) {
        return new Author(new Person.Id(person), "slack", Office.NOW.plusSeconds(60));
    }
}
