package dev.sideline.play.currency;

import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Touch;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * RC2. Only a meeting that the rep led counts, a call does not. Where the rep went alone there was nobody else to lead it; where
 * somebody of ours was there too and the lead was never recorded, that is asked. Nobody is asked to meet somebody who has
 * gone.
 */
public final class Rc2TakeItOver implements AccountPlay {

    private static final Threshold DAYS = new Threshold("RC2.days", 90, "days");

    private static final Rule RULE = new Rule(
            "RC2",
            "The relationship is the rep's",
            "A relationship in a leader's drawer is with somebody who has no time for it; it belongs to the rep.",
            "On a strategically worked account a client executive (level 4 or 5) is held by one of our executives, and "
                    + "the rep has led no meeting with them for 90 days, or never.",
            "A meeting with them that the rep leads; a call is none.",
            "Show the executive as covered.",
            List.of(DAYS),
            false,
            true);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        if (situation.mode() != Mode.STRATEGIC || !situation.isAskedForAccount()) {
            return List.of();
        }
        return situation.account().contacts().stream()
                .filter(contact -> contact.goneOn() == null)
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .flatMap(
                        contact -> holder(situation, contact).stream().map(holder -> judge(situation, contact, holder)))
                .toList();
    }

    /** The executive of ours who holds the relationship, unless it is the rep's own. */
    private static Optional<Person> holder(Situation situation, Contact contact) {
        return Optional.ofNullable(situation.company().person(contact.heldBy()))
                .filter(holder ->
                        holder.is(Role.LEADER) && !situation.askedForAccount().contains(holder.id()));
    }

    private static Answer judge(Situation situation, Contact contact, Person holder) {
        Judgement judgement = situation.judgement(RULE, Subject.of(contact.id()));
        Boolean isExecutive = contact.isExecutive();
        Person.Id rep = situation.rep().id();
        Optional<Meeting> led = last(situation, contact, judgement, touch -> isLedBy(rep, touch));
        if (Boolean.FALSE.equals(isExecutive) || isRecent(led, judgement)) {
            return judgement.silent();
        }
        if (isExecutive == null) {
            return judgement.unknown(
                    Contact.LEVEL, contact.id().value(), "At what level does " + contact.name() + " work?");
        }
        Optional<Meeting> unclear = last(
                situation,
                contact,
                judgement,
                touch -> touch.lead() == null && touch.attendees().contains(rep));
        if (isRecent(unclear, judgement)) {
            return judgement.unknown(
                    Touch.LEAD,
                    unclear.orElseThrow().touch().id().value(),
                    "Who led your last meeting with " + contact.name() + "?");
        }
        return judgement.fires(
                say(contact, holder, led), situation.stake(), evidence(contact, holder, led, situation.rep()));
    }

    private record Meeting(Touch touch, LocalDate on) {}

    /** The last meeting with somebody, of those that are meant. */
    private static Optional<Meeting> last(
            Situation situation, Contact contact, Judgement judgement, Predicate<Touch> meant) {
        return situation.account().touches().stream()
                .filter(touch -> touch.isMeetingHeld() && touch.contacts().contains(contact.id()) && meant.test(touch))
                .flatMap(touch ->
                        Stream.ofNullable(touch.heldOn(judgement.today())).map(on -> new Meeting(touch, on)))
                .max(Comparator.comparing(Meeting::on)
                        .thenComparing(meeting -> meeting.touch().id().value()));
    }

    private static boolean isLedBy(Person.Id rep, Touch touch) {
        return touch.lead() == null ? touch.attendees().equals(Set.of(rep)) : rep.equals(touch.lead());
    }

    private static boolean isRecent(Optional<Meeting> meeting, Judgement judgement) {
        return meeting.isPresent() && !judgement.today().lasted(meeting.get().on(), DAYS.in(judgement.settings()));
    }

    private static Say say(Contact contact, Person holder, Optional<Meeting> led) {
        return new Say(
                holder.name() + " holds the relationship with " + contact.name()
                        + (led.isPresent()
                                ? ", and the rep has led no meeting with them lately"
                                : ", and no meeting led by the rep is on record"),
                "What could you meet " + contact.name() + " about yourself?",
                "When did you last meet " + contact.name() + " yourself?",
                "Lead a meeting with " + contact.name() + ", and log it.");
    }

    private static List<Evidence> evidence(Contact contact, Person holder, Optional<Meeting> led, Person rep) {
        Integer level = contact.likelyLevel();
        return List.of(
                new Evidence(
                        Subject.of(contact.id()),
                        holder.name() + " holds the relationship with " + contact.name() + ", "
                                + new Level(level == null ? Contact.EXECUTIVE : level).word(),
                        null),
                led.map(meeting -> new Evidence(
                                Subject.of(meeting.touch().id()),
                                "You last led a meeting with " + contact.name() + " on",
                                meeting.on(),
                                rep.name() + " last led a meeting with " + contact.name() + " on"))
                        .orElseGet(() -> new Evidence(
                                Subject.of(contact.id()),
                                "You have led no meeting with " + contact.name() + " so far",
                                null,
                                rep.name() + " has led no meeting with " + contact.name() + " so far")));
    }
}
