package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Asked;
import dev.sideline.nudge.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again at what somebody changed, and says what that cleared. */
public final class FactsChanged implements TaskForms.Done {

    private static final Logger LOG = LoggerFactory.getLogger(FactsChanged.class);
    private static final int LINES = 5;
    private static final int SENTENCE = 300;
    private static final int DAYS_A_QUESTION_IS_FRESH = 30;

    /** For so long before somebody saved what they did, another look may have begun that sees it first. */
    private static final Duration MEANWHILE = Duration.ofMinutes(1);

    private final Ports ports;
    private final Round round;
    private final Cards cards;

    public FactsChanged(Ports ports, Round round) {
        this.ports = ports;
        this.round = round;
        this.cards = new Cards(ports.facts(), ports.playbook());
    }

    @Override
    public Reply factsChanged(Caller caller, @Nullable Long account, @Nullable Long nudge, Reply confirmation) {
        Account.Id changed = account == null ? null : new Account.Id(account);
        try {
            return ports.transactions().run(() -> looked(caller, changed, nudge, confirmation));
        } catch (RuntimeException failed) {
            // What the person changed is kept already, and the next round looks again: they get their confirmation.
            LOG.error("could not look at account {} again", account, failed);
            return confirmation;
        }
    }

    private Reply looked(Caller caller, Account.@Nullable Id account, @Nullable Long nudge, Reply confirmation) {
        Person person = caller.viewer().person();
        ports.log().lock(person.id());
        Optional<Nudge> answered = answered(caller, nudge);
        answered.filter(one -> one.state() != Nudge.State.CONTESTED).ifPresent(one -> ports.log()
                .keep(one.answered(Nudge.State.DONE, new Nudge.Answer(caller.at(), null, null))));
        List<Nudge> cleared = new ArrayList<>(
                account == null
                        ? round.lookAtEverything(person, caller.at())
                        : round.lookAt(account, person, caller.at()));
        answered.filter(one -> !one.episode().isOpen()).ifPresent(cleared::add);
        Set<UUID> messages = account == null ? new LinkedHashSet<>() : new LinkedHashSet<>(asked(caller, account));
        answered.flatMap(Nudge::delivery).ifPresent(messages::add);
        messages.forEach(message -> round.posts().refresh(message, caller.zone(), caller.at()));
        if (!cleared.isEmpty()) {
            return Replies.with(confirmation, "That clears: " + headlines(cleared, caller));
        }
        return answered.map(one -> Replies.with(
                        confirmation,
                        "Still open: " + cards.of(one, caller.zone()).headline() + ". What clears it: "
                                + Mrkdwn.escape(one.episode().finding().clears(), SENTENCE)))
                .orElse(confirmation);
    }

    private Optional<Nudge> answered(Caller caller, @Nullable Long nudge) {
        return Optional.ofNullable(nudge)
                .flatMap(id -> ports.log().find(new Nudge.Id(id)))
                .filter(one -> stoodUntilNow(one, caller))
                .filter(one -> one.episode().key().to().equals(caller.viewer().id()));
    }

    /** Opening Home, or the day's round, may look at what was just saved before it is answered for here. */
    private static boolean stoodUntilNow(Nudge nudge, Caller caller) {
        Instant closed = nudge.episode().closedAt();
        return closed == null || !closed.isBefore(caller.at().minus(MEANWHILE));
    }

    /** The messages that asked something about this account lately; the answer may have come. */
    private List<UUID> asked(Caller caller, Account.Id account) {
        LocalDate since = caller.today().minusDays(DAYS_A_QUESTION_IS_FRESH);
        return ports.questions().asked(caller.viewer().id()).stream()
                .filter(asked -> asked.question().account().equals(account)
                        && !asked.on().isBefore(since))
                .map(Asked::delivery)
                .toList();
    }

    private String headlines(List<Nudge> cleared, Caller caller) {
        return BlockLimits.bounded(
                        cleared,
                        LINES,
                        new Noun("nudge"),
                        nudge -> cards.of(nudge, caller.zone()).headline(),
                        more -> more)
                .stream()
                .collect(Collectors.joining("; "));
    }
}
