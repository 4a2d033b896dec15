package dev.sideline.touches;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Facts.Changes;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.AskButtons;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import dev.sideline.touches.Understood.Newcomer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what was entered in the form of a touch. */
final class TouchKeeper implements FormHandler {

    private final Workable workable;
    private final Facts facts;
    private final TaskForms.Done done;

    TouchKeeper(Workable workable, Facts facts, TaskForms.Done done) {
        this.workable = workable;
        this.facts = facts;
        this.done = done;
    }

    @Override
    public String callbackId() {
        return TouchForm.CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Metadata metadata = Metadata.read(form.metadata());
        Long account = metadata.id(Metadata.ACCOUNT);
        TouchSheet sheet = TouchSheet.of(form, metadata.text(TouchForm.PLANNING) != null, account);
        if (!form.text(TouchForm.ACCOUNT).equals(Optional.ofNullable(account).map(String::valueOf))) {
            return new Wrong(
                    Map.of(TouchForm.ACCOUNT, "The people of this account are still on their way. Save again."));
        }
        Map<String, String> problems = TouchChecks.of(sheet, form.caller(), account);
        return account != null && problems.isEmpty()
                ? new Right(() -> keep(form.caller(), account, sheet, metadata))
                : new Wrong(problems);
    }

    private Reply keep(Caller caller, long id, TouchSheet sheet, Metadata metadata) {
        AccountSnapshot account = workable.account(caller, id);
        if (!sheet.isOf(account) || !areOurs(caller, sheet)) {
            throw new UserError(
                    "Some of these people are no longer on record. Open the form again and choose them anew.");
        }
        List<Newcomer> newcomers = newcomers(sheet);
        TouchSheet whole = sheet.at(theirs(account, sheet.contacts(), before(account, metadata)), sheet.newcomers());
        long touch = facts.change(Workable.author(caller), changes -> {
            List<Long> contacts = Stream.concat(
                            sheet.contacts().stream(), added(changes, account, newcomers, metadata).stream())
                    .distinct()
                    .toList();
            return put(changes, touch(caller, account, sheet, metadata, contacts), metadata);
        });
        return done.factsChanged(
                caller,
                id,
                metadata.id(Metadata.NUDGE),
                new Reply.Say(offering(confirmation(account, whole, newcomers), sheet, id, touch)));
    }

    /** Whom to bring to a meeting is best thought of while it is planned; what matters before it is one press away. */
    private static Message offering(String confirmation, TouchSheet sheet, long account, long touch) {
        return sheet.status() == TouchStatus.PLANNED
                ? new Message(
                        confirmation,
                        List.of(
                                Blocks.section(
                                        confirmation, Blocks.button("Ask somebody to come", AskButtons.TO_COME, touch)),
                                Blocks.buttons(List.of(TaskButton.of(
                                        "Brief",
                                        TaskButton.about(Task.READ_BRIEF, account)
                                                .with(Metadata.TOUCH, touch))))))
                : Message.of(confirmation);
    }

    private static List<Newcomer> newcomers(TouchSheet sheet) {
        String typed = sheet.newcomers();
        return typed == null ? List.of() : Newcomers.of(typed);
    }

    private static boolean areOurs(Caller caller, TouchSheet sheet) {
        return Stream.of(
                        sheet.ourPeople().stream(),
                        Stream.ofNullable(sheet.lead()),
                        Stream.ofNullable(sheet.agendaOwner()))
                .flatMap(ids -> ids)
                .allMatch(id -> caller.viewer().company().person(new Person.Id(id)) != null);
    }

    /** Somebody typed as new who is on record after all is not added a second time. */
    private static List<Long> added(
            Changes changes, AccountSnapshot account, List<Newcomer> newcomers, Metadata metadata) {
        List<Long> ids = new ArrayList<>();
        for (Newcomer one : newcomers) {
            ids.add(account.contacts().stream()
                    .filter(contact -> Token.keys(contact.name()).equals(Token.keys(one.name())))
                    .map(contact -> contact.id().value())
                    .findFirst()
                    .orElseGet(() -> changes.addOnce(contact(account, one), metadata.once() + "-" + ids.size())));
        }
        return ids;
    }

