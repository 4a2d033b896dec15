package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartedTest {

    private static final Person ANN =
            new Person(Row.empty(Kind.PERSON, 1).with(Person.NAME, "Ann").with(Person.SLACK_ID, "UANN"));

    @ParameterizedTest(name = "guest {0}, deactivated {1}, away {2}: left {3}")
    @CsvSource({
        "false, false, false, false",
        "false, false, true, false",
        "true, false, false, true",
        "true, false, true, true",
        "false, true, false, true",
        "false, true, true, true",
        "true, true, false, true",
        "true, true, true, true"
    })
    void who_was_deactivated_or_is_a_guest_left_and_who_is_away_comes_back(
            boolean guest, boolean deactivated, boolean away, boolean left) {
        Directory.Member member = new Directory.Member("UANN", "Ann", null, null, guest, deactivated, away);
        assertThat(member.isGone()).isEqualTo(left);
        assertThat(Departed.of(List.of(member)).includes(ANN)).isEqualTo(left);
    }

    @Test
    void who_is_not_known_to_slack_or_not_linked_is_not_known_to_have_left() {
        Departed other = Departed.of(List.of(new Directory.Member("UBOB", "Bob", null, null, false, true)));
        assertThat(other.includes(ANN)).isFalse();
        assertThat(other.includes(new Person(Row.empty(Kind.PERSON, 2).with(Person.NAME, "Cy"))))
                .isFalse();
    }

    @Test
    void who_is_linked_and_not_known_to_have_left_is_there() {
        assertThat(Departed.NOBODY.isThere(ANN)).isTrue();
        assertThat(new Departed(Set.of("UANN")).isThere(ANN)).isFalse();
        assertThat(Departed.NOBODY.isThere(new Person(Row.empty(Kind.PERSON, 2).with(Person.NAME, "Cy"))))
                .isFalse();
    }

    @Test
    void slack_is_not_asked_who_left() {
        assertThat(Departed.knownTo(new Directory() {
                            @Override
                            public Optional<Member> member(String slackId) {
                                throw new AssertionError("asked for " + slackId);
                            }

                            @Override
                            public List<Member> members() {
                                throw new AssertionError("asked for everybody");
                            }

                            @Override
                            public List<Member> known() {
                                return List.of(new Member("UANN", "Ann", null, null, false, true));
                            }
                        })
                        .includes(ANN))
                .isTrue();
    }
}
