package dev.sideline.home;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.account.Promise;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The promises to clients that are still open on somebody's accounts, the soonest due first. */
final class CommitmentsDue implements HomeSection {

    private static final int SHOWN = 6;

    private final Accounts accounts;
    private final Facts facts;
    private final HomeRoom.Actions actions;

    CommitmentsDue(Accounts accounts, Facts facts, HomeRoom.Actions actions) {
        this.accounts = accounts;
        this.facts = facts;
        this.actions = actions;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        Map<Long, Account> mine = accounts.workedBy(List.of(caller.viewer().id())).stream()
                .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        List<Promise> open = facts.whereAny(Promise.ACCOUNT, mine.keySet()).stream()
                .map(Promise::new)
                .filter(promise -> promise.deliveredOn() == null && promise.clientConfirmedOn() == null)
                .sorted(comparing(Promise::due, nullsLast(naturalOrder()))
                        .thenComparing(promise -> promise.id().value()))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Promises to keep"));
        blocks.addAll(BlockLimits.bounded(
                open,
                SHOWN,
                new Noun("promise"),
                promise -> line(promise, mine.get(promise.account().value()), caller.today()),
                Blocks::context));
        return blocks;
    }

    private LayoutBlock line(Promise promise, @Nullable Account account, LocalDate today) {
        LocalDate due = promise.due();
        String when =
                due == null ? "no day agreed" : (due.isBefore(today) ? "overdue since " : "due on ") + Mrkdwn.day(due);
        String name = account == null ? "" : Mrkdwn.bold(Mrkdwn.escape(account.name(), 60)) + ": ";
        return Blocks.section(
                name + "“" + Mrkdwn.escape(promise.words()) + "”, " + when,
                Blocks.button(
                        "Open",
                        actions.showAccount() + ":promise-" + promise.id().value(),
                        promise.account().value()));
    }
}
