package dev.sideline.nudge;

import dev.sideline.account.Account;
import dev.sideline.nudge.Decision.Held;
import dev.sideline.nudge.Decision.Pick;
import dev.sideline.nudge.Decision.Reason;
import dev.sideline.play.Finding;
import dev.sideline.play.Question;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much coaching one person can take. Pure: the same candidates, history and moment give the same decision, in
 * whatever order they come.
 *
 * <p>A week is the seven days that end today. The urgent lane counts towards the week but is not held back by it: an
 * urgent fact does not wait because the week was busy; the daily message then takes less. A snooze that ran out is the
 * person's own wish, so neither the seven days between tellings nor the number of repeats hold it back.
 *
 * @param pausedPlays plays that paused themselves
 * @param history what the person was told before
 * @param asked what the person was asked before
 * @param inDigest plays that they hear of with the digest that comes today
 */
public record Dosage(
        Preferences preferences,
        QuietHours hours,
        Set<String> pausedPlays,
        List<Told> history,
        List<Asked> asked,
        Set<String> inDigest) {

    public static final int PLAYS_A_MESSAGE = 3;
    public static final int PLAYS_A_WEEK = 8;
    public static final int DAYS_BETWEEN = 7;
    public static final int TELLINGS = 3;
    public static final int FIRST_DAYS = 14;

    private static final int WEEK = 7;

    /** For whom no digest comes today. */
    public Dosage(
            Preferences preferences, QuietHours hours, Set<String> pausedPlays, List<Told> history, List<Asked> asked) {
        this(preferences, hours, pausedPlays, history, asked, Set.of());
    }

    /** The daily message. */
    public Decision daily(List<Nudge> open, List<Question> questions, Instant now) {
        LocalDate today = hours.dayOf(now);
        Reason none = silence(now);
        int left = Math.max(0, PLAYS_A_WEEK - inTheWeekOf(today));
        Decision decision = left < PLAYS_A_MESSAGE
                ? decide(Lane.DAILY, open, today, none, left, Reason.WEEK_IS_FULL)
                : decide(Lane.DAILY, open, today, none, PLAYS_A_MESSAGE, Reason.MESSAGE_IS_FULL);
        return decision.send().isEmpty()
                ? decision
                : new Decision(Lane.DAILY, today, decision.send(), decision.held(), question(questions, today));
    }

    /** Why no daily message can come now, whatever there is to say; null when one can, as far as the week has room. */
    public @Nullable Reason silence(Instant now) {
        LocalDate today = hours.dayOf(now);
        Reason none = nothing(now);
        if (none == null && wasSent(Lane.DAILY, today)) {
            return Reason.TODAY_WAS_SENT;
        }
        if (none == null && !hours.hasCome(preferences.hour(), now)) {
            return Reason.HOUR_TO_COME;
        }
        if (none == null && hours.isTooLate(preferences.hour(), now)) {
            return Reason.TOO_LATE_TODAY;
        }
        return none;
    }

    /** The first moment after now at which a daily message can come, if nobody pauses and there is something to say. */
    public Instant next(Instant now) {
        LocalDate pausedUntil = preferences.pausedUntil();
        Instant next = hours.nextAfter(preferences.hour(), now);
        while ((pausedUntil != null && preferences.isPausedOn(hours.dayOf(next)))
                || inTheWeekOf(hours.dayOf(next)) >= PLAYS_A_WEEK) {
            next = hours.nextAfter(preferences.hour(), next);
        }
        return next;
    }

    /** How many plays were told in the seven days that end with a day. */
    public int inTheWeekOf(LocalDate day) {
        return (int) tellings()
                .filter(told -> told.on().isAfter(day.minusDays(WEEK)))
                .count();
    }

    /** Something urgent, outside the daily message. */
    public Decision urgent(List<Nudge> open, Instant now) {
        LocalDate today = hours.dayOf(now);
        Reason none = nothing(now);
        if (none == null && wasSent(Lane.URGENT, today)) {
            none = Reason.TODAY_WAS_SENT;
        }
        if (none == null && !hours.isWorkingHour(now)) {
            none = Reason.HOUR_TO_COME;
        }
        return decide(Lane.URGENT, open, today, none, 1, Reason.MESSAGE_IS_FULL);
    }

    /** What is most important to this person now, whether it may be told or not. */
    public List<Nudge> ranked(List<Nudge> open) {
        return open.stream().sorted(ranking()).toList();
    }

    private @Nullable Reason nothing(Instant now) {
        if (preferences.optedInAt() == null) {
            return Reason.NOT_OPTED_IN;
        }
        LocalDate today = hours.dayOf(now);
        if (preferences.isPausedOn(today)) {
            return Reason.PAUSED;
        }
        return hours.workDays().isWorkDay(today) ? null : Reason.NO_WORKING_DAY;
    }

    private Decision decide(
            Lane lane, List<Nudge> open, LocalDate today, @Nullable Reason none, int room, Reason full) {
        List<Pick> send = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        Set<Account.Id> accounts = new HashSet<>();
        for (Nudge nudge : ranked(open)) {
            Finding finding = nudge.episode().finding();
            Held back = heldBack(nudge, today);
            if (back != null) {
                held.add(back);
            } else if (lane == Lane.URGENT && !finding.urgent()) {
                held.add(new Held(nudge, Reason.NOT_URGENT, null));
            } else if (none != null) {
                held.add(new Held(nudge, none, null));
            } else if (finding.account() != null && accounts.contains(finding.account())) {
                held.add(new Held(nudge, Reason.ACCOUNT_HAS_ANOTHER, null));
            } else if (send.size() >= room) {
                held.add(new Held(nudge, full, null));
            } else {
                send.add(new Pick(nudge, isNew(today) && finding.askInstead() != null));
                if (finding.account() != null) {
                    accounts.add(finding.account());
                }
            }
        }
        return new Decision(lane, today, List.copyOf(send), List.copyOf(held), null);
    }

    private @Nullable Held heldBack(Nudge nudge, LocalDate today) {
        if (nudge.isQuietOn(today)) {
            return switch (nudge.state()) {
                case CONTESTED -> new Held(nudge, Reason.CONTESTED, null);
                case NOT_USEFUL -> new Held(nudge, Reason.NOT_USEFUL, null);
                default ->
                    new Held(
                            nudge,
                            Reason.SNOOZED,
                            nudge.answer() == null ? null : nudge.answer().until());
            };
        }
        Finding finding = nudge.episode().finding();
        if (pausedPlays.contains(finding.play())) {
            return new Held(nudge, Reason.PLAY_PAUSED, null);
        }
        if (inDigest.contains(finding.play())) {
            return new Held(nudge, Reason.COMES_WITH_DIGEST, null);
        }
        if (nudge.isAwaitedOn(today)) {
            return null;
        }
        if (tellings()
                        .filter(told -> told.episode().equals(nudge.episode().id()))
                        .count()
                >= TELLINGS) {
            return new Held(nudge, Reason.TOLD_OFTEN_ENOUGH, null);
        }
        return tellings()
                .filter(told -> told.episode().equals(nudge.episode().id())
                        || (finding.account() != null
                                && finding.account().equals(told.account())
                                && finding.play().equals(told.play())))
                .map(told -> told.on().plusDays(DAYS_BETWEEN))
                .max(Comparator.naturalOrder())
                .filter(again -> again.isAfter(today))
                .map(again -> new Held(nudge, Reason.TOLD_LATELY, again))
                .orElse(null);
    }

    private boolean wasSent(Lane lane, LocalDate today) {
        return history.stream()
                .anyMatch(told -> told.lane() == lane && told.on().equals(today));
    }

    private Stream<Told> tellings() {
        return history.stream().filter(told -> !told.withdrawn());
    }

    private boolean isNew(LocalDate today) {
        Instant since = preferences.optedInAt();
        return since != null && today.isBefore(hours.dayOf(since).plusDays(FIRST_DAYS));
    }

    /** Urgency, amount at stake, how rarely this person has seen the play; then by what it is about, to be stable. */
    private Comparator<Nudge> ranking() {
        Comparator<Nudge> byUrgency =
                Comparator.comparing(nudge -> !nudge.episode().finding().urgent());
        return byUrgency
                .thenComparing(nudge -> amount(nudge.episode().finding()), Comparator.reverseOrder())
                .thenComparing(nudge -> tellings()
                        .filter(told ->
                                told.play().equals(nudge.episode().finding().play()))
                        .count())
                .thenComparing(nudge -> nudge.episode().finding().play())
                .thenComparing(nudge -> nudge.episode().finding().subject().kind())
                .thenComparing(nudge -> nudge.episode().finding().subject().id())
                .thenComparing(nudge -> nudge.id().value());
    }

    private static BigDecimal amount(Finding finding) {
        return finding.atStake() == null ? BigDecimal.ZERO : finding.atStake().amount();
    }

    /** At most one for an account and week, at most three times the same; those asked least first. */
    private @Nullable Question question(List<Question> questions, LocalDate today) {
        return questions.stream()
                .filter(question -> !pausedPlays.contains(question.play()))
                .filter(question -> asked.stream()
                        .noneMatch(before -> before.question().account().equals(question.account())
                                && before.on().isAfter(today.minusDays(WEEK))))
                .filter(question -> timesAsked(question) < TELLINGS)
                .min(Comparator.comparing(this::timesAsked)
                        .thenComparing(question -> question.account().value())
                        .thenComparing(Question::play)
                        .thenComparing(question -> question.subject().kind())
                        .thenComparing(question -> question.subject().id())
                        .thenComparing(question -> question.asks().toString())
                        .thenComparing(Question::row))
                .orElse(null);
    }

    private long timesAsked(Question question) {
        return asked.stream().filter(before -> before.is(question)).count();
    }
}
