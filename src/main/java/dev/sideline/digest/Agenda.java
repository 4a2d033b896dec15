package dev.sideline.digest;

import dev.sideline.digest.Digest.Conversation;
import dev.sideline.nudge.OneOnOne.Agreed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manager and a rep could talk about: facts, and findings that the manager may be shown. Nothing in it says what
 * the rep answered the coach.
 *
 * @param last when the two last met; null before the first time
 * @param since the day from which on changes are told
 * @param followUp what they agreed the last time
 * @param changes the newest of each kind first
 * @param topics at most three, the most important first
 * @param strength what went well; null where nothing stands out
 * @param calls that the rep has planned and that a leader of ours backs, or could; the next first
 */
record Agenda(
        String rep,
        @Nullable LocalDate last,
        LocalDate since,
        List<Agreed> followUp,
        List<Change> changes,
        List<Conversation> topics,
        @Nullable Strength strength,
        List<Call> calls) {

    /**
     * A fact that is new.
     *
     * @param text plain words, without the account's name
     */
    record Change(String account, String text, LocalDate on) {}

    /**
     * A planned meeting.
     *
     * @param kind plain words, such as "joint call"
     * @param contacts the client's people
     * @param leaders those of our leaders who take part
     * @param lead who leads it; null where that was not recorded
     */
    record Call(
            String account,
            LocalDate on,
            String kind,
            List<String> contacts,
            List<String> leaders,
            @Nullable String lead) {}
}
