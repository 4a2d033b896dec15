package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manager is told in one week.
 *
 * @param own the manager's own plays, the most important first, each drawn as a nudge
 * @param talks at most three, the most important first
 * @param promises at risk, beside those in the conversations
 * @param strengths at most one for each rep, the latest first
 * @param trend of the team as a whole; null where too few reps share in it
 * @param chart of the trend; null where there is none in time
 * @param week as in {@code 2026-W45}; null for what was asked for and is no week's digest
 */
record Digest(
        List<List<LayoutBlock>> own,
        List<Talk> talks,
        List<Conversation> promises,
        List<Praise> strengths,
        @Nullable Trend trend,
        Chart.@Nullable Picture chart,
        @Nullable String week) {

    /** A conversation that the digest proposes, with buttons. */
    record Talk(Conversation about, Nudge.Id nudge) {}

    /**
     * Something worth talking about with a rep.
     *
     * @param account the account's name; null where it is about none
     */
    record Conversation(String rep, @Nullable String account, Finding finding) {}

    /** What went well for a rep. */
    record Praise(String rep, Strength strength) {}
}
