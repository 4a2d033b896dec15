package dev.sideline.digest;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.finding;

import dev.sideline.chat.Golden;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestViewTest {

    @Test
    void a_quiet_week_is_short() {
        Golden.check("digest-quiet", new DigestView(new Digest(List.of(), List.of(), List.of(), null)).message());
    }

    @Test
    void one_conversation_has_its_evidence_and_a_question() {
        Golden.check(
                "digest-one",
                new DigestView(new Digest(
                                List.of(new Conversation("Rina Rep", "Acme", finding("CH1", 1, 1))),
                                List.of(),
                                List.of(new Praise(
                                        "Rina Rep",
                                        new Strength("Acme", "Dana Lee is a proven champion: spoke for us", MONDAY))),
                                null))
                        .message());
    }

    @Test
    void a_full_week_has_all_its_parts_and_bounded_lists() {
        Golden.check(
                "digest-many",
                new DigestView(new Digest(
                                conversation(3),
                                conversation(12),
                                IntStream.range(0, 12)
                                        .mapToObj(rep -> new Praise(
                                                "Rep " + rep, new Strength("Acme", "walked away in time", MONDAY)))
                                        .toList(),
                                "5 of the team's 12 major accounts have a proven champion, as a week ago."))
                        .message());
    }

    @Test
    void hostile_names_are_shown_literally() {
        Golden.check(
                "digest-hostile",
                new DigestView(new Digest(
                                List.of(new Conversation(
                                        "*Rina* <!channel>", "<https://evil|Acme>", finding("CH1", 1, 1))),
                                List.of(),
                                List.of(),
                                null))
                        .message());
    }

    private static List<Conversation> conversation(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> new Conversation("Rep " + one, "Account " + one, finding("DA3", one, one)))
                .toList();
    }
}
