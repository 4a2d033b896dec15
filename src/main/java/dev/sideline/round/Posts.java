package dev.sideline.round;

import dev.sideline.account.Facts;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Parts;
import dev.sideline.nudge.Asked;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.QuestionLog;
import dev.sideline.play.Question;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The coach's messages: draws them from the log, and draws them again when something changed. */
final class Posts {

    static final String PURPOSE = "nudge";

    private final NudgeLog log;
    private final QuestionLog questions;
    private final Facts facts;
    private final Cards cards;
    private final Outbox outbox;

    Posts(NudgeLog log, QuestionLog questions, Facts facts, Cards cards, Outbox outbox) {
        this.log = log;
        this.questions = questions;
        this.facts = facts;
        this.cards = cards;
        this.outbox = outbox;
    }

    /** The message as the log has it now. */
    Message draw(UUID delivery, ZoneId zone) {
        return draw(delivery, log.in(delivery), zone);
    }

    /**
     * Brings a message up to date. One that is still on its way is taken back instead when nothing in it stands any
     * more.
     */
    void refresh(UUID delivery, ZoneId zone, Instant now) {
        List<Nudge> nudges = log.in(delivery);
        Outbox.Fate fate = outbox.fate(delivery);
        if (fate == null || fate == Outbox.Fate.WITHDRAWN) {
            return;
        }
        if (nudges.stream().anyMatch(Posts::cameWithDigest)) {
            refreshDigest(delivery, nudges, zone, now);
            return;
        }
        if (fate == Outbox.Fate.ON_ITS_WAY
                && nudges.stream().noneMatch(nudge -> nudge.episode().isOpen())) {
            outbox.withdraw(delivery, "cleared", now);
            noteWithdrawn(nudges);
        }
        if (outbox.fate(delivery) != Outbox.Fate.WITHDRAWN) {
            outbox.revise(delivery, draw(delivery, nudges, zone), now);
        }
    }

    /** The rest of a digest stays as it was sent. */
    private void refreshDigest(UUID delivery, List<Nudge> nudges, ZoneId zone, Instant now) {
        outbox.message(delivery).ifPresent(sent -> {
            Message changed = sent;
            for (Nudge nudge : nudges) {
                changed = Parts.replace(
                        changed, Faces.part(nudge.id()), cards.of(nudge, zone).blocks());
            }
            if (!changed.equals(sent)) {
                outbox.revise(delivery, changed, now);
            }
        });
    }

    private static boolean cameWithDigest(Nudge nudge) {
        return nudge.telling() != null && nudge.telling().lane() == Lane.DIGEST;
    }

    /** Marks nudges whose message was taken back before it reached the person. */
    void noteWithdrawn(List<Nudge> nudges) {
        List<Nudge> sent = nudges.stream()
                .filter(nudge -> nudge.state() == Nudge.State.SENT)
                .toList();
        Map<UUID, Outbox.Fate> fates = outbox.fates(sent.stream()
                .flatMap(nudge -> nudge.delivery().stream())
                .distinct()
                .toList());
        sent.stream()
                .filter(nudge -> nudge.delivery()
                        .filter(delivery -> fates.get(delivery) == Outbox.Fate.WITHDRAWN)
                        .isPresent())
                .forEach(nudge -> log.keep(nudge.withdrawn()));
    }

    private Message draw(UUID delivery, List<Nudge> nudges, ZoneId zone) {
        return new CoachMessage(
                        nudges.stream().map(nudge -> cards.of(nudge, zone)).toList(),
                        questions.in(delivery).map(this::ask).orElse(null))
                .message();
    }

    private CoachMessage.Ask ask(Asked asked) {
        Question question = asked.question();
        return new CoachMessage.Ask(
                asked.delivery(),
                cards.account(question.account()),
                question.text(),
                question.asksForTouch() ? isMet(question) : isRecorded(question));
    }

    private boolean isRecorded(Question question) {
        Row row = facts.find(question.asks().kind(), question.row());
        return row == null || (row.get(question.asks()) != null && !row.guessed(question.asks()));
    }

    private boolean isMet(Question question) {
        return facts.where(Touch.ACCOUNT, question.row()).stream()
                .map(Touch::new)
                .anyMatch(touch -> touch.isTwoWay() && touch.attendees().contains(question.to()));
    }
}
