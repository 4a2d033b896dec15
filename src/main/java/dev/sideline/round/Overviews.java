package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.Decision;
import dev.sideline.nudge.Decision.Held;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.SeenLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what somebody sees when they ask, and notes that they saw it. */
final class Overviews {

    private static final int SILENCED = 5;

    private final Cards cards;
    private final SeenLog seen;
    private final Mutings mutings;

    Overviews(Cards cards, SeenLog seen, Mutings mutings) {
        this.cards = cards;
        this.seen = seen;
        this.mutings = mutings;
    }

    /** What was told today, then the most important, one for each account; and all that waits, and why. */
    Overview of(Desk desk) {
        return of(desk, desk.open(), silenced(desk));
    }

    /** The same without what the person asked to be quiet. */
    Overview awake(Desk desk) {
        LocalDate today = desk.dosage().hours().dayOf(desk.now());
        return of(
                desk,
                desk.open().stream().filter(nudge -> !nudge.isQuietOn(today)).toList(),
                List.of());
    }

    private Overview of(Desk desk, List<Nudge> open, List<String> silenced) {
        List<Nudge> top = top(desk);
        Map<Episode.Id, Held> held = held(desk.daily());
        List<Nudge> waiting =
                open.stream().filter(nudge -> !top.contains(nudge)).toList();
        Overview overview = new Overview(
                DayWords.of(desk).mrkdwn(),
                top.stream().map(nudge -> cards.of(nudge, desk.zone())).toList(),
                waiting.stream()
                        .limit(Overview.LINES)
                        .map(nudge -> new Overview.Waiting(cards.of(nudge, desk.zone()), why(nudge, held)))
                        .toList(),
                Math.max(0, waiting.size() - Overview.LINES),
                silenced);
        seen.saw(
                desk.person().id(),
                overview.shown().stream().map(nudge -> nudge.episode().id()).toList(),
                desk.now());
        return overview;
    }

    private List<String> silenced(Desk desk) {
        List<Muted> muted = mutings.of(
                desk.person().id(), desk.company(), desk.dosage().hours().dayOf(desk.now()));
        List<String> lines = new ArrayList<>(
                BlockLimits.bounded(muted, SILENCED, new Noun("reason"), one -> "• " + one.mrkdwn(), more -> more));
        List<String> off = mutings.off(desk.company());
        if (!off.isEmpty()) {
            lines.add("• Off for everybody here: " + Mrkdwn.escape(String.join(", ", off)));
        }
        return List.copyOf(lines);
    }

    private static String why(Nudge nudge, Map<Episode.Id, Held> held) {
        Held one = held.get(nudge.episode().id());
        return one == null ? "comes with the next message" : HeldWords.of(one);
    }

    private static List<Nudge> top(Desk desk) {
        Set<Account.Id> accounts = new HashSet<>();
        List<Nudge> top = new ArrayList<>();
        LocalDate today = desk.dosage().hours().dayOf(desk.now());
        List<Nudge> toldTodayFirst = desk.open().stream()
                .sorted(Comparator.comparing(nudge -> !wasToldOn(nudge, today)))
                .toList();
        for (Nudge nudge : toldTodayFirst) {
            Account.Id account = nudge.episode().finding().account();
            boolean quiet = nudge.isQuietOn(today)
                    || desk.dosage()
                            .pausedPlays()
                            .contains(nudge.episode().finding().play());
            if (top.size() < Dosage.PLAYS_A_MESSAGE && !quiet && (account == null || accounts.add(account))) {
                top.add(nudge);
            }
        }
        return top;
    }

    private static boolean wasToldOn(Nudge nudge, LocalDate day) {
        return nudge.state() == Nudge.State.SENT
                && nudge.telling() != null
                && nudge.telling().on().equals(day);
    }

    private static Map<Episode.Id, Held> held(Decision decision) {
        return decision.held().stream()
                .collect(Collectors.toMap(held -> held.nudge().episode().id(), held -> held));
    }
}
