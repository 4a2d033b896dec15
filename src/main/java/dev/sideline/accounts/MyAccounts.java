package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.play.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of Home with somebody's accounts, those with most gaps first. Of very many only the first by name are looked
 * at, so that Home is there at once; the list has all of them.
 */
public final class MyAccounts implements HomeSection {

    private static final int SHOWN = 6;
    private static final int LOOKED_AT = 120;
    private static final int GAPS = 2;

    private final Accounts accounts;
    private final Visible visible;
    private final Cards cards;

    MyAccounts(Accounts accounts, Visible visible, Cards cards) {
        this.accounts = accounts;
        this.visible = visible;
        this.cards = cards;
    }

    private record Gapped(AccountSnapshot account, List<Finding> gaps) {}

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        List<Account> all = visible.accountsOf(caller.viewer().id());
        if (all.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("My accounts"));
        accounts
                .snapshots(all.stream()
                        .sorted(Comparator.comparing(Account::name))
                        .limit(LOOKED_AT)
                        .map(Account::id)
                        .toList())
                .stream()
                .map(account -> new Gapped(account, cards.gaps(caller, account)))
                .sorted(Comparator.comparing((Gapped gapped) -> gapped.gaps().size())
                        .reversed()
                        .thenComparing(gapped -> gapped.account().account().name()))
                .limit(SHOWN)
                .map(gapped -> line(gapped, caller))
                .forEach(blocks::add);
        if (all.size() > SHOWN) {
            blocks.add(Blocks.buttons(List.of(Blocks.button(
                    "All " + all.size() + " accounts", Buttons.PAGE, new AccountList.Page(0, "").encode()))));
        }
        return blocks;
    }

    private static LayoutBlock line(Gapped gapped, Caller caller) {
        AccountToday account = AccountToday.of(gapped.account(), caller);
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.bold(account.name()) + " · " + account.championWords() + " · "
                + account.light().mrkdwn());
        gapped.gaps().stream()
                .limit(GAPS)
                .map(finding -> "• " + Mrkdwn.escape(finding.headline(), 160))
                .forEach(lines::add);
        if (gapped.gaps().size() > GAPS) {
            lines.add(new Noun("gap").more(gapped.gaps().size() - GAPS));
        }
        long id = gapped.account().id().value();
        return Blocks.section(String.join("\n", lines), Blocks.button("Open", Buttons.SHOW + ":" + id, id));
    }
}
