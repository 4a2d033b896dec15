package dev.sideline.round;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.nudge.Decision;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Question;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What lies before somebody at one moment.
 *
 * @param open the newest nudge of everything that stands for them, the most important first
 * @param questions about things that were never recorded
 */
record Desk(
        Person person,
        Company company,
        ZoneId zone,
        List<Nudge> open,
        List<Question> questions,
        Dosage dosage,
        Instant now) {

    Decision daily() {
        return dosage.daily(open, questions, now);
    }

    Decision urgent() {
        return dosage.urgent(open, now);
    }
}
