package dev.sideline.digest;

import dev.sideline.play.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manager is told in one week.
 *
 * @param conversations at most three, the most important first
 * @param promises at risk, beside those in the conversations
 * @param strengths at most one for each rep, by the rep's name
 * @param trend of the team as a whole; null where it is too small to speak of
 */
record Digest(
        List<Conversation> conversations, List<Conversation> promises, List<Praise> strengths, @Nullable String trend) {

    /**
     * Something worth talking about with a rep.
     *
     * @param account the account's name; null where it is about none
     */
    record Conversation(String rep, @Nullable String account, Finding finding) {}

    /** What went well for a rep. */
    record Praise(String rep, Strength strength) {}
}
