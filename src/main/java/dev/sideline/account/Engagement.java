package dev.sideline.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An engagement plan under way: whom it names, and what came of it. Only the rep's own two-way meetings and calls
 * count.
 *
 * @param people by id
 */
public record Engagement(Plan plan, LocalDate startedOn, List<Named> people) {

    /**
     * Somebody whom the plan names.
     *
     * @param metBefore as somebody said; where nobody did, as the meetings before the plan's first day tell
     * @param before the last meeting before that day; null where there was none
     * @param first the first meeting since; null while there is none
     */
    public record Named(Contact contact, boolean metBefore, @Nullable Meeting before, @Nullable Meeting first) {}

    /** A two-way meeting or call of the plan's rep. */
    public record Meeting(Touch touch, LocalDate on) {}

    /** Empty for a plan without a first day: it is not under way. */
    public static Optional<Engagement> of(AccountSnapshot account, Plan plan, Today today) {
        LocalDate startedOn = plan.startedOn();
        return startedOn == null
                ? Optional.empty()
                : Optional.of(new Engagement(plan, startedOn, people(account, plan, startedOn, today)));
    }

    /** Those whom the rep had never met when it began. */
    public List<Named> newcomers() {
        return people.stream().filter(named -> !named.metBefore()).toList();
    }

    private static List<Named> people(AccountSnapshot account, Plan plan, LocalDate startedOn, Today today) {
        List<PlanContact> named = account.planContacts().stream()
                .filter(one -> one.plan().equals(plan.id()))
                .toList();
        return account.contacts().stream()
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .flatMap(contact -> named.stream()
                        .filter(one -> one.contact().equals(contact.id()))
                        .map(one -> named(contact, one, meetings(account, plan.rep(), contact, today), startedOn)))
                .toList();
    }

    private static Named named(Contact contact, PlanContact plan, List<Meeting> meetings, LocalDate startedOn) {
        Boolean said = plan.metBefore();
        Meeting before = meetings.stream()
                .filter(meeting -> meeting.on().isBefore(startedOn))
                .reduce((earlier, later) -> later)
                .orElse(null);
        Meeting first = meetings.stream()
                .filter(meeting -> !meeting.on().isBefore(startedOn))
                .findFirst()
                .orElse(null);
        return new Named(contact, said == null ? before != null : said, before, first);
    }

    /** The earliest first. */
    private static List<Meeting> meetings(AccountSnapshot account, Person.Id rep, Contact contact, Today today) {
        return account.touches().stream()
                .filter(touch -> touch.isTwoWay()
                        && touch.attendees().contains(rep)
                        && touch.contacts().contains(contact.id()))
                .flatMap(touch -> Stream.ofNullable(touch.heldOn(today)).map(on -> new Meeting(touch, on)))
                .sorted(Comparator.comparing(Meeting::on)
                        .thenComparing(meeting -> meeting.touch().id().value()))
                .toList();
    }
}
