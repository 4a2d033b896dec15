package dev.sideline.home;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.account.Promise;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The promises to clients that are still open on somebody's accounts, the soonest due first. */
final class CommitmentsDue implements HomeSection {

    private static final HomePages PAGES = new HomePages("promises", 4);

    private final Accounts accounts;
    private final Facts facts;

    CommitmentsDue(Accounts accounts, Facts facts) {
        this.accounts = accounts;
        this.facts = facts;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return draw(caller, Metadata.NONE);
    }

    @Override
    public List<LayoutBlock> draw(Caller caller, Metadata shown) {
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
        PAGES.of(open, shown).stream()
                .map(promise -> line(promise, mine.get(promise.account().value()), caller.today()))
                .forEach(blocks::add);
        blocks.addAll(PAGES.turns(open.size(), shown));
        return blocks;
    }

    private static LayoutBlock line(Promise promise, @Nullable Account account, LocalDate today) {
        LocalDate due = promise.due();
        String when =
                due == null ? "no day agreed" : (due.isBefore(today) ? "overdue since " : "due on ") + Mrkdwn.day(due);
        String name = account == null ? "" : Mrkdwn.bold(Mrkdwn.escape(account.name(), 60)) + ": ";
        long id = promise.id().value();
        return Blocks.section(
                name + "“" + Mrkdwn.escape(promise.words()) + "”, " + when,
                Blocks.button(
                        "Update",
                        HomeButtons.TASK + ":promise-" + id,
                        HomeButtons.form(
                                Task.KEEP_PROMISE,
                                TaskForms.About.account(promise.account().value())
                                        .promise(id))));
    }
}
