package dev.sideline.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLevelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CEO                                   | 5
            Chief Financial Officer               | 5
            President & CEO                       | 5
            Co-Founder                            | 5
            VP Operations                         | 4
            Senior Vice-President, Sales          | 4
            Vice President                        | 4
            Director of IT                        | 3
            Head of Procurement                   | 3
            Engineering Manager                   | 2
            Shift Supervisor                      | 2
            Systems Engineer                      | 1
            business analyst                      | 1
            """)
    void a_plain_title_tells_the_level(String title, int level) {
        assertThat(TitleLevel.guess(title)).hasValue(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Assistant to the CEO
            Executive Assistant
            Assistant Vice President
            Chief of Staff
            Deputy Director
            Former CFO
            Product Owner
            Managing Director
            General Manager
            Vice President and General Counsel to the Director
            Manager, Chief Engineer
            Consultant
            Directory Services
            漢字
            """)
    void a_title_that_leaves_a_doubt_tells_nothing(String title) {
        assertThat(TitleLevel.guess(title)).isEmpty();
    }
}
