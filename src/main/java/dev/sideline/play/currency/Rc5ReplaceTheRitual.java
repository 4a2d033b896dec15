package dev.sideline.play.currency;

import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Role;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * RC5. Looks at the last day with an executive meeting and the one before it; meetings of one day are one. A meeting at
 * which nobody's level shows whether it was an executive one is asked about, provided that it makes a difference.
 */
public final class Rc5ReplaceTheRitual implements AccountPlay {

    private static final Threshold LEAST = new Threshold("RC5.least-days", 75, "days between the meetings at least");
    private static final Threshold MOST = new Threshold("RC5.most-days", 105, "days between the meetings at most");
    private static final Threshold LAST = new Threshold("RC5.last-days", 120, "days since the last meeting at most");

    private static final Rule RULE = new Rule(
            "RC5",
            "A meeting with a purpose",
            "Executives who pair up end in polite catch-ups; a meeting needs a purpose, and the rep can hold it.",
            "On a strategically worked account the last two executive meetings with a leader of ours were 75 to 105 days "
                    + "apart, neither has an outcome, and the last was within 120 days.",
            "An outcome is logged.",
            "Propose a quarterly reminder.",
            List.of(LEAST, MOST, LAST),
            false,
            false);

    /** The executive meetings of the last two days that had one, the last first. */
    private record Ritual(List<Touch> meetings) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.mode() == Mode.STRATEGIC && situation.isAskedForAccount()
                ? List.of(judge(situation, situation.judgement(RULE, Subject.of(situation.accountId()))))
                : List.of();
    }

    private static Answer judge(Situation situation, Judgement judgement) {
        List<Touch> sure = new ArrayList<>();
        List<Touch> unclear = new ArrayList<>();
        situation.account().touches().stream()
                .filter(touch -> touch.isMeetingHeld() && isWithLeader(situation, touch))
                .forEach(touch -> {
                    List<@Nullable Boolean> executives = executives(situation, touch);
                    if (executives.contains(true)) {
                        sure.add(touch);
                    } else if (executives.contains(null)) {
                        unclear.add(touch);
                    }
                });
        Optional<Ritual> ritual = ritual(sure, judgement);
        boolean matters = !ritual.equals(
                ritual(Stream.concat(sure.stream(), unclear.stream()).toList(), judgement));
        return matters
                ? ask(situation, unclear, judgement)
                : ritual.map(found -> fires(situation, found, judgement)).orElseGet(judgement::silent);
    }

    /** A leader who is asked for the account is its rep. */
    private static boolean isWithLeader(Situation situation, Touch touch) {
        return touch.attendees().stream()
                .filter(person -> !situation.askedForAccount().contains(person))
                .map(situation.company()::person)
                .anyMatch(person -> person != null && person.is(Role.LEADER));
    }

    private static Stream<Contact> contacts(Situation situation, Touch touch) {
        return situation.account().contacts().stream()
                .filter(contact -> touch.contacts().contains(contact.id()))
                .sorted(Comparator.comparing(contact -> contact.id().value()));
    }

    private static List<@Nullable Boolean> executives(Situation situation, Touch touch) {
        List<@Nullable Boolean> executives = new ArrayList<>();
        contacts(situation, touch).forEach(contact -> executives.add(contact.isExecutive()));
        return executives;
    }

    private static Optional<Ritual> ritual(List<Touch> meetings, Judgement judgement) {
        Today today = judgement.today();
        NavigableMap<LocalDate, List<Touch>> days = new TreeMap<>();
        meetings.forEach(meeting -> Optional.ofNullable(meeting.heldOn(today))
                .ifPresent(day ->
                        days.computeIfAbsent(day, none -> new ArrayList<>()).add(meeting)));
        if (days.size() < 2) {
            return Optional.empty();
        }
        LocalDate last = days.lastKey();
        LocalDate before = Objects.requireNonNull(days.lowerKey(last));
        List<Touch> both = Stream.of(last, before)
                .flatMap(day -> days.getOrDefault(day, List.of()).stream()
                        .sorted(Comparator.comparing(touch -> touch.id().value())))
                .toList();
        long apart = ChronoUnit.DAYS.between(before, last);
        return apart >= LEAST.in(judgement.settings())
                        && apart <= MOST.in(judgement.settings())
                        && both.stream().allMatch(Rc5ReplaceTheRitual::isWithoutOutcome)
                        && today.within(last, LAST.in(judgement.settings()))
                ? Optional.of(new Ritual(both))
                : Optional.empty();
    }

    private static boolean isWithoutOutcome(Touch touch) {
        String outcome = touch.outcome();
        return outcome == null || outcome.isBlank();
    }

    private static Answer ask(Situation situation, List<Touch> unclear, Judgement judgement) {
        Contact contact = unclear.stream()
                .flatMap(touch -> contacts(situation, touch))
                .filter(one -> one.isExecutive() == null)
                .min(Comparator.comparing(one -> one.id().value()))
                .orElseThrow();
        return judgement.unknown(
                Contact.LEVEL, contact.id().value(), "At what level does " + contact.name() + " work?");
    }

    private static Answer fires(Situation situation, Ritual ritual, Judgement judgement) {
        return judgement.fires(
                new Say(
                        "The last two executive meetings have no outcome on record",
                        "What purpose could the next one have, or could you lead it yourself?",
                        "Log what came of the last one."),
                situation.stake(),
                ritual.meetings().stream()
                        .map(meeting -> new Evidence(
                                Subject.of(meeting.id()),
                                "No outcome is on record of the meeting with "
                                        + new Series(contacts(situation, meeting)
                                                .map(Contact::name)
                                                .toList())
                                        + " on",
                                meeting.heldOn(judgement.today())))
                        .toList());
    }
}
