package dev.sideline.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.slack.api.model.view.View;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.GivenFile;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class ImportTest {

    private static final String ACCOUNTS = "id;name;sector;revenue;Colour";

    private final Desk desk;

    ImportTest(Office office) {
        desk = new Desk(office);
    }

    @Test
    void the_form_asks_for_files() {
        Golden.check("import-files", desk.admin(desk.root(), "import"));
    }

    @Test
    void files_are_tried_out_before_anything_is_imported() {
        String accounts = desk.give(
                "accounts.csv", ACCOUNTS, "n1;Initech;software;1.250,5;red", "n2;Hooli Två;retail;2.000,0;", "n3;;;;");

        Reply reply = desk.submit(desk.chosen(desk.root(), accounts));

        Golden.check("import-plan", steady(view(reply)));
        assertThat(desk.office.facts.all(Kind.ACCOUNT)).hasSize(3);
        assertThat(desk.sent()).isEmpty();
    }

    @Test
    void what_was_seen_is_imported_by_one_press() {
        Reply plan = desk.submit(desk.chosen(
                desk.root(),
                desk.give("accounts.csv", ACCOUNTS, "n1;Initech;software;1.250,5;red", "n2;Umbrella;retail;2.000,0;")));

        Reply begun = desk.submit(pressed(desk.root(), plan, Map.of()));

        Golden.check("import-begun", view(begun));
        assertThat(desk.office.facts.all(Kind.ACCOUNT))
                .extracting(row -> row.get(Account.NAME))
                .contains("Initech", "Umbrella");
        assertThat(desk.sent()).singleElement().satisfies(message -> Golden.check("import-report", message));
    }

    @Test
    void a_column_that_was_not_read_is_said_by_hand_and_shown_first() {
        Reply plan = desk.submit(desk.chosen(
                desk.root(), desk.give("accounts.csv", "id,name,Branche,Colour", "n1,Initech,software,red")));
        Reply again = desk.submit(pressed(desk.root(), plan, Map.of("column-0-0", "sector")));

        assertThat(Golden.json(view(again)).toString()).contains("name, sector", "Not read: Colour");
        assertThat(desk.office.facts.all(Kind.ACCOUNT)).hasSize(3);

        desk.submit(pressed(desk.root(), again, Map.of()));

        assertThat(desk.office.facts.all(Kind.ACCOUNT))
                .filteredOn(row -> "Initech".equals(row.get(Account.NAME)))
                .singleElement()
                .satisfies(row -> assertThat(row.get(Account.SECTOR)).isEqualTo("software"));
    }

    @Test
    void a_file_that_is_not_recognised_is_asked_about() {
        Reply plan = desk.submit(
                desk.chosen(desk.root(), desk.give("our <b>list</b>.csv", "No,Company,City", "7,Initech,Austin")));
        Golden.check("import-unknown", steady(view(plan)));

        assertThatThrownBy(() -> desk.submit(pressed(desk.root(), plan, Map.of())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Say below what it holds");
        Reply columns = desk.submit(pressed(desk.root(), plan, Map.of("kind-0", "ACCOUNT")));
        assertThatThrownBy(() ->
                        desk.submit(pressed(desk.root(), columns, Map.of("column-0-0", "name", "column-0-1", "name"))))
                .hasMessageContaining("cannot both be name");
        Reply clear = desk.submit(pressed(desk.root(), columns, Map.of("column-0-0", "id", "column-0-1", "name")));
        desk.submit(pressed(desk.root(), clear, Map.of()));

        assertThat(desk.office.facts.all(Kind.ACCOUNT))
                .extracting(row -> row.get(Account.NAME))
                .contains("Initech");
    }

    @Test
    void pressed_twice_it_imports_once() {
        Reply plan = desk.submit(desk.chosen(desk.root(), desk.give("accounts.csv", "id,name", "n1,Initech")));
        desk.submit(pressed(desk.root(), plan, Map.of()));

        assertThatThrownBy(() -> desk.submit(pressed(desk.root(), plan, Map.of())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("its report is in our direct messages");
        assertThat(desk.sent()).hasSize(1);
    }

    @Test
    void while_one_import_runs_another_is_refused_and_can_be_pressed_again() {
        Deque<Runnable> held = new ArrayDeque<>();
        Desk busy = new Desk(desk.office, held::add);
        Reply first = busy.submit(busy.chosen(busy.root(), busy.give("accounts.csv", "id,name", "n1,Initech")));
        Reply second = busy.submit(busy.chosen(busy.root(), busy.give("accounts.csv", "id,name", "n2,Umbrella")));
        busy.submit(pressed(busy.root(), first, Map.of()));

        assertThatThrownBy(() -> busy.submit(pressed(busy.root(), second, Map.of())))
                .isInstanceOf(UserError.class)
                .hasMessage("An import of Root Adams is running. Press Import again when it has ended.");
        held.remove().run();
        busy.submit(pressed(busy.root(), second, Map.of()));
        held.remove().run();

        assertThat(busy.office.facts.all(Kind.ACCOUNT)).hasSize(5);
    }

    @Test
    void what_is_no_csv_is_said() {
        String picture = desk.files.put(new GivenFile("a.csv", new byte[] {0, 1, 2}));

        assertThatThrownBy(() -> desk.submit(desk.chosen(desk.root(), picture)))
                .isInstanceOf(UserError.class)
                .hasMessage("a.csv is not a text file: export the data as CSV (UTF-8).");
    }

    @Test
    void a_zip_stands_for_what_is_in_it() {
        Archive archive = new Archive();
        archive.add("export/accounts.csv", "id,name\nn1,Initech\n");
        archive.add("export/contacts.csv", "id,account,name\nc1,n1,Dana Scully\n");
        archive.add("__MACOSX/export/._accounts.csv", "rubbish");
        archive.add("export/readme.md", "rubbish");

        Reply plan =
                desk.submit(desk.chosen(desk.root(), desk.files.put(new GivenFile("Export.ZIP", archive.bytes()))));
        desk.submit(pressed(desk.root(), plan, Map.of()));

        assertThat(desk.office.facts.all(Kind.CONTACT))
                .extracting(row -> row.get(Contact.NAME))
                .contains("Dana Scully");
    }

    @Test
    void a_broken_zip_and_an_empty_one_are_said() {
        String broken = desk.files.put(new GivenFile("a.zip", new byte[] {'P', 'K', 3, 4, 9, 9}));
        String empty = desk.files.put(new GivenFile("b.zip", new Archive().bytes()));

        assertThatThrownBy(() -> desk.submit(desk.chosen(desk.root(), broken))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> desk.submit(desk.chosen(desk.root(), empty))).hasMessage("b.zip holds no CSV file.");
    }

    @Test
    void the_encoding_is_shown() {
        String id = desk.files.put(
                new GivenFile("accounts.csv", "id\tname\nn1\tMüller\n".getBytes(Charset.forName("windows-1252"))));

        assertThat(Golden.json(view(desk.submit(desk.chosen(desk.root(), id)))).toString())
                .contains("Windows-1252, parted by tab");
    }

    @Test
    void many_rejected_rows_come_as_a_file() {
        String[] lines = IntStream.rangeClosed(0, 25)
                .mapToObj(i -> i == 0 ? "id,name,employees" : "n" + i + ",=Initech " + i + ",many" + i)
                .toArray(String[]::new);
        Reply plan = desk.submit(desk.chosen(desk.root(), desk.give("accounts.csv", lines)));
        desk.submit(pressed(desk.root(), plan, Map.of()));

        assertThat(desk.files.handed()).singleElement().satisfies(handed -> {
            assertThat(handed.slackId()).isEqualTo("U0ROOT");
            assertThat(handed.file().name()).isEqualTo("rejected-2026-11-04.csv");
            assertThat(handed.mrkdwn()).startsWith("All 25 rows");
            assertThat(new String(handed.file().content(), StandardCharsets.UTF_8))
                    .startsWith("file,row,column,value,reason\naccounts.csv,2,employees,many1,");
        });
    }

    @Test
    void nobody_but_an_admin_imports() {
        Caller ana = desk.office.caller(desk.office.ana);

        assertThatThrownBy(() -> desk.check(desk.chosen(ana, "F1"))).hasMessage("Only an admin can do that.");
        Reply plan = desk.submit(desk.chosen(desk.root(), desk.give("accounts.csv", "id,name", "n1,Initech")));
        assertThatThrownBy(() -> desk.check(pressed(ana, plan, Map.of()))).hasMessage("Only an admin can do that.");
    }

    @Test
    void no_file_and_too_many_are_said_at_the_field() {
        assertThat(desk.check(desk.chosen(desk.root()))).isInstanceOf(FormHandler.Wrong.class);
        assertThat(desk.check(desk.chosen(
                        desk.root(),
                        IntStream.range(0, 11).mapToObj(i -> "F" + i).toArray(String[]::new))))
                .isInstanceOf(FormHandler.Wrong.class);
    }

    private static Submission pressed(Caller caller, Reply shown, Map<String, String> chosen) {
        View view = view(shown);
        Map<String, List<String>> values = new HashMap<>();
        chosen.forEach((block, value) -> values.put(block, List.of(value)));
        return new Submission(caller, view.getCallbackId(), view.getPrivateMetadata(), values);
    }

    private static View view(Reply reply) {
        return ((Reply.Turn) reply).form().view();
    }

    /** Without the key, which is another every time. */
    private static JsonElement steady(View view) {
        JsonElement json = Golden.json(view);
        json.getAsJsonObject().addProperty("private_metadata", "key=…");
        return json;
    }
}
