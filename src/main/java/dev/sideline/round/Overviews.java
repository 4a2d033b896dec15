package dev.sideline.round;

import dev.sideline.account.Account;
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

    private final Cards cards;
    private final SeenLog seen;

    Overviews(Cards cards, SeenLog seen) {
        this.cards = cards;
        this.seen = seen;
    }

    /** What was told today, then the most important, one for each account; and all that waits. */
    Overview of(Desk desk) {
        List<Nudge> top = top(desk);
        HeldWords words = new HeldWords(desk.dosage().preferences());
        Map<Episode.Id, Held> held = held(desk.daily());
        Overview overview = new Overview(
                top.stream().map(nudge -> cards.of(nudge, desk.zone())).toList(),
                desk.open().stream()
                        .filter(nudge -> !top.contains(nudge))
                        .map(nudge -> new Overview.Waiting(cards.of(nudge, desk.zone()), why(nudge, held, words)))
                        .toList());
        seen.saw(overview.shown().stream().map(nudge -> nudge.episode().id()).toList(), desk.now());
        return overview;
    }

    private static String why(Nudge nudge, Map<Episode.Id, Held> held, HeldWords words) {
        Held one = held.get(nudge.episode().id());
        return one == null ? "comes with your next message" : words.of(one);
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
