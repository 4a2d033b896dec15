package dev.sideline.digest;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.finding;
import static dev.sideline.nudge.Samples.waiting;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.chat.Golden;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.Digest.Talk;
import dev.sideline.digest.Trend.Lights;
import dev.sideline.digest.Trend.Share;
import dev.sideline.digest.Trend.Week;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Playbook;
import dev.sideline.round.Faces;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestViewTest {

    private static final String HOSTILE = "*Rina* <!channel> `x` <https://evil|Acme>";

    @Test
    void a_quiet_week_is_short() {
        check("quiet", digest(List.of(), List.of(), List.of(), List.of(), null));
    }

    @Test
    void a_first_week_has_no_trend_yet() {
        check("first-week", digest(List.of(), talks(1), List.of(), praises(1, "Rina Rep"), null));
    }

    @Test
    void a_normal_week_has_all_its_parts() {
        check("normal", digest(own(1), talks(2), promises(1), praises(3, "Rep"), trend()));
    }

    @Test
    void with_thirty_reps_it_still_fits_a_phone() {
        check("thirty-reps", digest(own(3), talks(3), promises(30), praises(30, "Rep"), trend()));
    }

    @Test
    void hostile_names_are_shown_literally() {
        check(
                "hostile",
                digest(
                        List.of(),
                        List.of(new Talk(new Conversation(HOSTILE, HOSTILE, finding("CH1", 1, 1)), new Nudge.Id(1))),
                        List.of(new Conversation(HOSTILE, HOSTILE, finding("DA3", 1, 1))),
                        praises(1, HOSTILE),
                        null));
    }

    @Test
    void without_its_chart_the_trend_is_told_in_words() {
        Digest whole = digest(List.of(), List.of(), List.of(), List.of(), trend());
        check("no-chart", new Digest(List.of(), List.of(), List.of(), List.of(), whole.trend(), null, whole.week()));
    }

    private static void check(String name, Digest digest) {
        Golden.check("digest/" + name, new DigestView(digest).message());
    }

    private static Digest digest(
            List<List<LayoutBlock>> own,
            List<Talk> talks,
            List<Conversation> promises,
            List<Praise> praises,
            @Nullable Trend trend) {
        return new Digest(
                own,
                talks,
                promises,
                praises,
                trend,
                trend == null ? null : new Chart.Picture("F0CHART", "Proven champion: 3 of 12; 5 of 12."),
                "2026-W45");
    }

    private static Trend trend() {
        return new Trend(List.of(
                new Week(MONDAY.minusWeeks(1), new Share(3, 12), new Share(4, 12), new Lights(2, 0, 1)),
                new Week(MONDAY, new Share(5, 12), new Share(4, 12), new Lights(3, 1, 0))));
    }

    private static List<List<LayoutBlock>> own(int count) {
        Faces faces = new Faces(Playbook.standard());
        return IntStream.range(0, count)
                .mapToObj(one -> faces.of(waiting(90 + one, finding("RC7", 1, one)), "Acme", ZoneOffset.UTC))
                .toList();
    }

    private static List<Talk> talks(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> new Talk(
                        new Conversation("Rep " + one, "Account " + one, finding("CH1", one, one)), new Nudge.Id(one)))
                .toList();
    }

    private static List<Conversation> promises(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> new Conversation("Rep " + one, "Account " + one, finding("DA3", one, one)))
                .toList();
    }

    private static List<Praise> praises(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(one -> new Praise(
                        name + (count == 1 ? "" : " " + one),
                        new Strength(new Account.Id(1), "Acme", "Dana Lee is a proven champion: spoke for us", MONDAY)))
                .toList();
    }
}
