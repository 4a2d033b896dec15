package dev.sideline.meetings;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Nominee;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What matters before one meeting, on one screen: facts, and one question that they leave open. */
final class Brief {

    private static final int GUESTS = 8;
    private static final int PROMISES = 5;
    private static final int CHAMPIONS = 5;
    private static final int SAID = 200;
    private static final List<String> LEVELS = List.of("user", "manager", "director", "vice-president", "C-level");

    private final Ahead ahead;
    private final Touch meeting;
    private final Caller caller;

    private Brief(Ahead ahead, Touch meeting, Caller caller) {
        this.ahead = ahead;
        this.meeting = meeting;
        this.caller = caller;
    }

    static Message draw(Ahead ahead, Touch meeting, Caller caller) {
        Brief brief = new Brief(ahead, meeting, caller);
        String account = Mrkdwn.escape(ahead.account().account().name());
        BriefQuestion question = BriefQuestion.of(ahead, meeting);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Before you meet " + ahead.account().account().name()));
        blocks.add(Blocks.section(brief.what()));
        blocks.add(Blocks.lines(part("What you want", List.of(brief.aim()))));
        blocks.add(Blocks.lines(part("Who comes", brief.guests())));
        brief.promises().ifPresent(lines -> blocks.add(Blocks.lines(part("Open promises", lines))));
        brief.champions().ifPresent(lines -> blocks.add(Blocks.lines(part("Champions who are not there", lines))));
        blocks.add(Blocks.section(
                Mrkdwn.bold("One question to ask") + "\n“" + question.words() + "” (" + question.because() + ")"));
        brief.others().ifPresent(words -> blocks.add(Blocks.context(words)));
        if (caller.viewer().edits(ahead.account())) {
            blocks.add(Blocks.buttons(brief.buttons()));
        }
        return new Message(Mrkdwn.bold(account) + ": " + kind(meeting) + " on " + Mrkdwn.day(brief.day()), blocks);
    }

    private static List<String> part(String title, List<String> lines) {
        return Stream.concat(Stream.of(Mrkdwn.bold(title)), lines.stream()).toList();
    }

