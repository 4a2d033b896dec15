package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything about one deal on one screen. Who only reads it gets no buttons. */
final class DealCard {

    private static final int STAGES = 8;
    private static final int PEOPLE = 8;
    private static final int PLANS = 3;

    private static final Map<Task, String> FORMS = new EnumMap<>(Map.of(
            Task.LOG_TOUCH, "Log a touch",
            Task.PLAN_MEETING, "Plan a meeting",
            Task.QUALIFY_DEAL, "Qualify",
            Task.LOG_REVIEW, "Log a review",
            Task.UPDATE_DELIVERY, "Delivery",
            Task.EDIT_DEAL, "Edit"));

    private final AccountToday account;
    private final AccountSnapshot facts;
    private final Deal deal;

    private DealCard(AccountToday account, Deal deal) {
        this.account = account;
        this.facts = account.account();
        this.deal = deal;
    }

    /**
     * @param deal as on record, of this account
     * @param offered the tasks for which some room has a form
     */
    static Message draw(AccountSnapshot all, Deal deal, Caller caller, Predicate<Task> offered) {
        AccountToday account = AccountToday.of(all, caller);
        Deal today = account.account().deals().stream()
                .filter(one -> one.id().equals(deal.id()))
                .findFirst()
                .orElse(deal);
        DealCard card = new DealCard(account, today);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(DealPicker.nameOf(today)));
        blocks.add(Blocks.section(card.summary()));
        blocks.add(Blocks.lines(part("Judgement", new DealJudgement(today, caller).lines())));
        blocks.add(Blocks.lines(part("Stages", card.stages())));
        blocks.add(Blocks.lines(part("Our people", card.ours())));
        blocks.add(Blocks.lines(part("Their people", card.theirs())));
        blocks.add(Blocks.lines(part("Next", card.next())));
        if (caller.viewer().edits(all)) {
            blocks.add(Blocks.buttons(card.buttons(offered)));
        } else {
            blocks.add(Blocks.context("You see the facts of this deal; who works on the account can change them."));
        }
        return new Message(
                Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(today))) + " at " + account.name() + ": "
                        + today.phaseWord(),
                blocks);
    }

    private static List<String> part(String title, List<String> lines) {
        return Stream.concat(Stream.of(Mrkdwn.bold(title)), lines.stream()).toList();
    }

    private String summary() {
        List<String> first = new ArrayList<>();
        LocalDate since = deal.stageSince();
        first.add(Mrkdwn.bold(account.name()));
        first.add(capital(deal.phaseWord()) + (since == null ? "" : " since " + Mrkdwn.day(since)));
        first.add(DealLines.amount(deal));
        first.add("owner: " + account.name(deal.owner()));
        List<String> second = new ArrayList<>();
        LocalDate opened = deal.openedOn();
        LocalDate close = deal.expectedClose();
        LocalDate closed = deal.closedOn();
        LocalDate rated = deal.reratedOn();
        if (opened != null) {
            second.add("opened " + Mrkdwn.day(opened));
        }
        if (closed != null) {
            second.add((deal.isWon() ? "won " : "closed ") + Mrkdwn.day(closed));
        } else {
            second.add(close == null ? "no close date" : "close expected " + Mrkdwn.day(close) + DealLines.slips(deal));
        }
        second.add(rated == null ? "never rated anew" : "last rated anew " + Mrkdwn.day(rated));
        return String.join(" · ", first) + "\n" + String.join(" · ", second);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The latest first; what has no day comes last. */
    private List<String> stages() {
        List<StageEntry> steps = facts.stages().stream()
                .filter(step -> step.deal().equals(deal.id()))
                .sorted(comparing(StageEntry::since, nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(StageEntry::stage, Comparator.reverseOrder()))
                .toList();
        return steps.isEmpty()
                ? List.of("No change of stage is on record.")
                : BlockLimits.lines(steps, STAGES, new Noun("step"), DealCard::step);
    }

    private static String step(StageEntry step) {
        LocalDate since = step.since();
        return "• " + (since == null ? "day unknown" : Mrkdwn.day(since)) + ": "
                + step.stage().word();
    }

    /** Those of ours who take part in touches about it, with the last day on which they did; the owner in any case. */
    private List<String> ours() {
        Set<Person.Id> people = Stream.concat(
                        Stream.ofNullable(deal.owner()), touches().flatMap(touch -> touch.attendees().stream()))
                .collect(Collectors.toSet());
        List<String> lines = people.stream()
                .map(id -> account.company().person(id))
                .filter(Objects::nonNull)
                .sorted(comparing(Person::name))
                .map(this::line)
                .toList();
        return lines.isEmpty()
                ? List.of("Nobody of ours is on record for it.")
                : BlockLimits.lines(lines, PEOPLE, new Noun("person", "people"), line -> line);
    }

    private String line(Person person) {
        boolean senior = Boolean.TRUE.equals(person.isSeniorOn(account.today().date()));
        String last = touches()
                .filter(touch -> touch.attendees().contains(person.id()))
                .map(touch -> touch.heldOn(account.today()))
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .map(day -> "last touch " + Mrkdwn.day(day))
                .orElse("no touch on record");
        return "• " + Mrkdwn.escape(person.name(), 60) + (person.id().equals(deal.owner()) ? ", owner" : "")
                + (senior ? ", senior" : "") + " · " + last;
    }

    /** Those of the client who took part in touches about it, who champion us, or who decide. */
    private List<String> theirs() {
        Set<Contact.Id> met =
                touches().flatMap(touch -> touch.contacts().stream()).collect(Collectors.toSet());
        Set<Contact.Id> champions =
                account.champions().nominees().stream().map(one -> one.id()).collect(Collectors.toSet());
        List<Contact> people = facts.contacts().stream()
                .filter(contact -> met.contains(contact.id())
                        || champions.contains(contact.id())
                        || Boolean.TRUE.equals(contact.decisionMaker()))
                .toList();
        return people.isEmpty()
                ? List.of("Nobody of theirs is on record for it.")
                : BlockLimits.lines(
                        new PeopleLines(account).lines(people),
                        PEOPLE,
                        new Noun("person", "people"),
                        line -> "• " + line);
    }

    private List<String> next() {
        List<Touch> planned = account.planned().stream()
                .filter(touch -> touch.deal() == null || deal.id().equals(touch.deal()))
                .toList();
        return planned.isEmpty()
                ? List.of("Nothing is planned.")
                : BlockLimits.lines(planned, PLANS, new Noun("plan"), touch -> "• " + account.words(touch));
    }

    private Stream<Touch> touches() {
        return facts.touches().stream().filter(touch -> deal.id().equals(touch.deal()));
    }

    private List<ButtonElement> buttons(Predicate<Task> offered) {
        List<ButtonElement> buttons = new ArrayList<>();
        FORMS.forEach((task, words) -> {
            if (offered.test(task) && isOfUse(task)) {
                buttons.add(Blocks.button(
                        words, Buttons.TASK + ":" + task, about(task).encode()));
            }
        });
        account.soon()
                .filter(touch -> offered.test(Task.READ_BRIEF)
                        && (touch.deal() == null || deal.id().equals(touch.deal())))
                .ifPresent(touch -> buttons.add(Blocks.button(
                        "Brief",
                        Buttons.TASK + ":" + Task.READ_BRIEF,
                        about(Task.READ_BRIEF)
                                .with(Metadata.TOUCH, touch.id().value())
                                .encode())));
        return buttons;
    }

    private Metadata about(Task task) {
        return TaskButton.about(task, facts.id().value())
                .with(Metadata.DEAL, deal.id().value());
    }

    private boolean isOfUse(Task task) {
        return switch (task) {
            case QUALIFY_DEAL, LOG_REVIEW -> deal.isOpen();
            case UPDATE_DELIVERY ->
                facts.dealsInDelivery().stream().anyMatch(one -> one.id().equals(deal.id()));
            default -> true;
        };
    }
}
