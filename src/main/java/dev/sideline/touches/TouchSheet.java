package dev.sideline.touches;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Person;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a touch at one moment.
 *
 * @param contacts internal ids of contacts of the account
 * @param newcomers a line each, as typed
 * @param ourPeople internal ids
 * @param deal the internal id of a deal of the account
 * @param campaign the internal id of a campaign in whose cohort the account is
 */
record TouchSheet(
        List<Long> contacts,
        @Nullable String newcomers,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable TouchKind kind,
        @Nullable Purpose purpose,
        @Nullable TouchStatus status,
        List<Long> ourPeople,
        @Nullable Long lead,
        @Nullable Long agendaOwner,
        @Nullable Boolean twoWay,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable Long deal,
        @Nullable Long campaign,
        @Nullable Boolean proposal) {

    private static final Set<Understood.About> LEAVES_THE_DAY_OPEN =
            EnumSet.of(Understood.About.DAY_AMBIGUOUS, Understood.About.DAY_AGAINST_TENSE, Understood.About.NOT_DONE);

    /** An empty one; the writer takes part. */
    static TouchSheet blank(Caller caller, TouchStatus status) {
        Long self = caller.viewer().id().value();
        boolean held = status == TouchStatus.HELD;
        return new TouchSheet(
                List.of(),
                null,
                held ? caller.today() : null,
                null,
                held ? null : TouchKind.MEETING,
                null,
                status,
                List.of(self),
                held ? null : self,
                held ? null : self,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What was understood; where nothing was said about the day, it is taken to have been today and shown so. */
    static TouchSheet of(Understood understood, String sentence, Caller caller) {
        boolean dayOpen =
                understood.doubts().stream().map(Understood.Doubt::about).anyMatch(LEAVES_THE_DAY_OPEN::contains);
        boolean ahead = understood.status() == TouchStatus.PLANNED;
        boolean today = understood.day() == null && !dayOpen && !ahead;
        Long self = caller.viewer().id().value();
        return new TouchSheet(
                        understood.contacts().stream().map(id -> id.value()).toList(),
                        lines(understood.newcomers()),
                        today ? caller.today() : understood.day(),
                        understood.time(),
                        understood.kind(),
                        understood.purpose(),
                        today ? TouchStatus.HELD : understood.status(),
                        Stream.concat(
                                        Stream.of(self),
                                        understood.ourPeople().stream().map(Person.Id::value))
                                .distinct()
                                .toList(),
                        understood.kind() == TouchKind.JOINT_CALL ? self : null,
                        null,
                        null,
                        emptyToNull(understood.outcome()),
                        emptyToNull(isWholly(understood) ? understood.about() : sentence),
                        null,
                        null,
                        null)
                .about(understood);
    }

    /** Whether every word was made something of; where not, the sentence is kept as it is. */
    private static boolean isWholly(Understood understood) {
        return !understood.isEmpty()
                && understood.act() == Understood.Act.TOUCH
                && understood.doubts().stream().noneMatch(doubt -> doubt.about() == Understood.About.LEFT_OVER);
    }

    static TouchSheet of(Touch touch, Caller caller) {
        ZonedDateTime at = touch.at() == null ? null : touch.at().atZone(caller.zone());
        return new TouchSheet(
                touch.contacts().stream().map(id -> id.value()).toList(),
                null,
                at == null ? null : at.toLocalDate(),
                at == null ? null : at.toLocalTime(),
                touch.kind(),
                touch.purpose(),
                touch.status(),
                touch.ourPeople().stream().map(Person.Id::value).toList(),
                touch.lead() == null ? null : touch.lead().value(),
                touch.agendaOwner() == null ? null : touch.agendaOwner().value(),
                touch.twoWay(),
                touch.outcome(),
                touch.note(),
                touch.deal() == null ? null : touch.deal().value(),
                touch.campaign() == null ? null : touch.campaign().value(),
                touch.proposal());
    }

    /** What was entered. What the form does not ask for keeps the value that it has without saying. */
    static TouchSheet of(Submission form, boolean planning, @Nullable Long account) {
        return new TouchSheet(
                ids(form, TouchForm.contacts(account)),
                form.text(TouchForm.newcomers(account)).orElse(null),
                form.date(TouchForm.DATE).orElse(null),
                form.text(TouchForm.TIME).map(LocalTime::parse).orElse(null),
                Inputs.chosen(form, TouchForm.KIND, TouchKind.class),
                Inputs.chosen(form, TouchForm.PURPOSE, Purpose.class),
                planning ? TouchStatus.PLANNED : Inputs.chosen(form, TouchForm.STATUS, TouchStatus.class),
                ids(form, TouchForm.PEOPLE),
                id(form, TouchForm.LEAD),
                id(form, TouchForm.AGENDA),
                form.text(TouchForm.TWO_WAY).map(Boolean::valueOf).orElse(null),
                form.text(TouchForm.OUTCOME).orElse(null),
                form.text(TouchForm.NOTE).orElse(null),
                id(form, TouchForm.deal(account)),
                id(form, TouchForm.campaign(account)),
                form.all(TouchForm.PROPOSAL).isEmpty() ? null : Boolean.TRUE);
    }

    /** The same with the people of another account. */
    TouchSheet at(List<Long> contacts, @Nullable String newcomers) {
        return with(contacts, newcomers, date, purpose, status, deal, campaign);
    }

    /** The same on a day. */
    TouchSheet on(LocalDate day) {
        return with(Objects.requireNonNull(status), day);
    }

    /** The same with these of ours, and a note. */
    TouchSheet with(List<Long> ours, String written) {
        return new TouchSheet(
                contacts,
                newcomers,
                date,
                time,
                kind,
                purpose,
                status,
                ours,
                lead,
                agendaOwner,
                twoWay,
                outcome,
                written,
                deal,
                campaign,
                proposal);
    }

    /** The same about the deal and the campaign that a sentence names. */
    TouchSheet about(Understood understood) {
        return with(
                contacts,
                newcomers,
                date,
                purpose,
                status,
                understood.deal() == null ? deal : (Long) understood.deal().value(),
                understood.campaign() == null
                        ? campaign
                        : (Long) understood.campaign().value());
    }

    TouchSheet with(TouchStatus status, @Nullable LocalDate date) {
        return with(contacts, newcomers, date, purpose, status, deal, campaign);
    }

    TouchSheet with(Purpose purpose) {
        return with(contacts, newcomers, date, purpose, status, deal, campaign);
    }

    private TouchSheet with(
            List<Long> contacts,
            @Nullable String newcomers,
            @Nullable LocalDate date,
            @Nullable Purpose purpose,
            @Nullable TouchStatus status,
            @Nullable Long deal,
            @Nullable Long campaign) {
        return new TouchSheet(
                contacts,
                newcomers,
                date,
                time,
                kind,
                purpose,
                status,
                ourPeople,
                lead,
                agendaOwner,
                twoWay,
                outcome,
                note,
                deal,
                campaign,
                proposal);
    }

    /** The same with one contact more. */
    TouchSheet withContact(@Nullable Long contact) {
        List<Long> all = new ArrayList<>(contacts);
        if (contact != null && !all.contains(contact)) {
            all.add(contact);
        }
        return at(List.copyOf(all), newcomers);
    }

    /** Whether all contacts belong to that account. */
    boolean isOf(AccountSnapshot account) {
        return contacts.stream().allMatch(id -> account.contacts().stream()
                .anyMatch(contact -> contact.id().value() == id));
    }

    static @Nullable String lines(List<Understood.Newcomer> newcomers) {
        return emptyToNull(newcomers.stream()
                .map(one -> one.title().isEmpty() ? one.name() : one.name() + " – " + one.title())
                .collect(Collectors.joining("\n")));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Long> ids(Submission form, String block) {
        return form.all(block).stream()
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .toList();
    }

    private static @Nullable Long id(Submission form, String block) {
        return form.text(block).map(Long::valueOf).orElse(null);
    }
}
