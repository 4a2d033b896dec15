package dev.sideline.digest;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.WorkDays;
import dev.sideline.chat.Departed;
import dev.sideline.nudge.DigestDay;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of somebody else: the one place that knows the playbook's privacy rule. Facts are seen by the
 * person and by the line of managers above. Answers are seen by the person alone. A topic is a finding about facts that
 * a manager may be shown, under conditions.
 */
public record ManagerSees(Company company, Departed departed) {

    /** For whoever asks nothing about topics. */
    public ManagerSees(Company company) {
        this(company, Departed.NOBODY);
    }

    /** So many working days before the manager, the rep must have seen a topic. */
    private static final int WORK_DAYS_BEFORE = 2;

    /** A trend over fewer reps would point at somebody. */
    private static final int REPS_IN_A_TREND = 3;

    /** Whether and how a manager gets to see a topic. */
    public enum Showing {
        HIDDEN,
        SHOWN,
        /** It is urgent, and shown provided that the rep is told in the same minute. */
        SHOWN_AND_TOLD
    }

    /**
     * A finding that stands for a rep.
     *
     * @param nudge its newest nudge
     * @param seenOn the first day on which the rep saw it, in a message or on Home; null when they did not
     * @param isOwn whether it is about an account that the rep owns, or owns a deal on; what is about no account, and what a leader is told about
     *     somebody else's stays with them
     */
    public record Topic(Nudge nudge, @Nullable LocalDate seenOn, boolean isOwn) {}

    /** The facts of somebody's accounts. */
    public boolean facts(Person.Id viewer, Person.Id of) {
        return viewer.equals(of) || company.isAbove(viewer, of);
    }

    /** What somebody was nudged about, read, did, snoozed, contested or called not useful, and that they paused. */
    public boolean answers(Person.Id viewer, Person.Id of) {
        return viewer.equals(of);
    }

    /** A number over so many reps, without a name, may be shown to the managers above them. */
    public static boolean trendOver(long reps) {
        return reps >= REPS_IN_A_TREND;
    }

    /**
     * What is about no account concerns how somebody works, and is between them and the coach; so is what a manager or
     * leader is told as such.
     *
     * @param rep the preferences of whom the topic is about; they are told nothing unless they opted in
     * @param today in the rep's zone
     * @param workDays the rep's
     */
    public Showing topic(Person.Id viewer, Topic topic, Preferences rep, LocalDate today, WorkDays workDays) {
        Person.Id about = topic.nudge().episode().key().to();
        boolean silenced = topic.nudge().state() == Nudge.State.CONTESTED
                || (topic.nudge().state() == Nudge.State.SNOOZED
                        && topic.nudge().isQuietOn(today));
        if (!company.isAbove(viewer, about)
                || DigestDay.OWN_PLAYS.contains(topic.nudge().episode().key().play())
                || !topic.isOwn()
                || !isThere(about)
                || silenced
                || !topic.nudge().episode().isOpen()) {
            return Showing.HIDDEN;
        }
        LocalDate seen = topic.seenOn();
        if (seen != null && !workDays.after(seen, WORK_DAYS_BEFORE).isAfter(today)) {
            return Showing.SHOWN;
        }
        boolean urgent = topic.nudge().episode().finding().urgent();
        return urgent && canBeTold(rep, today, workDays) ? Showing.SHOWN_AND_TOLD : Showing.HIDDEN;
    }

    /** There is no conversation to have with who left, or has no place in Slack. */
    private boolean isThere(Person.Id rep) {
        Person person = company.person(rep);
        return person != null && departed.isThere(person);
    }

    private static boolean canBeTold(Preferences preferences, LocalDate today, WorkDays workDays) {
        return workDays.isWorkDay(today) && preferences.optedInAt() != null && !preferences.isPausedOn(today);
    }
}
