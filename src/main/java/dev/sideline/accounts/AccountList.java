package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.access.Names;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** The accounts that somebody works on, a page at a time: only what is on the page is read in full. */
final class AccountList {

    static final int PAGE = 8;

    private static final String NUMBER = "page";
    private static final String FILTER = "filter";

    private final Accounts accounts;
    private final Visible visible;

    AccountList(Accounts accounts, Visible visible) {
        this.accounts = accounts;
        this.visible = visible;
    }

    /** Which page of what; a button to another page carries it. */
    record Page(int number, String filter) {

        static Page read(String value) {
            Metadata metadata = Metadata.read(value);
            Long number = metadata.id(NUMBER);
            String filter = metadata.text(FILTER);
            return new Page(number == null ? 0 : number.intValue(), filter == null ? "" : filter);
        }

        String encode() {
            return Metadata.NONE.with(NUMBER, number).with(FILTER, filter).encode();
        }
    }

    List<LayoutBlock> draw(Caller caller, Page page) {
        List<Account> all = new Names<>(visible.accountsOf(caller.viewer().id()), Account::name)
                .fitting(page.filter(), Integer.MAX_VALUE);
        if (all.isEmpty()) {
            return List.of(nothing(page.filter()));
        }
        int pages = (all.size() + PAGE - 1) / PAGE;
        int number = Math.min(Math.max(page.number(), 0), pages - 1);
        List<Account> shown = all.subList(number * PAGE, Math.min(all.size(), (number + 1) * PAGE));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title(all.size(), page.filter())));
        accounts.snapshots(shown.stream().map(Account::id).toList()).stream()
                .map(account -> line(account, caller))
                .forEach(blocks::add);
        if (pages > 1) {
            blocks.add(Blocks.context("Page " + (number + 1) + " of " + pages));
            blocks.add(Blocks.buttons(turns(number, pages, page.filter())));
        }
        return blocks;
    }

    static LayoutBlock line(AccountSnapshot account, Caller caller) {
        AccountToday standing = AccountToday.of(account, caller);
        String words = Mrkdwn.bold(standing.name()) + " · " + Labels.of(standing.mode()) + " · "
                + standing.championWords() + "\n" + standing.metWords() + " · "
                + standing.light().mrkdwn() + "\nNext: "
                + standing.nextWords().orElse("nothing planned");
        return Blocks.section(
                words,
                Blocks.button(
                        "Open",
                        Buttons.SHOW + ":" + account.id().value(),
                        account.id().value()));
    }

    private static List<ButtonElement> turns(int number, int pages, String filter) {
        List<ButtonElement> turns = new ArrayList<>();
        if (number > 0) {
            turns.add(Blocks.button("Back", Buttons.PAGE + ":back", new Page(number - 1, filter).encode()));
        }
        if (number < pages - 1) {
            turns.add(Blocks.button("More", Buttons.PAGE + ":more", new Page(number + 1, filter).encode()));
        }
        return turns;
    }

    private static String title(int count, String filter) {
        String accounts = Labels.counted(count, "account");
        return filter.isBlank() ? "You work on " + accounts + "." : accounts + " like “" + Mrkdwn.escape(filter) + "”";
    }

    private static LayoutBlock nothing(String filter) {
        return filter.isBlank()
                ? Blocks.section(
                        "No account is yours yet. Add one, and the coach can start.",
                        Blocks.button("Add an account", Buttons.ADD_ACCOUNT, ""))
                : Blocks.section("None of your accounts is called anything like “" + Mrkdwn.escape(filter)
                        + "”. `/coach accounts` shows them all.");
    }
}
