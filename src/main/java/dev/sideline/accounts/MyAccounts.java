package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.NudgeLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of Home with somebody's accounts, those with most gaps first, or by name. A gap is what stands for them there
 * and was not asked to be quiet. Only what is on the page is read in full.
 */
final class MyAccounts implements HomeSection {

    private static final HomePages PAGES = new HomePages("accounts", 5);
    private static final String BY = "accounts-by";
    private static final String NAME = "name";
    private static final int GAPS = 2;
    private static final int LINE = 160;

    private final Accounts accounts;
    private final Visible visible;
    private final NudgeLog log;

    MyAccounts(Accounts accounts, Visible visible, NudgeLog log) {
        this.accounts = accounts;
        this.visible = visible;
        this.log = log;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return draw(caller, Metadata.NONE);
    }

    @Override
    public List<LayoutBlock> draw(Caller caller, Metadata shown) {
        List<Account> all = visible.accountsOf(caller.viewer().id());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Account.Id, Set<String>> gaps = gaps(caller);
        boolean byName = NAME.equals(shown.text(BY));
        Comparator<Account> mostGaps = Comparator.comparing(
                account -> -gaps.getOrDefault(account.id(), Set.of()).size());
        Comparator<Account> name = Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(account -> account.id().value());
        List<Account> page = PAGES.of(
                all.stream()
                        .sorted(byName ? name : mostGaps.thenComparing(name))
                        .toList(),
                shown);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("My accounts"));
        if (all.size() > 1) {
            blocks.add(Blocks.section(
                    Labels.counted(all.size(), "account") + (byName ? ", by name." : ", most gaps first."),
                    sort(byName, shown)));
        }
        accounts.snapshots(page.stream().map(Account::id).toList()).stream()
                .map(account -> line(account, List.copyOf(gaps.getOrDefault(account.id(), Set.of())), caller))
                .forEach(blocks::add);
        blocks.addAll(PAGES.turns(all.size(), shown));
        return blocks;
    }

    /** What is the same in words for several deals is one gap. */
    private Map<Account.Id, Set<String>> gaps(Caller caller) {
        return log.open(caller.viewer().id()).stream()
                .filter(nudge -> !nudge.isQuietOn(caller.today()))
                .map(nudge -> nudge.episode().finding())
                .filter(finding -> finding.account() != null)
                .collect(Collectors.groupingBy(
                        finding -> Objects.requireNonNull(finding.account()),
                        Collectors.mapping(
                                finding -> Mrkdwn.escape(finding.headline(), LINE),
                                Collectors.toCollection(LinkedHashSet::new))));
    }

    private static ButtonElement sort(boolean byName, Metadata shown) {
        Metadata first = shown.with(PAGES.part(), null);
        return byName
                ? Blocks.button(
                        "Most gaps first",
                        HomePages.TURN + ":accounts-by",
                        first.with(BY, null).encode())
                : Blocks.button(
                        "Sort by name",
                        HomePages.TURN + ":accounts-by",
                        first.with(BY, NAME).encode());
    }

    private static LayoutBlock line(AccountSnapshot all, List<String> gaps, Caller caller) {
        AccountToday account = AccountToday.of(all, caller);
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.bold(account.name()) + " · " + account.championWords() + " · "
                + account.light().mrkdwn());
        gaps.stream().limit(GAPS).map(gap -> "• " + gap).forEach(lines::add);
        if (gaps.size() > GAPS) {
            lines.add(new Noun("gap").more(gaps.size() - GAPS));
        }
        long id = all.id().value();
        return Blocks.section(String.join("\n", lines), Blocks.button("Open", Buttons.SHOW + ":" + id, id));
    }
}