    private String what() {
        String kind = kind(meeting);
        List<String> parts = new ArrayList<>();
        parts.add(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ", "
                + Mrkdwn.moment(Objects.requireNonNull(meeting.at())));
        deal().ifPresent(deal -> parts.add(Mrkdwn.escape(DealPicker.nameOf(deal)) + ", in " + deal.phaseWord()));
        List<String> ours = meeting.attendees().stream()
                .map(caller.viewer().company()::person)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Person::name))
                .map(this::role)
                .toList();
        return String.join(" · ", parts) + (ours.isEmpty() ? "" : "\nOurs: " + String.join(", ", ours));
    }

    private String role(Person person) {
        boolean leads = person.id().equals(meeting.lead());
        boolean agenda = person.id().equals(meeting.agendaOwner());
        String part = leads && agenda ? "lead and agenda" : leads ? "lead" : agenda ? "agenda" : "";
        return Mrkdwn.escape(person.name(), 60) + (part.isEmpty() ? "" : " (" + part + ")");
    }

    private String aim() {
        String note = meeting.note();
        String purpose = meeting.purpose() == null
                ? "no purpose is on record"
                : meeting.purpose().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Purpose: " + purpose + (note == null ? "" : "\n“" + Mrkdwn.escape(note, SAID) + "”");
    }

    private List<String> guests() {
        return BlockLimits.bounded(
                ahead.guests(meeting),
                GUESTS,
                new Noun("person", "people"),
                contact -> "• " + guest(contact),
                more -> more);
    }

    private String guest(Contact contact) {
        List<String> parts = new ArrayList<>();
        String title = contact.title();
        Integer level = contact.likelyLevel();
        parts.add(Mrkdwn.bold(Mrkdwn.escape(contact.name(), 60))
                + (title == null ? "" : ", " + Mrkdwn.escape(title, 60)));
        if (level != null) {
            parts.add(LEVELS.get(level - 1));
        }
        standing(contact).ifPresent(parts::add);
        List<Touch> held = ahead.heldWith(contact);
        parts.add(
                held.isEmpty()
                        ? "no touch on record"
                        : "last touch "
                                + Mrkdwn.day(Objects.requireNonNull(held.get(0).heldOn(ahead.today()))));
        return String.join(" · ", parts) + said(held);
    }

    /** What came of the last touch with them of which something is on record. */
    private String said(List<Touch> held) {
        return held.stream()
                .filter(touch -> touch.outcome() != null)
                .findFirst()
                .map(touch -> "\n   " + Mrkdwn.day(Objects.requireNonNull(touch.heldOn(ahead.today()))) + ": “"
                        + Mrkdwn.escape(Objects.requireNonNull(touch.outcome()), SAID) + "”")
                .orElse("");
    }

    private Optional<String> standing(Contact contact) {
        Champions champions = ahead.champions();
        if (champions.friends().stream().anyMatch(friend -> friend.id().equals(contact.id()))) {
            return Optional.of("a friend");
        }
        return champions.nominees().stream()
                .filter(nominee -> nominee.id().equals(contact.id()))
                .findFirst()
                .map(this::standing);
    }

    private String standing(Nominee nominee) {
        return "champion, "
                + ahead.champions().standing(nominee, ahead.today()).name().toLowerCase(Locale.ROOT);
    }

    /** Those that are neither delivered nor confirmed, the soonest due first. */
    private Optional<List<String>> promises() {
        List<Promise> open = ahead.account().openPromises();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(BlockLimits.bounded(open, PROMISES, new Noun("promise"), this::promise, more -> more));
    }

    private String promise(Promise promise) {
        LocalDate due = promise.due();
        return "• “" + Mrkdwn.escape(promise.words()) + "”"
                + (due == null
                        ? ", no day agreed"
                        : (ahead.today().isAfter(due) ? ", overdue since " : ", due on ") + Mrkdwn.day(due));
    }

    private Optional<List<String>> champions() {
        List<Nominee> absent = ahead.champions().present().stream()
                .filter(nominee -> !meeting.contacts().contains(nominee.id()))
                .toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(BlockLimits.bounded(
                        absent,
                        CHAMPIONS,
                        new Noun("champion"),
                        nominee -> "• " + Mrkdwn.escape(nominee.name(), 60) + " · " + standing(nominee),
                        more -> more));
    }

    private Optional<String> others() {
        List<Touch> others = ahead.meetings().stream()
                .filter(touch -> !touch.id().equals(meeting.id()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("Also planned: "
                        + String.join(
                                ", ",
                                BlockLimits.bounded(
                                        others,
                                        5,
                                        new Noun("meeting"),
                                        touch -> Mrkdwn.day(day(touch)),
                                        more -> more)));
    }

    private List<ButtonElement> buttons() {
        long account = ahead.account().id().value();
        return List.of(
                TaskButton.of(
                        "Change the plan",
                        TaskButton.about(Task.PLAN_MEETING, account)
                                .with(Metadata.TOUCH, meeting.id().value())),
                TaskButton.of(
                        "Log what came of it",
                        TaskButton.about(Task.LOG_TOUCH, account)
                                .with(Metadata.TOUCH, meeting.id().value())),
                Blocks.button("Plan another", NextMeeting.PLAN, account));
    }

    private Optional<Deal> deal() {
        return ahead.account().deals().stream()
                .filter(deal -> deal.id().equals(meeting.deal()))
                .findFirst();
    }

    private LocalDate day() {
        return day(meeting);
    }

    private LocalDate day(Touch touch) {
        return ahead.today().dayOf(Objects.requireNonNull(touch.at()));
    }

    private static String kind(Touch touch) {
        @Nullable Enum<?> kind = touch.kind();
        return kind == null ? "meeting" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
