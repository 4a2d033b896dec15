package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.sideline.ManyAccounts;
import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Mode;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountViewsTest {

    private static final Office office = new Office();
    private static final LocalDate TODAY = Office.TODAY;
    private static final String HOSTILE =
            "<!channel> <https://evil.example|click> *x* :tada: \u202Eevil \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 ";

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

    private static long acme() {
        long acme = office.add(Office.account("Acme", office.ann)
                .with(Account.MODE, Mode.STRATEGIC)
                .with(Account.MAJOR, true)
                .with(Account.SECTOR, "medical")
                .with(Account.COUNTRY, "Germany")
                .with(Account.TARGET_LEVEL, 5));
        long dana = office.add(Office.contact(acme, "Dana Lee")
                .with(Contact.TITLE, "VP Operations")
                .with(Contact.LEVEL, 4)
                .with(Contact.DECISION_MAKER, true)
                .guessing(Set.of("level")));
        long raj = office.add(
                Office.contact(acme, "Raj Patel").with(Contact.LEVEL, 2).with(Contact.HELD_BY, office.max));
        office.add(Office.contact(acme, "Kim Park").with(Contact.LEFT_ON, TODAY.minusDays(3)));
        office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, dana)
                .with(Champion.NOMINATED_ON, TODAY.minusDays(50))
                .with(Champion.WILLING_ACT, "Introduced us to finance")
                .with(Champion.WILLING_ON, TODAY.minusDays(10))
                .with(Champion.ABLE_ACT, "Moved a budget")
                .with(Champion.ABLE_ON, TODAY.minusDays(5)));
        office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, raj)
                .with(Champion.NOMINATED_ON, TODAY.minusDays(40)));
        office.add(Office.deal(acme, office.ann, "Rollout", Phase.PROPOSAL, 125_000)
                .with(Deal.EXPECTED_CLOSE, TODAY.plusDays(30))
                .with(Deal.SLIPS, 2)
                .guessing(Set.of("amount")));
        long won = office.add(
                Office.deal(acme, office.bea, "Pilot", Phase.WON, 20_000).with(Deal.CLOSED_ON, TODAY.minusDays(30)));
        office.add(Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, won).with(Delivery.GO_LIVE, TODAY.plusDays(7)));
        office.add(touch(acme, dana, TouchStatus.HELD, -12).with(Touch.OUTCOME, "Wants a rollout plan"));
        office.add(touch(acme, dana, TouchStatus.PLANNED, 2));
        office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme)
                .with(Promise.WORDS, "Data migration by our team")
                .with(Promise.TO, dana)
                .with(Promise.DUE, TODAY.minusDays(1)));
        return acme;
    }

    private static Row touch(long account, long contact, TouchStatus status, int days) {
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account)
                .with(Touch.STATUS, status)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.PURPOSE, Purpose.DEAL)
                .with(Touch.AT, Office.NOW.plus(Duration.ofDays(days)))
                .with(Touch.OUR_PEOPLE, List.of(office.ann))
                .with(Touch.CONTACTS, List.of(contact));
    }

    @Test
    void somebody_without_accounts_is_told_how_to_begin() {
        Golden.check("accounts-none", bench.type(ann, "accounts"));
    }

    @Test
    void the_list_says_how_each_account_stands() {
        acme();
        office.add(Office.account("Betasoloin", office.ann));
        Golden.check("accounts-two", Golden.numbered(bench.type(ann, "accounts")));
        assertThat(Golden.json(bench.type(ann, "accounts beta")).toString())
                .contains("Betasoloin")
                .doesNotContain("Acme");
        assertThat(Golden.json(bench.type(ann, "accounts <!here>")).toString()).contains("&lt;!here&gt;");
    }

    @Test
    void two_thousand_accounts_are_turned_page_by_page() {
        Bench many = new Bench(new ManyAccounts(2_000, ann.viewer()), office.facts);
        Golden.check("accounts-many", Golden.numbered(many.type(ann, "accounts")));
        Reply second = many.press(ann, "accounts.page", "page=1&filter=customer", Surface.EPHEMERAL);
        assertThat(Golden.json(many.type(ann, "accounts by name")).toString())
                .contains("2000 accounts, by name.", "Most gaps first");
        assertThat(Golden.json(((Reply.Replace) second).message()).toString())
                .contains("Customer 0008", "Page 2 of 250")
                .doesNotContain("Customer 0007");
        assertThat(many.press(ann, "accounts.page", "page=999", Surface.FORM)).isInstanceOf(Reply.Turn.class);
    }

    @Test
    void words_narrow_the_list_down_and_order_it() {
        acme();
        office.add(Office.account("Betasoloin", office.ann).with(Account.MODE, Mode.CAMPAIGN));
        office.add(Office.account("Aardvark", office.ann));
        assertThat(listed("accounts")).containsExactly("Acme", "Aardvark", "Betasoloin");
        assertThat(listed("accounts by name")).containsExactly("Aardvark", "Acme", "Betasoloin");
        assertThat(listed("accounts gaps")).containsExactly("Acme");
        assertThat(listed("accounts major")).containsExactly("Acme");
        assertThat(listed("accounts RED installed")).containsExactly("Acme");
        assertThat(listed("accounts open strategic acme")).containsExactly("Acme");
        assertThat(listed("accounts campaign")).containsExactly("Betasoloin");
        assertThat(listed("accounts strategic aard")).containsExactly("Aardvark");
        assertThat(Golden.json(bench.type(ann, "accounts green amber")).toString())
                .contains("None of your accounts fits “amber green”", "`strategic`, `campaign`, `major`");
    }

    private List<String> listed(String words) {
        return ((Reply.Say) bench.type(ann, words))
                .message().blocks().stream()
                        .filter(SectionBlock.class::isInstance)
                        .map(block -> ((SectionBlock) block).getText().getText())
                        .filter(text -> text.startsWith("*"))
                        .map(text -> text.substring(1, text.indexOf('*', 1)))
                        .toList();
    }

    @Test
    void the_card_shows_people_deals_gaps_and_what_comes_next() {
        acme();
        Golden.check("account-card", Golden.numbered(bench.type(ann, "account acme")));
    }

    @Test
    void nothing_but_a_menu_narrows_the_text_and_all_that_can_be_done_is_in_one_row_or_a_menu() {
        acme();
        List<LayoutBlock> card =
                ((Reply.Say) bench.type(ann, "account acme")).message().blocks();
        assertThat(card.stream()
                        .filter(SectionBlock.class::isInstance)
                        .map(block -> ((SectionBlock) block).getAccessory())
                        .filter(Objects::nonNull))
                .allMatch(OverflowMenuElement.class::isInstance);
        assertThat(card.stream().filter(ActionsBlock.class::isInstance)).hasSize(1);
        assertThat(words(card))
                .containsExactlyInAnyOrder(
                        "Log a touch",
                        "Plan a meeting",
                        "Brief",
                        "Champion",
                        "Promise",
                        "Delivery",
                        "Qualify",
                        "Deals",
                        "Add a contact",
                        "Edit a contact",
                        "Add a deal",
                        "Edit a deal",
                        "Edit the account",
                        "Owner and team",
                        "New relationships",
                        "Same as…");
    }

    /** What can be pressed, in the row and in the menus. */
    private static List<String> words(List<LayoutBlock> card) {
        return card.stream()
                .flatMap(block -> block instanceof ActionsBlock row
                        ? row.getElements().stream()
                        : Stream.ofNullable(block instanceof SectionBlock part ? part.getAccessory() : null))
                .flatMap(element -> element instanceof OverflowMenuElement menu
                        ? menu.getOptions().stream().map(OptionObject::getText)
                        : Stream.of(((ButtonElement) element).getText()))
                .map(TextObject::getText)
                .toList();
    }

    @Test
    void people_of_whom_nothing_is_known_share_a_line_and_who_decides_keeps_their_own() {
        long acme = acme();
        office.add(Office.contact(acme, "Bo Berg").with(Contact.TITLE, "Buyer"));
        office.add(Office.contact(acme, "Ines Costa"));
        office.add(Office.contact(acme, "Una Owen").with(Contact.DECISION_MAKER, true));
        assertThat(Golden.json(bench.type(ann, "account acme")).toString())
                .contains("• Strangers so far: Bo Berg, Buyer; Ines Costa\"")
                .contains("• *Una Owen* · decision maker · a stranger so far");
        office.addAll(IntStream.range(0, 9)
                .mapToObj(number -> Office.contact(acme, "Xaver " + number))
                .toList());
        assertThat(Golden.json(bench.type(ann, "account acme")).toString())
                .contains("Xaver 1; Xaver 2; and 6 more people");
    }

    @Test
    void the_next_act_is_said_first_and_what_is_planned_after_it_below() {
        long acme = acme();
        office.add(touch(acme, 0, TouchStatus.PLANNED, 9).with(Touch.CONTACTS, List.of()));
        assertThat(Golden.json(bench.type(ann, "account acme")).toString())
                .contains("\\nNext: meeting with Dana Lee on 5 Nov 2026\"")
                .contains("*After that*\\n• meeting on 12 Nov 2026\"");
    }

    @Test
    void what_reads_the_same_for_several_deals_is_one_gap() {
        long acme = acme();
        office.add(Office.deal(acme, office.ann, "Training", Phase.PROPOSAL, 5_000)
                .with(Deal.OPENED_ON, TODAY.minusDays(200)));
        assertThat(Golden.json(bench.type(ann, "account acme")).toString())
                .containsOnlyOnce("is the only proven champion")
                .containsOnlyOnce("(CH1)");
    }

    @Test
    void a_manager_reads_the_facts_without_gaps_and_buttons() {
        long acme = acme();
        Caller max = office.caller(office.max);
        Golden.check("account-card-manager", Golden.numbered(bench.type(max, "account Acme")));
        assertThatThrownBy(() -> bench.press(max, "account.edit", acme, Surface.EPHEMERAL))
                .isInstanceOf(UserError.class);
    }

    @Test
    void an_account_that_one_may_not_see_does_not_exist_for_them() {
        long hidden = office.add(Office.account("Umbrella", office.ann));
        Caller bea = office.caller(office.bea);
        String words = "I know no account called “%s” among those that you can see. "
                + "`/coach accounts` lists yours; `/coach add account` adds one.";
        assertThatThrownBy(() -> bench.type(bea, "account Umbrella"))
                .isInstanceOf(UserError.class)
                .hasMessage(words, "Umbrella");
        assertThatThrownBy(() -> bench.type(bea, "account Nowhere"))
                .isInstanceOf(UserError.class)
                .hasMessage(words, "Nowhere");
        assertThatThrownBy(() -> bench.press(bea, "account.show", hidden, Surface.EPHEMERAL))
                .isInstanceOf(UserError.class);
    }

    @Test
    void hostile_words_and_long_lists_stay_literal_and_within_limits() {
        String name = HOSTILE.repeat(60);
        long account = office.add(Office.account(name, office.ann).with(Account.SECTOR, name));
        office.addAll(IntStream.range(0, 40)
                .mapToObj(number -> Office.contact(account, number + name).with(Contact.TITLE, name))
                .toList());
        office.addAll(IntStream.range(0, 40)
                .mapToObj(number -> Office.deal(account, office.ann, number + name, Phase.DISCOVERY, number))
                .toList());
        office.addAll(IntStream.range(0, 40)
                .mapToObj(number -> Row.empty(Kind.PROMISE, 0)
                        .with(Promise.ACCOUNT, account)
                        .with(Promise.WORDS, number + name)
                        .with(Promise.DUE, TODAY.plusDays(number)))
                .toList());
        Golden.check(
                "account-card-hostile", Golden.numbered(bench.press(ann, "account.show", account, Surface.EPHEMERAL)));
        Golden.check("accounts-hostile", Golden.numbered(bench.type(ann, "accounts")));
        assertThat(bench.press(ann, "account.show", account, Surface.HOME)).isInstanceOf(Reply.Open.class);
    }

    @Test
    void a_name_that_fits_several_is_answered_with_buttons() {
        office.addAll(IntStream.range(0, 7)
                .mapToObj(number -> Office.account("Acme " + number, office.ann))
                .toList());
        office.add(Office.account("Betasoloin", office.ann));
        Golden.check("account-ambiguous", Golden.numbered(bench.type(ann, "account acme")));
        Golden.check("account-nearest", Golden.numbered(bench.type(ann, "account Betasalutions")));
    }

    @Test
    void without_a_name_the_account_can_be_picked() {
        long acme = acme();
        Golden.check("account-ask", bench.type(ann, "account"));
        Reply card = bench.submit(Fill.in(Bench.opened(bench.type(ann, "account")))
                .with("account", acme)
                .by(ann));
        assertThat(Bench.said(card)).isEqualTo("*Acme*: 1 proven champion, 1 more nominated");
    }
}
