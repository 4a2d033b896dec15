package dev.sideline.plans;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Engagement;
import dev.sideline.account.Facts;
import dev.sideline.account.Plan;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The part of Home with somebody's running plans for new relationships: whom they met, and whom they are to meet next. */
final class FiveNew implements HomeSection {

    private static final HomePages PAGES = new HomePages("plans", 3);

    private final Accounts accounts;
    private final Facts facts;

    FiveNew(Accounts accounts, Facts facts) {
        this.accounts = accounts;
        this.facts = facts;
    }

    private record Running(AccountSnapshot account, Engagement plan) {}

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return draw(caller, Metadata.NONE);
    }

    @Override
    public List<LayoutBlock> draw(Caller caller, Metadata shown) {
        List<Account.Id> planned = facts.where(Plan.REP, caller.viewer().id().value()).stream()
                .map(Plan::new)
                .filter(plan -> plan.startedOn() != null
                        && !plan.startedOn().plusDays(CurrentPlan.days(caller)).isBefore(caller.today()))
                .map(Plan::account)
                .distinct()
                .toList();
        List<Running> running = accounts.snapshots(planned).stream()
                .filter(caller.viewer()::edits)
                .flatMap(account -> CurrentPlan.of(account, caller).map(plan -> new Running(account, plan)).stream())
                .sorted(Comparator.comparing((Running one) -> one.plan().startedOn())
                        .thenComparing(one -> one.account().id().value()))
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("New relationships"));
        PAGES.of(running, shown).stream().map(one -> line(one, caller)).forEach(blocks::add);
        blocks.addAll(PAGES.turns(running.size(), shown));
        return blocks;
    }

    private static LayoutBlock line(Running one, Caller caller) {
        List<Engagement.Named> newcomers = one.plan().newcomers();
        List<String> met = names(newcomers.stream().filter(named -> named.first() != null));
        List<String> next = names(newcomers.stream()
                .filter(named -> named.first() == null && named.contact().goneOn() == null));
        long day = ChronoUnit.DAYS.between(one.plan().startedOn(), caller.today()) + 1;
        String words = Mrkdwn.bold(Mrkdwn.escape(one.account().account().name(), 60)) + " · "
                + (newcomers.isEmpty() ? "nobody new named yet" : met.size() + " of " + newcomers.size() + " met")
                + " · day "
                + day + " of " + CurrentPlan.days(caller)
                + (met.isEmpty() ? "" : "\nMet: " + Mrkdwn.names(met))
                + (next.isEmpty() ? "" : "\nNext: " + Mrkdwn.names(next));
        long id = one.account().id().value();
        return Blocks.section(words, Blocks.button("Open", PlanForms.AT + ":" + id, id));
    }

    private static List<String> names(Stream<Engagement.Named> people) {
        return people.map(named -> named.contact().name()).toList();
    }
}
