package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Golden;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MyAccountsTest {

    private static final String HOSTILE = "<!channel> *x* :tada: \u202Eevil ".repeat(60);

    private final Office office = new Office();
    private final Caller ann = office.caller(office.ann);
    private final HomeSection home = new Bench(office).room.home(office.log);
    private int gaps;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nobody_without_accounts_has_this_part() {
        assertThat(home.draw(ann)).isEmpty();
    }

    @Test
    void one_account_needs_no_order() {
        stands(office.add(Office.account("Acme", office.ann)), "No champion is nominated");
        Golden.check("home-accounts-one", Golden.numbered(home.draw(ann)));
    }

    @Test
    void those_with_most_gaps_come_first_or_all_by_name_a_page_at_a_time() {
        List<Long> ids = office.addAll(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Office.account("Customer %02d".formatted(number), office.ann))
                .toList());
        IntStream.range(0, 3).forEach(gap -> stands(ids.get(8), "Gap " + gap));
        stands(ids.get(3), "Gap");
        stands(ids.get(3), "Gap");
        Golden.check("home-accounts-many", Golden.numbered(home.draw(ann)));
        assertThat(names(Metadata.NONE))
                .containsExactly("Customer 09", "Customer 04", "Customer 01", "Customer 02", "Customer 03");
        assertThat(names(Metadata.read("accounts-by=name&accounts=2"))).containsExactly("Customer 11", "Customer 12");
    }

    @Test
    void what_was_asked_to_be_quiet_is_no_gap_here() {
        Nudge nudge = stands(office.add(Office.account("Acme", office.ann)), "No champion is nominated");
        office.log.keep(nudge.answered(Nudge.State.CONTESTED, new Nudge.Answer(Office.NOW, null, null)));
        assertThat(home.draw(ann).toString()).doesNotContain("No champion is nominated");
    }

    @Test
    void hostile_names_are_shown_literally() {
        stands(office.add(Office.account(HOSTILE, office.ann)), HOSTILE);
        Golden.check("home-accounts-hostile", Golden.numbered(home.draw(ann)));
    }

    private List<String> names(Metadata shown) {
        return Pattern.compile("Customer \\d\\d")
                .matcher(Golden.json(home.draw(ann, shown)).toString())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private Nudge stands(long account, String headline) {
        return office.log.open(
                new Finding(
                        "CH" + gaps++,
                        new Account.Id(account),
                        new Subject(Kind.ACCOUNT, account),
                        new Person.Id(office.ann),
                        false,
                        null,
                        headline,
                        "A principle.",
                        List.of(),
                        "A question?",
                        null,
                        "An act."),
                null,
                1,
                Office.NOW);
    }
}
