package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Company;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.QuietHours;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells a rep that something urgent about their account is put before a manager: in the transaction in which that
 * happens, and once a day for each topic, however many managers read it and however they do.
 */
record HeadsUp(Ports ports) {

    private static final String PURPOSE = "heads-up";

    /** Whether it may be put before a manager now: what the rep did not see waits for their working hours, or was told. */
    boolean mayShow(Shown one, Company company, Instant now) {
        QuietHours hours =
                new QuietHours(company.workDaysOf(one.rep()), ports.zones().apply(one.rep()));
        return one.showing() == Showing.SHOWN || hours.isWorkingHour(now) || isTold(one, now);
    }

    boolean isTold(Shown one, Instant now) {
        return ports.outbox().fate(delivery(one, now)) != null;
    }

    void tell(Shown one, Instant now) {
        if (isTold(one, now)) {
            return;
        }
        Finding finding = one.nudge().episode().finding();
        Message message = Message.of(
                "This is urgent, so your managers see it today too: " + Mrkdwn.bold(Mrkdwn.escape(one.account())) + ": "
                        + Mrkdwn.escape(finding.headline()) + ". `/coach` shows the evidence.");
        ports.outbox().put(delivery(one, now), one.rep().id(), PURPOSE, message, now);
        ports.seen().saw(List.of(one.nudge().episode().id()), now);
    }

    private UUID delivery(Shown one, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(one.rep()));
        return UUID.nameUUIDFromBytes(
                (PURPOSE + ":" + one.nudge().episode().id().value() + ":" + today).getBytes(UTF_8));
    }
}
