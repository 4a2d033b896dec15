package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.sideline.account.Act;
import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Nominee;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client's people, a line each: who they are, what they have shown, when somebody of ours last met them. */
final class PeopleLines {

    private static final Noun PEOPLE = new Noun("person", "people");
    private static final int NAMED = 5;

    private final AccountToday account;
    private final Champions champions;

    PeopleLines(AccountToday account) {
        this.account = account;
        this.champions = account.champions();
    }

    /** The highest level first; those who have gone come last. */
    List<String> lines() {
        return lines(account.account().contacts());
    }

    List<String> lines(Collection<Contact> of) {
        return ordered(of).map(this::line).toList();
    }

    /** The same, with a last line for all of whom nothing is to be said but that nobody has met them. */
    List<String> brief(int most) {
        Map<Boolean, List<Contact>> byUnknown =
                ordered(account.account().contacts()).collect(Collectors.partitioningBy(this::isMereStranger));
        List<Contact> strangers = byUnknown.getOrDefault(true, List.of());
        if (strangers.size() < 2) {
            return BlockLimits.lines(lines(), most, PEOPLE, line -> "• " + line);
        }
        List<String> lines = new ArrayList<>(
                BlockLimits.lines(byUnknown.getOrDefault(false, List.of()), most, PEOPLE, one -> "• " + line(one)));
        lines.add("• Strangers so far: " + names(strangers));
        return lines;
    }

    private static String names(List<Contact> strangers) {
        return String.join(
                "; ",
                BlockLimits.bounded(
                        strangers,
                        NAMED,
                        PEOPLE,
                        one -> Mrkdwn.escape(one.name(), 60)
                                + Optional.ofNullable(one.title())
                                        .map(title -> ", " + Mrkdwn.escape(title, 60))
                                        .orElse(""),
                        more -> more));
    }

    private boolean isMereStranger(Contact contact) {
        return contact.goneOn() == null
                && contact.heldBy() == null
                && !Boolean.TRUE.equals(contact.decisionMaker())
                && nominee(contact).isEmpty()
                && lastHeld(contact).isEmpty();
    }

    private static Stream<Contact> ordered(Collection<Contact> of) {
        return of.stream()
                .sorted(comparing((Contact contact) -> contact.goneOn() != null)
                        .thenComparing(Contact::level, nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(Contact::name));
    }

    private String line(Contact contact) {
        List<String> parts = new ArrayList<>();
        String title = contact.title();
        parts.add(Mrkdwn.bold(Mrkdwn.escape(contact.name(), 60))
                + (title == null ? "" : ", " + Mrkdwn.escape(title, 60)));
        Integer level = contact.level();
        if (level != null) {
            parts.add(Labels.level(level) + (contact.row().guessed(Contact.LEVEL) ? " (a guess)" : ""));
        }
        if (Boolean.TRUE.equals(contact.decisionMaker())) {
            parts.add("decision maker");
        }
        nominee(contact).map(this::words).ifPresent(parts::add);
        parts.add(presence(contact));
        if (contact.heldBy() != null) {
            parts.add("held by " + account.name(contact.heldBy()));
        }
        return String.join(" · ", parts);
    }

    private String presence(Contact contact) {
        LocalDate left = contact.leftOn();
        LocalDate bounced = contact.bouncedOn();
        if (left != null) {
            return "left on " + Mrkdwn.day(left);
        }
        if (bounced != null) {
            return "e-mail bounced on " + Mrkdwn.day(bounced);
        }
        return lastHeld(contact).map(day -> "last touch " + Mrkdwn.day(day)).orElse("a stranger so far");
    }

    private Optional<LocalDate> lastHeld(Contact contact) {
        return account.account().touches().stream()
                .filter(touch -> touch.isHeld() && touch.contacts().contains(contact.id()))
                .map((Touch touch) -> touch.heldOn(account.today()))
                .filter(Objects::nonNull)
                .max(naturalOrder());
    }

    private Optional<Nominee> nominee(Contact contact) {
        return Stream.concat(champions.nominees().stream(), champions.friends().stream())
                .filter(nominee -> nominee.id().equals(contact.id()))
                .findFirst();
    }

    private String words(Nominee nominee) {
        if (nominee.isFriend()) {
            return "a friend";
        }
        return "champion, " + Labels.of(champions.standing(nominee, account.today())) + " ("
                + act("willing", nominee.willing()) + ", " + act("able", nominee.able()) + ")";
    }

    private static String act(String trait, @Nullable Act act) {
        return act == null ? trait + " – never shown" : trait + " " + Mrkdwn.day(act.on());
    }
}
