package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Task;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything about one account on one screen. Who only reads it gets no buttons. */
final class AccountCard {

    static final String TASK = "task";

    private static final int PEOPLE = 12;
    private static final int DEALS = 8;
    private static final int GAPS = 5;
    private static final int CONFLICTS = 5;
    private static final int TOUCHES = 4;
    private static final int PROMISES = 6;

    private static final Map<Task, String> FORMS = new EnumMap<>(Map.of(
            Task.LOG_TOUCH, "Log a touch",
            Task.NOMINATE_CHAMPION, "Champion",
            Task.KEEP_PROMISE, "Promise",
            Task.UPDATE_DELIVERY, "Delivery",
            Task.EDIT_ACCOUNT, "Edit",
            Task.EDIT_DEAL, "Edit a deal",
            Task.QUALIFY_DEAL, "Qualify"));

    private final AccountToday account;
    private final AccountSnapshot facts;

    private AccountCard(AccountToday account) {
        this.account = account;
        this.facts = account.account();
    }

    /**
     * @param gaps what the playbook says to this reader
     * @param conflicts what an import replaced of what was corrected here, a line each; shown to who works on the account
     * @param offered the tasks for which some room has a form
     */
    static Message draw(
            AccountSnapshot all, Caller caller, List<Finding> gaps, List<String> conflicts, Predicate<Task> offered) {
        AccountCard card = new AccountCard(AccountToday.of(all, caller));
        boolean edits = caller.viewer().edits(all);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(card.facts.account().name()));
        blocks.add(Blocks.section(card.summary()));
        card.part(
                        "People",
                        new Noun("person", "people"),
                        "Nobody is on record yet.",
                        PEOPLE,
                        new PeopleLines(card.account).lines())
                .ifPresent(blocks::add);
        card.part("Open deals", new Noun("deal"), "None.", DEALS, new DealLines(card.account).open())
                .ifPresent(blocks::add);
        card.part(
                        "Gaps",
                        new Noun("gap"),
                        "",
                        GAPS,
                        gaps.stream().map(AccountCard::gap).toList())
                .ifPresent(blocks::add);
        card.part("Conflicts", new Noun("conflict"), "", CONFLICTS, edits ? conflicts : List.of())
                .ifPresent(blocks::add);
        card.part(
                        "Next",
                        new Noun("plan"),
                        "Nothing is planned.",
                        TOUCHES,
                        card.account.planned().stream().map(card.account::words).toList())
                .ifPresent(blocks::add);
        card.part("Last touches", new Noun("touch", "touches"), "", TOUCHES, card.held())
                .ifPresent(blocks::add);
        card.part(
                        "Open promises",
                        new Noun("promise"),
                        "",
                        PROMISES,
                        card.facts.openPromises().stream()
                                .map(card.account::words)
                                .toList())
                .ifPresent(blocks::add);
        if (edits) {
            blocks.add(Blocks.buttons(card.buttons(offered)));
        } else {
            blocks.add(Blocks.context("You see the facts of this account; who works on it can change them."));
        }
        return new Message(Mrkdwn.bold(card.account.name()) + ": " + card.account.championWords(), blocks);
    }

    /** Empty where there are no lines and nothing to say about that. */
    private Optional<LayoutBlock> part(String title, Noun noun, String none, int most, List<String> lines) {
        if (lines.isEmpty() && none.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = new ArrayList<>();
        shown.add(Mrkdwn.bold(title));
        shown.addAll(
                lines.isEmpty()
                        ? List.of(none)
                        : BlockLimits.bounded(lines, most, noun, line -> "• " + line, more -> more));
        return Optional.of(Blocks.lines(shown));
    }

    private String summary() {
        Account row = facts.account();
        List<String> traits = new ArrayList<>();
        traits.add(Labels.capital(account.mode()));
        if (account.isMajor()) {
            traits.add("major");
        }
        Optional.ofNullable(row.sector()).map(Mrkdwn::escape).ifPresent(traits::add);
        Optional.ofNullable(row.country()).map(Mrkdwn::escape).ifPresent(traits::add);
        traits.add("owner: " + account.name(row.owner()));
        facts.team().stream()
                .map(account::name)
                .sorted()
                .limit(5)
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(team -> traits.add("team: " + team));
        Integer target = row.targetLevel();
        return String.join(" · ", traits) + "\n" + account.championWords() + " · " + account.metWords()
                + (target == null ? "" : " (to reach: " + Labels.level(target) + ")") + " · "
                + account.light().mrkdwn();
    }

    private static String gap(Finding finding) {
        List<String> evidence = finding.evidence().stream()
                .limit(3)
                .map(row -> row.words(Mrkdwn::escape, Mrkdwn::day))
                .toList();
        return Mrkdwn.escape(finding.headline(), 200)
                + " (" + finding.play() + ")"
                + (evidence.isEmpty() ? "" : "\n" + String.join(". ", evidence) + ".");
    }

    private List<String> held() {
        return facts.touches().stream()
                .filter(Touch::isHeld)
                .sorted(comparing(Touch::at, nullsLast(Comparator.<Instant>reverseOrder())))
                .map(touch -> account.words(touch)
                        + Optional.ofNullable(touch.outcome())
                                .map(outcome -> ": " + Mrkdwn.escape(outcome))
                                .orElse(""))
                .toList();
    }

    private List<ButtonElement> buttons(Predicate<Task> offered) {
        long id = facts.id().value();
        List<ButtonElement> buttons = new ArrayList<>();
        FORMS.forEach((task, words) -> {
            if (offered.test(task) && isOfUse(task)) {
                buttons.add(Blocks.button(
                        words,
                        Buttons.TASK + ":" + task.name(),
                        Metadata.NONE
                                .with(TASK, task)
                                .with(Metadata.ACCOUNT, id)
                                .encode()));
            }
        });
        buttons.add(Blocks.button("Add a contact", Buttons.ADD_CONTACT, id));
        buttons.add(Blocks.button("Add a deal", Buttons.ADD_DEAL, id));
        return buttons;
    }

    private boolean isOfUse(Task task) {
        return switch (task) {
            case UPDATE_DELIVERY -> !facts.dealsInDelivery().isEmpty();
            case QUALIFY_DEAL -> !facts.openDeals().isEmpty();
            case EDIT_DEAL -> !facts.deals().isEmpty();
            case NOMINATE_CHAMPION -> !facts.contacts().isEmpty();
            default -> true;
        };
    }
}
