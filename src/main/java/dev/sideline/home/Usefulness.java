package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Role;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PlayHealth;
import dev.sideline.nudge.PlayRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How useful people find the plays, everybody together, for managers and admins. Of a play that few people were told
 * nothing is said: what they answered belongs to each of them alone.
 */
final class Usefulness implements HomeSection {

    private static final int FEWEST_PEOPLE = 5;
    private static final int FEWEST_TELLINGS = 30;
    private static final int SHOWN = 3;

    private final PlayRecord plays;

    Usefulness(PlayRecord plays) {
        this.plays = plays;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        if (!caller.viewer().is(Role.MANAGER) && !caller.viewer().is(Role.ADMIN)) {
            return List.of();
        }
        Map<String, Integer> people = plays.people();
        List<PlayHealth> known = plays.health(caller.today().minusDays(PlayHealth.DAYS_TO_ACT)).stream()
                .filter(play ->
                        people.getOrDefault(play.play(), 0) >= FEWEST_PEOPLE && play.settled() >= FEWEST_TELLINGS)
                .sorted(Comparator.comparing(Usefulness::percent).reversed().thenComparing(PlayHealth::play))
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        known.stream().limit(SHOWN).map(Usefulness::line).forEach(lines::add);
        int least = known.size() - SHOWN;
        if (least > 0) {
            if (least > SHOWN) {
                lines.add("…");
            }
            known.subList(Math.max(SHOWN, known.size() - SHOWN), known.size()).stream()
                    .map(Usefulness::line)
                    .forEach(lines::add);
        }
        return List.of(
                Blocks.header("How useful the plays are"),
                Blocks.lines(lines),
                Blocks.context(
                        "Everybody together, and only plays that at least " + FEWEST_PEOPLE + " people were told "
                                + FEWEST_TELLINGS + " times or more. What somebody answered is theirs alone."));
    }

    private static String line(PlayHealth play) {
        return Mrkdwn.bold(Mrkdwn.escape(play.play())) + ": " + percent(play) + " % acted on, "
                + share(play.notUseful(), play.delivered()) + " % called not useful";
    }

    private static int percent(PlayHealth play) {
        return share(play.actedOn(), play.settled());
    }

    private static int share(int some, int all) {
        return all == 0 ? 0 : (100 * some + all / 2) / all;
    }
}