    private static Row contact(AccountSnapshot account, Newcomer one) {
        return Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, account.id().value())
                .with(Contact.NAME, one.name())
                .with(Contact.TITLE, one.title().isEmpty() ? null : one.title());
    }

    private static long put(Changes changes, Row touch, Metadata metadata) {
        if (touch.id() == 0) {
            return changes.addOnce(touch, metadata.once());
        }
        changes.set(touch);
        return touch.id();
    }

    private static Row touch(
            Caller caller, AccountSnapshot account, TouchSheet sheet, Metadata metadata, List<Long> contacts) {
        Row begun = before(account, metadata);
        Row asked = begun.with(Touch.ACCOUNT, account.id().value())
                .with(Touch.AT, at(caller, sheet))
                .with(Touch.STATUS, sheet.status())
                .with(Touch.KIND, sheet.kind())
                .with(Touch.PURPOSE, sheet.purpose())
                .with(Touch.OUR_PEOPLE, ours(caller, sheet, begun))
                .with(Touch.CONTACTS, theirs(account, contacts, begun))
                .with(Touch.LEAD, sheet.lead())
                .with(Touch.AGENDA_OWNER, sheet.agendaOwner())
                .with(Touch.NOTE, whole(sheet.note(), begun.get(Touch.NOTE)))
                .with(Touch.DEAL, deal(account, sheet.deal()))
                .with(Touch.CAMPAIGN, campaign(account, begun, sheet.campaign()));
        return metadata.text(TouchForm.PLANNING) != null
                ? asked
                : asked.with(Touch.TWO_WAY, sheet.twoWay())
                        .with(Touch.OUTCOME, whole(sheet.outcome(), begun.get(Touch.OUTCOME)))
                        .with(Touch.PROPOSAL, sheet.proposal());
    }

    private static List<Long> ours(Caller caller, TouchSheet sheet, Row begun) {
        List<Long> before = Objects.requireNonNullElse(begun.get(Touch.OUR_PEOPLE), List.of());
        return withUnseen(
                sheet.ourPeople(),
                TouchForm.among(caller.viewer().company(), before).stream()
                        .map(person -> person.id().value()));
    }

    private static List<Long> theirs(AccountSnapshot account, List<Long> contacts, Row begun) {
        List<Long> before = Objects.requireNonNullElse(begun.get(Touch.CONTACTS), List.of());
        return withUnseen(contacts, TouchForm.among(account, before).stream().map(contact -> contact.id()
                .value()));
    }

    /** With those for whom the form had no room. */
    private static List<Long> withUnseen(List<Long> entered, Stream<Long> before) {
        return Stream.concat(entered.stream(), before.skip(BlockLimits.OPTIONS))
                .distinct()
                .toList();
    }

    private static @Nullable String whole(@Nullable String entered, @Nullable String before) {
        return entered == null ? null : Submission.whole(entered, before);
    }

    private static Row before(AccountSnapshot account, Metadata metadata) {
        Long id = metadata.id(Metadata.TOUCH);
        if (id == null) {
            return Row.empty(Kind.TOUCH, 0);
        }
        return account.touches().stream()
                .filter(touch -> touch.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This touch is no longer there: somebody removed it."))
                .row();
    }

    private static @Nullable Long deal(AccountSnapshot account, @Nullable Long id) {
        return account.deals().stream()
                .map(deal -> (Long) deal.id().value())
                .filter(one -> one.equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A campaign in whose cohort the account is, or the one that it was a part of before. */
    private static @Nullable Long campaign(AccountSnapshot account, Row begun, @Nullable Long id) {
        boolean isInCohort = account.cohorts().stream()
                .anyMatch(member -> id != null && member.campaign().value() == id);
        return isInCohort || Objects.equals(begun.get(Touch.CAMPAIGN), id) ? id : null;
    }

    /** Without a time it counts as noon, and something held today without one as now: never as still ahead. */
    private static Instant at(Caller caller, TouchSheet sheet) {
        LocalDate day = Objects.requireNonNull(sheet.date());
        LocalTime time = sheet.time();
        if (time == null && sheet.status() == TouchStatus.HELD && day.equals(caller.today())) {
            return caller.at();
        }
        return day.atTime(time == null ? LocalTime.NOON : time)
                .atZone(caller.zone())
                .toInstant();
    }

    private static String confirmation(AccountSnapshot account, TouchSheet sheet, List<Newcomer> newcomers) {
        boolean planned = sheet.status() == TouchStatus.PLANNED;
        List<String> names = Stream.concat(
                        account.contacts().stream()
                                .filter(contact ->
                                        sheet.contacts().contains(contact.id().value()))
                                .map(Contact::name),
                        newcomers.stream().map(Newcomer::name))
                .toList();
        return (planned ? "Planned " : "Logged ")
                + Labels.one(Objects.requireNonNull(sheet.kind()))
                + (names.isEmpty() ? "" : " with " + Mrkdwn.names(names))
                + " at " + Mrkdwn.escape(account.account().name())
                + " on " + Mrkdwn.day(Objects.requireNonNull(sheet.date())) + "."
                + (newcomers.isEmpty()
                        ? ""
                        : " Added to the account: "
                                + Mrkdwn.names(
                                        newcomers.stream().map(Newcomer::name).toList()) + ".");
    }
}
