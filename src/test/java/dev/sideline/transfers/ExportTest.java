package dev.sideline.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Message;
import dev.sideline.chat.Office;
import dev.sideline.nudge.Preferences;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaPreferenceBook;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class ExportTest {

    private final Desk desk;
    private final Office office;

    ExportTest(Office office) {
        this.office = office;
        desk = new Desk(office);
    }

    @Test
    void an_admin_gets_everything_as_one_zip() {
        office.set(Kind.ACCOUNT, office.acme, Account.SECTOR, "=cmd()");

        desk.admin(desk.root(), "export");

        assertThat(desk.files.handed()).singleElement().satisfies(handed -> {
            assertThat(handed.slackId()).isEqualTo("U0ROOT");
            assertThat(handed.file().name()).isEqualTo("sideline-2026-11-04.zip");
            Map<String, String> files = Desk.unzipped(handed.file().content());
            assertThat(files).hasSize(Kind.values().length);
            assertThat(files.get("accounts.csv"))
                    .contains("Acme", "Globex", "Hooli", "'=cmd()")
                    .doesNotContain(",=cmd");
        });
    }

    @Test
    void everybody_gets_what_is_kept_about_them_and_what_they_wrote() {
        Person.Id ana = new Person.Id(office.ana);
        new JpaPreferenceBook(office.transactions).keep(Preferences.of(ana).optedIn(Office.NOW));
        new JpaOutbox(office.transactions)
                .put(UUID.randomUUID(), ana, "nudge", Message.of("Acme: nobody met since June"), Office.NOW);
        office.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.hooli)
                .with(Touch.OUR_PEOPLE, List.of(office.ana))
                .with(Touch.NOTE, "Ana helped out"));

        desk.type(office.caller(office.ana), "export", "me");

        Map<String, String> files =
                Desk.unzipped(desk.files.handed().get(0).file().content());
        assertThat(desk.files.handed().get(0).slackId()).isEqualTo("U0ANA");
        assertThat(files.keySet())
                .containsExactly(
                        "on-record/accounts.csv",
                        "on-record/people.csv",
                        "on-record/touches.csv",
                        "yours/outbox.csv",
                        "yours/preferences.csv");
        assertThat(files.get("yours/outbox.csv")).contains("Acme: nobody met since June");
        assertThat(files.get("on-record/people.csv")).contains("Ana Ruiz").doesNotContain("Zoe Kim");
        assertThat(files.get("on-record/accounts.csv"))
                .contains("Acme", "Globex")
                .doesNotContain("Hooli");
        assertThat(files.get("on-record/touches.csv")).contains("Ana helped out");
    }

    @Test
    void nobody_else_is_exported_on_request() {
        assertThatThrownBy(() -> desk.type(office.caller(office.bo), "export", "ana"))
                .hasMessageContaining("`/coach export me`");
    }

    @Test
    void the_words_say_where_it_comes() {
        assertThat(Office.words(desk.admin(desk.root(), "export")))
                .isEqualTo("I am gathering everything on record. It comes into our direct messages as one zip file.");
    }
}
