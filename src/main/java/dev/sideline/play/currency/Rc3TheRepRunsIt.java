package dev.sideline.play.currency;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Mode;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Stake;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * RC3. A joint call is an executive one when a leader of ours takes part who is not the account's rep. Where several reps
 * are asked for the account, any of them may run it. What was never recorded is asked of the rep alone.
 */
public final class Rc3TheRepRunsIt implements AccountPlay {

    private static final Threshold AHEAD = new Threshold("RC3.work-days", 3, "working days");

    private static final Rule RULE = new Rule(
            "RC3",
            "The rep runs it, the leader backs",
            "A joint executive call is the rep's meeting; the leader shows commitment, and that the rep is empowered.",
            "On a strategically worked account a joint call with a leader of ours is within 3 working days, and the rep "
                    + "does not lead it or does not own its agenda; the rep and each leader who attends are told.",
            "The rep leads it and owns the agenda.",
            "Make the leader the host.",
            List.of(AHEAD),
            true,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean asksLeaders() {
        return true;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        if (situation.mode() != Mode.STRATEGIC || situation.askedForAccount().isEmpty()) {
            return List.of();
        }
        return situation.account().touches().stream()
                .filter(touch -> touch.kind() == TouchKind.JOINT_CALL
                        && touch.at() != null
                        && touch.isMeetingWithClient()
                        && !leaders(situation, touch).isEmpty()
                        && concerns(situation, touch))
                .sorted(Comparator.comparing(touch -> touch.id().value()))
                .map(touch -> judge(situation, touch))
                .toList();
    }

    private static List<Person> leaders(Situation situation, Touch call) {
        return call.attendees().stream()
                .filter(person -> !situation.askedForAccount().contains(person))
                .map(situation.company()::person)
                .filter(person -> person != null && person.is(Role.LEADER))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    private static boolean concerns(Situation situation, Touch call) {
        return situation.isAskedForAccount() || leaders(situation, call).contains(situation.rep());
    }

    private static Answer judge(Situation situation, Touch call) {
        Judgement judgement = situation.judgement(RULE, Subject.of(call.id()));
        Today today = judgement.today();
        if (!call.isAhead(today)
                || !today.comesWithinWorkDays(
                        today.dayOf(Objects.requireNonNull(call.at())), AHEAD.in(judgement.settings()))) {
            return judgement.silent();
        }
        if (isAnothers(situation, call.lead()) || isAnothers(situation, call.agendaOwner())) {
            return judgement.firesUrgently(
                    situation.isAskedForAccount() ? toRep(situation, call) : toLeader(situation, call),
                    stake(situation, call),
                    evidence(situation, call, today));
        }
        if (situation.isAskedForAccount() && call.lead() == null) {
            return judgement.unknown(Touch.LEAD, call.id().value(), "Who leads the " + name(situation, call) + "?");
        }
        if (situation.isAskedForAccount() && call.agendaOwner() == null) {
            return judgement.unknown(
                    Touch.AGENDA_OWNER, call.id().value(), "Who owns the agenda of the " + name(situation, call) + "?");
        }
        return judgement.silent();
    }

    private static boolean isAnothers(Situation situation, Person.@Nullable Id id) {
        return id != null && !situation.askedForAccount().contains(id);
    }

    private static Say toRep(Situation situation, Touch call) {
        Series leaders =
                new Series(leaders(situation, call).stream().map(Person::name).toList());
        return new Say(
                headline(situation, call),
                "Will you lead it and own the agenda, with " + leaders + " to back you?",
                "Take the lead and the agenda of this call.");
    }

    private static Say toLeader(Situation situation, Touch call) {
        String rep = reps(situation);
        return new Say(
                headline(situation, call),
                "How could you back " + rep + " there, with the lead and the agenda in their hands?",
                "See that the lead and the agenda are with " + rep + ".");
    }

    private static String headline(Situation situation, Touch call) {
        boolean lead = isAnothers(situation, call.lead());
        boolean agenda = isAnothers(situation, call.agendaOwner());
        String leads = name(situation, call.lead()) + " leads the " + name(situation, call);
        String owner = name(situation, call.agendaOwner());
        if (!agenda) {
            return leads;
        }
        if (!lead) {
            return owner + " owns the agenda of the " + name(situation, call);
        }
        boolean both = Objects.equals(call.lead(), call.agendaOwner());
        return leads + (both ? " and" : ", and " + owner) + " owns its agenda";
    }

    private static String reps(Situation situation) {
        return String.join(
                " or ",
                situation.askedForAccount().stream()
                        .map(id -> name(situation, id))
                        .toList());
    }

    /** As in "joint call with Dana Lee". */
    private static String name(Situation situation, Touch call) {
        return "joint call with "
                + new Series(situation.account().contacts().stream()
                        .filter(contact -> call.contacts().contains(contact.id()))
                        .sorted(Comparator.comparing(contact -> contact.id().value()))
                        .map(Contact::name)
                        .toList());
    }

    private static String name(Situation situation, Person.@Nullable Id id) {
        Person person = situation.company().person(id);
        return person == null ? "somebody" : person.name();
    }

    private static Stake stake(Situation situation, Touch call) {
        Optional<Deal> deal = situation.account().deals().stream()
                .filter(one -> one.id().equals(call.deal()))
                .findFirst();
        return deal.map(one -> situation.stake(List.of(one))).orElseGet(situation::stake);
    }

    private static List<Evidence> evidence(Situation situation, Touch call, Today today) {
        Subject row = Subject.of(call.id());
        return List.of(
                new Evidence(
                        row, "The " + name(situation, call) + " is on", today.dayOf(Objects.requireNonNull(call.at()))),
                new Evidence(
                        row,
                        "The lead is with " + recorded(situation, call.lead()) + ", the agenda with "
                                + recorded(situation, call.agendaOwner()),
                        null));
    }

    private static String recorded(Situation situation, Person.@Nullable Id id) {
        return id == null ? "nobody on record" : name(situation, id);
    }
}
