package dev.sideline.round;

import dev.sideline.account.Transactions;
import dev.sideline.chat.Caller;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import java.util.List;
import java.util.Objects;

/** Takes what somebody says to a nudge, and shows it in the message. Saying the same twice changes nothing. */
final class Answers {

    private final NudgeLog log;
    private final Posts posts;
    private final Transactions transactions;

    Answers(NudgeLog log, Posts posts, Transactions transactions) {
        this.log = log;
        this.posts = posts;
        this.transactions = transactions;
    }

    /** @return false when the nudge's finding does not stand any more; then nothing is noted */
    boolean take(Caller caller, String value, Nudge.State state, Nudge.Answer answer) {
        return transactions.run(() -> {
            log.lock(caller.viewer().id());
            Nudge pressed = Found.nudge(log, value, caller);
            List<Nudge> all = log.of(pressed.episode().id());
            Nudge newest = all.get(all.size() - 1);
            if (pressed.episode().isOpen()) {
                note(pressed, state, answer);
                if (!newest.id().equals(pressed.id())) {
                    note(newest, state, answer);
                }
            }
            show(pressed, caller);
            if (!newest.id().equals(pressed.id())) {
                show(newest, caller);
            }
            return pressed.episode().isOpen();
        });
    }

    private void note(Nudge nudge, Nudge.State state, Nudge.Answer answer) {
        boolean same = nudge.state() == state
                && nudge.answer() != null
                && Objects.equals(nudge.answer().until(), answer.until())
                && Objects.equals(nudge.answer().reason(), answer.reason());
        if (!same) {
            log.keep(nudge.answered(state, answer));
        }
    }

    /** Brings the message up to date that the nudge was pressed in. */
    void show(Nudge nudge, Caller caller) {
        transactions.run(() -> {
            nudge.delivery().ifPresent(delivery -> posts.refresh(delivery, caller.zone(), caller.at()));
            return nudge;
        });
    }
}
