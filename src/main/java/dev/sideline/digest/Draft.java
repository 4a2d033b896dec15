package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.Digest.Talk;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Open;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a digest will say, before anybody was told anything.
 *
 * @param own the manager's own plays
 * @param names of the accounts that it speaks of
 */
record Draft(
        List<Open> own,
        List<Shown> talks,
        List<Shown> promises,
        List<Praise> strengths,
        @Nullable Trend trend,
        Map<Account.Id, String> names) {

    /**
     * @param nudges those of the own plays, as told
     * @param week null for no week's digest
     */
    Digest digest(List<Nudge> nudges, Face face, ZoneId zone, Chart.@Nullable Picture chart, @Nullable String week) {
        return new Digest(
                nudges.stream().map(nudge -> face.of(nudge, name(nudge), zone)).toList(),
                talks.stream()
                        .map(shown ->
                                new Talk(conversation(shown), shown.nudge().id()))
                        .toList(),
                promises.stream().map(Draft::conversation).toList(),
                strengths,
                trend,
                chart,
                week);
    }

    private @Nullable String name(Nudge nudge) {
        Account.Id account = nudge.episode().finding().account();
        return account == null ? null : names.get(account);
    }

    static Conversation conversation(Shown shown) {
        return new Conversation(
                shown.rep().name(), shown.account(), shown.finding().forOthers());
    }
}
