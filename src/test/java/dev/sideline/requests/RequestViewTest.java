package dev.sideline.requests;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Person;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Answer;
import dev.sideline.nudge.Request.Kind;
import dev.sideline.nudge.Request.Said;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestViewTest {

    private static final String HOSTILE = "*Rina* <!channel> <https://evil|x> :bomb: `rm`";
    private static final Matter MATTER = new Matter(
            null,
            "*Acme*: meeting with Dana Lee (CFO) on 12 Nov 2026",
            List.of("• Rollout, in discovery, USD 120,000", "• From us: Rina Rep"),
            true);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_question_has_what_it_is_about_why_and_one_tap_answers(Kind kind) {
        Golden.check(
                "requests/open-" + name(kind),
                view(kind, null, "Rina Rep", "It is our first meeting").forThem(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_answer_takes_the_place_of_the_buttons(Kind kind) {
        Golden.check(
                "requests/answered-" + name(kind),
                view(kind, new Answer(Said.NO, "On leave that day", null, at(MONDAY, 9)), "Rina Rep", "why")
                        .forThem(ZoneOffset.UTC));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COME     | YES           | *Lena Leader* comes, and is on the meeting now.
                    COME     | NO            | *Lena Leader* does not come. “Because”
                    COME     | SOMEBODY_ELSE | *Lena Leader* would rather you asked *Sam Senior*. “Because”
                    COME     | OVER          | It was over before *Lena Leader* answered.
                    COME     | NOT_REACHED   | I could not put this to *Lena Leader*. Ask them yourself, or ask somebody else.
                    SIGN_OFF | YES           | *Lena Leader* says go, and signed it off.
                    SIGN_OFF | NO            | *Lena Leader* says no-go. Found early, that is a success. “Because”
                    APPROVE  | YES           | *Lena Leader* approves.
                    APPROVE  | NO            | *Lena Leader* objects; it is on record. “Because”
                    """)
    void whoever_asked_is_told(Kind kind, Said said, String words) {
        String reason = words.contains("Because") ? "Because" : null;
        RequestView view = view(kind, null, "Rina Rep", "why");
        Message told = view.forAsker(new Answer(said, reason, null, at(MONDAY, 9)));
        assertThat(told.text()).isEqualTo(words + "\n" + MATTER.title());
    }

    @Test
    void whom_a_colleague_named_can_be_asked_by_one_tap() {
        Golden.check(
                "requests/somebody-else",
                view(Kind.COME, null, "Rina Rep", "why")
                        .forAsker(new Answer(Said.SOMEBODY_ELSE, null, new Person.Id(9), at(MONDAY, 9))));
    }

    @Test
    void hostile_words_are_shown_literally_and_much_stays_within_the_limits() {
        Matter much = new Matter(
                null,
                MATTER.title(),
                IntStream.range(0, 200)
                        .mapToObj(line -> "• line " + line + " of what is known")
                        .toList(),
                true);
        Golden.check(
                "requests/open-hostile",
                new RequestView(request(Kind.COME, null, HOSTILE.repeat(30)), much, HOSTILE, HOSTILE, HOSTILE)
                        .forThem(ZoneOffset.UTC));
        Golden.check(
                "requests/somebody-else-hostile",
                new RequestView(request(Kind.COME, null, HOSTILE), MATTER, HOSTILE, HOSTILE, HOSTILE)
                        .forAsker(new Answer(Said.SOMEBODY_ELSE, HOSTILE, new Person.Id(9), at(MONDAY, 9))));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RequestView view(Kind kind, @Nullable Answer answer, String asker, String why) {
        return new RequestView(request(kind, answer, why), MATTER, asker, "Lena Leader", "Sam Senior");
    }

    private static Request request(Kind kind, @Nullable Answer answer, String why) {
        return new Request(
                new Request.Id(7),
                kind,
                new Person.Id(1),
                new Person.Id(2),
                3,
                1,
                "Finance",
                why,
                at(MONDAY, 9),
                at(MONDAY, 9),
                answer);
    }
}
