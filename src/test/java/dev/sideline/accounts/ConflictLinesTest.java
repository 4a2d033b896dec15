package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Field;
import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Reply;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictLinesTest {

    private final Office office = new Office();

    private final Bench bench = new Bench(office);
    private long acme;

    @BeforeEach
    void correct() {
        acme = imported("medical");
        set(Account.OWNER, office.ann);
        set(Account.SECTOR, "<!channel> pharma");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_was_corrected_stands_without_a_word_while_the_source_says_the_same() {
        imported("medical");

        assertThat(card(office.ann)).contains("pharma").doesNotContain("Conflicts");
    }

    @Test
    void both_are_shown_to_who_works_on_it_once_the_source_says_something_else() {
        imported("biotech");

        assertThat(card(office.ann))
                .contains("*Conflicts*", "salesforce says “biotech” since", "here it was “&lt;!channel&gt; pharma”");
        assertThat(card(office.max)).contains("biotech").doesNotContain("Conflicts");
    }

    @Test
    void whoever_changes_it_again_has_settled_it() {
        imported("biotech");
        set(Account.SECTOR, "pharma");

        assertThat(card(office.ann)).doesNotContain("Conflicts");
    }

    private String card(long reader) {
        Caller caller = office.caller(reader);
        Reply reply = bench.type(caller, "account Acme");
        return ((Reply.Say) reply).message().blocks().toString();
    }

    private long imported(String sector) {
        Row row = Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme").with(Account.SECTOR, sector);
        Imports.Incoming incoming = new Imports.Incoming("1", row, Set.of(Account.NAME, Account.SECTOR));
        return office.imports
                .run(
                        new Author(null, "import", Office.NOW),
                        false,
                        intake -> intake.put(Kind.ACCOUNT, "salesforce", List.of(incoming)))
                .get(0)
                .id();
    }

    private <T> void set(Field<T> field, T value) {
        office.set(office.read(Kind.ACCOUNT, acme).with(field, value));
    }
}
