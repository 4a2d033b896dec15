package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the form of a touch: empty, for a task, from plain words, or again for another account. */
final class TouchOpener implements TaskForms {

    private final Workable workable;
    private final Glossary glossary;

    TouchOpener(Glossary glossary) {
        this.workable = glossary.workable();
        this.glossary = glossary;
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.LOG_TOUCH, Task.PLAN_MEETING, Task.LOG_REVIEW, Task.LOG_VALUE, Task.LOG_DEFENCE);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        boolean planning = task == Task.PLAN_MEETING;
        Metadata metadata = Metadata.of(about).onceFor(caller).with(TouchForm.PLANNING, planning ? Boolean.TRUE : null);
        if (about.account() == null) {
            return TouchForm.draw(null, begin(caller, task), metadata, caller, List.of());
        }
        AccountSnapshot account = workable.account(caller, about.account());
        TouchSheet begun =
                about.touch() == null ? begin(caller, task) : again(touch(account, about.touch()), caller, planning);
        return TouchForm.draw(account, begun.withContact(contact(account, about)), metadata, caller, List.of());
    }

    private static TouchSheet begin(Caller caller, Task task) {
        return switch (task) {
            case PLAN_MEETING -> TouchSheet.blank(caller, TouchStatus.PLANNED);
            case LOG_REVIEW -> TouchSheet.blank(caller, TouchStatus.HELD).with(Purpose.REVIEW);
            case LOG_VALUE -> TouchSheet.blank(caller, TouchStatus.HELD).with(Purpose.VALUE);
            case LOG_DEFENCE -> TouchSheet.blank(caller, TouchStatus.HELD).with(Purpose.DEFENCE);
            default -> TouchSheet.blank(caller, TouchStatus.HELD);
        };
    }

    Form blank(Caller caller) {
        return TouchForm.draw(
                null, TouchSheet.blank(caller, TouchStatus.HELD), Metadata.NONE.onceFor(caller), caller, List.of());
    }

    Form of(Caller caller, String sentence, Understood understood) {
        Account.Id id = understood.account();
        AccountSnapshot account = id == null ? null : workable.account(caller, id.value());
        Metadata metadata = Metadata.NONE
                .onceFor(caller)
                .with(Metadata.ACCOUNT, id == null ? null : id.value())
                .with(TouchForm.SENTENCE, sentence);
        boolean fits = metadata.encode().length() <= BlockLimits.METADATA;
        return TouchForm.draw(
                account,
                TouchSheet.of(understood, sentence, caller),
                fits ? metadata : metadata.with(TouchForm.SENTENCE, null),
                caller,
                Stream.concat(
                                DoubtWords.of(understood.doubts()).stream(),
                                outside(caller, account, understood).stream())
                        .toList());
    }

    /** Says so where a campaign was named in whose cohort the account is not: the touch is kept without it. */
    private static Optional<String> outside(Caller caller, @Nullable AccountSnapshot account, Understood understood) {
        return Glossary.running(caller)
                .filter(campaign -> account != null
                        && campaign.id().equals(understood.campaign())
                        && !Glossary.isIn(campaign, account))
                .findFirst()
                .map(campaign -> "• This account is not in the cohort of “" + Mrkdwn.escape(campaign.called()) + "”.");
    }

    /** The only milestone at the account that waits for the client's words; null when there is none or more than one. */
    @Nullable Long waiting(Caller caller, Understood understood) {
        Account.Id id = understood.account();
        if (id == null) {
            return null;
        }
        AccountSnapshot account = workable.account(caller, id.value());
        List<Long> waiting = account.milestones().stream()
                .filter(milestone -> milestone.reachedOn() != null && milestone.clientConfirmedOn() == null)
                .filter(milestone -> account.dealsInDelivery().stream()
                        .anyMatch(deal -> deal.id().equals(milestone.deal())))
                .map(milestone -> (Long) milestone.id().value())
                .toList();
        return waiting.size() == 1 ? waiting.get(0) : null;
    }

    /**
     * The campaign in which somebody was pitched to: the one that was named, else the only one in whose cohort the account
     * is. Null where there is none, more than one, or it is not clear to whom.
     */
    @Nullable Long pitchedIn(Caller caller, Understood understood) {
        Account.Id id = understood.account();
        if (id == null || understood.contacts().size() != 1 || understood.status() == TouchStatus.PLANNED) {
            return null;
        }
        AccountSnapshot account = workable.account(caller, id.value());
        List<Long> campaigns = Glossary.running(caller)
                .filter(campaign -> Glossary.isIn(campaign, account))
                .filter(campaign ->
                        understood.campaign() == null || campaign.id().equals(understood.campaign()))
                .map(campaign -> (Long) campaign.id().value())
                .toList();
        return campaigns.size() == 1 ? campaigns.get(0) : null;
    }

    /** The same form after another account was chosen in it: everything typed stays, the people are read again. */
    Form moved(Submission form, long id) {
        Caller caller = form.caller();
        AccountSnapshot account = workable.account(caller, id);
        Metadata before = Metadata.read(form.metadata());
        Metadata metadata = before.with(Metadata.ACCOUNT, id).with(Metadata.DEAL, null);
        TouchSheet typed = TouchSheet.of(form, before.text(TouchForm.PLANNING) != null, before.id(Metadata.ACCOUNT));
        String sentence = before.text(TouchForm.SENTENCE);
        if (sentence == null) {
            return draw(caller, account, typed.at(List.of(), typed.newcomers()), metadata, List.of());
        }
        Understood anew = PlainReader.read(sentence, glossary.of(caller, List.of(account)), caller.today());
        return draw(
                caller,
                account,
                typed.at(
                                anew.contacts().stream()
                                        .map(contact -> contact.value())
                                        .toList(),
                                TouchSheet.lines(anew.newcomers()))
                        .about(anew),
                metadata,
                anew.doubts().stream()
                        .filter(doubt -> doubt.about() == Understood.About.NAME_AMBIGUOUS
                                || doubt.about() == Understood.About.NAME_NEARLY
                                || doubt.about() == Understood.About.NAME_MISSING)
                        .toList());
    }

    /** What somebody's sentence can name. */
    Vocabulary vocabulary(Caller caller) {
        return glossary.of(caller);
    }

    private static Form draw(
            Caller caller,
            AccountSnapshot account,
            TouchSheet sheet,
            Metadata metadata,
            List<Understood.Doubt> doubts) {
        return TouchForm.draw(account, sheet, metadata, caller, DoubtWords.of(doubts));
    }

    /** What was planned for a day that has come is logged as held. */
    private static TouchSheet again(Touch touch, Caller caller, boolean planning) {
        TouchSheet sheet = TouchSheet.of(touch, caller);
        LocalDate date = sheet.date();
        boolean over = date != null && !date.isAfter(caller.today());
        return !planning && over ? sheet.with(TouchStatus.HELD, date) : sheet;
    }

    private static Touch touch(AccountSnapshot account, long id) {
        return account.touches().stream()
                .filter(touch -> touch.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This touch is no longer there: somebody removed it."));
    }

    private static @Nullable Long contact(AccountSnapshot account, About about) {
        return account.contacts().stream()
                .map(contact -> (Long) contact.id().value())
                .filter(id -> id.equals(about.contact()))
                .findFirst()
                .orElse(null);
    }
}
