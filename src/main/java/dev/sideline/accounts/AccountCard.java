package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything about one account on one screen. Who only reads it gets none that changes something. */
final class AccountCard {

    private static final int PEOPLE = 12;
    private static final int DEALS = 8;
    private static final int GAPS = 5;
    private static final int CONFLICTS = 5;
    private static final int TEAM = 5;
    private static final int TOUCHES = 4;
    private static final int PROMISES = 6;

    /** What is done most often, in this order. */
    private static final Map<Task, String> FORMS = new EnumMap<>(Map.of(
            Task.LOG_TOUCH, "Log a touch",
            Task.PLAN_MEETING, "Plan a meeting",
            Task.NOMINATE_CHAMPION, "Champion",
            Task.KEEP_PROMISE, "Promise",
            Task.UPDATE_DELIVERY, "Delivery",
            Task.QUALIFY_DEAL, "Qualify"));

    /** What is kept beside the account itself. */
    private static final Map<Task, String> ACCOUNT_FORMS = new EnumMap<>(Map.of(
            Task.EDIT_ACCOUNT, "Edit the account",
            Task.EDIT_TEAM, "Owner and team",
            Task.PITCH, "Pitch",
            Task.PLAN_RELATIONSHIPS, "New relationships",
            Task.MERGE, "Same as…"));

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
        blocks.add(card.withMenu(
                Blocks.section(card.summary()),
                task -> offered.test(task)
                        && (edits || (task == Task.EDIT_TEAM && caller.viewer().coaches(all)))));
        card.part(
                        "People",
                        new Noun("person", "people"),
                        "Nobody is on record yet.",
                        PEOPLE,
                        new PeopleLines(card.account).lines())
                .map(people -> edits && !card.facts.contacts().isEmpty()
                        ? card.beside(people, "Edit", Task.EDIT_CONTACT, offered)
                        : people)
                .ifPresent(blocks::add);
        card.part("Open deals", new Noun("deal"), "None.", DEALS, new DealLines(card.account).open())
                .map(card::withDeals)
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
                .map(next -> card.withBrief(next, offered))
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
    private Optional<SectionBlock> part(String title, Noun noun, String none, int most, List<String> lines) {
        if (lines.isEmpty() && none.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = new ArrayList<>();
        shown.add(Mrkdwn.bold(title));
        shown.addAll(lines.isEmpty() ? List.of(none) : BlockLimits.lines(lines, most, noun, line -> "• " + line));
        return Optional.of(Blocks.lines(shown));
    }

    private SectionBlock withMenu(SectionBlock section, Predicate<Task> offered) {
        List<OptionObject> options = ACCOUNT_FORMS.entrySet().stream()
                .filter(form -> offered.test(form.getKey()) && isOfUse(form.getKey()))
                .map(form -> Inputs.option(
                        TaskButton.about(form.getKey(), facts.id().value()).encode(), form.getValue()))
                .toList();
        return options.isEmpty() ? section : Blocks.beside(section, Blocks.menu(Buttons.TASK + ":account", options));
    }

    private SectionBlock withDeals(SectionBlock section) {
        return facts.deals().isEmpty()
                ? section
                : Blocks.beside(
                        section,
                        Blocks.button("Details", Buttons.DEALS, facts.id().value()));
    }

    private SectionBlock withBrief(SectionBlock section, Predicate<Task> offered) {
        return account.soon()
                .filter(touch -> offered.test(Task.READ_BRIEF))
                .map(touch -> Blocks.beside(
                        section,
                        Blocks.button(
                                "Brief",
                                Buttons.TASK + ":" + Task.READ_BRIEF,
                                TaskButton.about(Task.READ_BRIEF, facts.id().value())
                                        .with(Metadata.TOUCH, touch.id().value())
                                        .encode())))
                .orElse(section);
    }

    private SectionBlock beside(SectionBlock section, String words, Task task, Predicate<Task> offered) {
        return offered.test(task)
                ? Blocks.beside(
                        section,
                        Blocks.button(
                                words,
                                Buttons.TASK + ":" + task,
                                TaskButton.about(task, facts.id().value()).encode()))
                : section;
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
        List<String> team = facts.team().stream().map(account::name).sorted().toList();
        if (!team.isEmpty()) {
            traits.add("team: "
                    + String.join(
                            ", ",
                            BlockLimits.bounded(team, TEAM, new Noun("person", "people"), name -> name, more -> more)));
        }
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
                        TaskButton.about(task, id).encode()));
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
            case PITCH -> !facts.cohorts().isEmpty();
            case NOMINATE_CHAMPION, EDIT_CONTACT -> !facts.contacts().isEmpty();
            default -> true;
        };
    }
}
