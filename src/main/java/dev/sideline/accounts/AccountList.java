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
import dev.sideline.chat.Noun;
import dev.sideline.play.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The accounts that somebody works on, those with most gaps first, a page at a time. By name, and where there are more
 * than can be judged while somebody waits, only what is on the page is read in full.
 */
final class AccountList {

    static final int PAGE = 8;

    private static final int JUDGED = 3_000;
    private static final int GAP = 120;

    private static final String NUMBER = "page";
    private static final String FILTER = "filter";

    private final Accounts accounts;
    private final Visible visible;
    private final Cards cards;

    AccountList(Accounts accounts, Visible visible, Cards cards) {
        this.accounts = accounts;
        this.visible = visible;
        this.cards = cards;
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

    /** An account, and what the playbook says about it to the reader. */
    private record Gapped(AccountSnapshot account, List<Finding> gaps) {}

    List<LayoutBlock> draw(Caller caller, Page page) {
        AccountFilter filter = AccountFilter.read(page.filter());
        List<Account> named = new Names<>(visible.accountsOf(caller.viewer().id()), Account::name)
                .fitting(filter.name(), Integer.MAX_VALUE);
        boolean isByName = filter.words().isEmpty() && (filter.byName() || named.size() > JUDGED);
        List<Gapped> judged = isByName ? List.of() : judged(caller, named, filter);
        int count = isByName ? named.size() : judged.size();
        if (count == 0) {
            return List.of(nothing(filter));
        }
        int pages = (count + PAGE - 1) / PAGE;
        int number = Math.min(Math.max(page.number(), 0), pages - 1);
        int from = number * PAGE;
        int to = Math.min(count, from + PAGE);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title(count, filter, isByName)));
        (isByName ? read(caller, named.subList(from, to)) : judged.subList(from, to))
                .stream().map(gapped -> line(gapped, caller)).forEach(blocks::add);
        List<ButtonElement> turns = new ArrayList<>(turns(number, pages, page.filter()));
        if (count > 1 && !(isByName && !filter.byName())) {
            turns.add(Blocks.button(
                    isByName ? "Most gaps first" : "By name",
                    Buttons.PAGE + ":order",
                    new Page(0, filter.written(!isByName)).encode()));
        }
        if (pages > 1) {
            blocks.add(Blocks.context("Page " + (number + 1) + " of " + pages));
        }
        if (!turns.isEmpty()) {
            blocks.add(Blocks.buttons(turns));
        }
        return blocks;
    }

    private List<Gapped> read(Caller caller, List<Account> shown) {
        return accounts.snapshots(shown.stream().map(Account::id).toList()).stream()
                .map(account -> new Gapped(account, cards.gaps(caller, account)))
                .toList();
    }

    private List<Gapped> judged(Caller caller, List<Account> named, AccountFilter filter) {
        Comparator<Gapped> byName =
                Comparator.comparing(gapped -> gapped.account().account().name(), String.CASE_INSENSITIVE_ORDER);
        Comparator<Gapped> byGaps =
                Comparator.comparing((Gapped gapped) -> gapped.gaps().size()).reversed();
        return read(caller, named).stream()
                .filter(gapped -> filter.words().isEmpty()
                        || filter.fits(
                                AccountToday.of(gapped.account(), caller),
                                gapped.gaps().size()))
                .sorted(filter.byName() ? byName : byGaps.thenComparing(byName))
                .toList();
    }

    private static LayoutBlock line(Gapped gapped, Caller caller) {
        AccountToday standing = AccountToday.of(gapped.account(), caller);
        long id = gapped.account().id().value();
        String words = Mrkdwn.bold(standing.name()) + " · " + Labels.of(standing.mode()) + " · "
                + standing.championWords() + "\n" + standing.metWords() + " · "
                + standing.light().mrkdwn() + gaps(gapped.gaps()) + "\nNext: "
                + standing.nextWords().orElse("nothing planned");
        return Blocks.section(words, Blocks.button("Open", Buttons.SHOW + ":" + id, id));
    }

    private static String gaps(List<Finding> gaps) {
        return gaps.isEmpty()
                ? ""
                : "\n• " + Mrkdwn.escape(gaps.get(0).headline(), GAP)
                        + (gaps.size() == 1 ? "" : ", " + new Noun("gap").more(gaps.size() - 1));
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

    private static String title(int count, AccountFilter filter, boolean isByName) {
        String accounts = Labels.counted(count, "account");
        String what = filter.isEmpty()
                ? "You work on " + accounts
                : accounts + " for “" + Mrkdwn.escape(filter.written(false)) + "”";
        return what + (count == 1 ? "." : isByName || filter.byName() ? ", by name." : ", those with most gaps first.");
    }

    private static LayoutBlock nothing(AccountFilter filter) {
        return filter.isEmpty()
                ? Blocks.section(
                        "No account is yours yet. Add one, and the coach can start.",
                        Blocks.button("Add an account", Buttons.ADD_ACCOUNT, ""))
                : Blocks.section("None of your accounts fits “" + Mrkdwn.escape(filter.written(false))
                        + "”. `/coach accounts` shows them all. Beside a part of a name these words narrow it down: "
                        + AccountFilter.Word.all() + ".");
    }
}
