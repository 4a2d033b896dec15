package dev.sideline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapWordsTest {

    @Test
    void the_words_say_what_the_picture_shows() {
        AccountMap map = new AccountMap(
                "Acme",
                "You",
                2026,
                List.of(
                        new Somebody(1, "Dana Lee", "CFO", 5, null, Mark.NONE, null, "Ann Chief", false),
                        new Somebody(
                                2, "Raj Patel", "VP IT", 4, 1L, Mark.PROVEN, LocalDate.of(2026, 11, 3), null, false),
                        new Somebody(3, "Bo Berg", null, 4, 1L, Mark.LAPSED, LocalDate.of(2025, 12, 9), null, false),
                        new Somebody(4, "Ines Costa", null, 1, 2L, Mark.FRIEND, null, null, false),
                        new Somebody(5, "Omar Wei", null, null, null, Mark.NOMINATED, null, null, false),
                        new Somebody(6, "Lena Haddad", "Buyer", 1, 7L, Mark.NONE, null, null, true)));
        assertThat(new MapWords(map).altText())
                .isEqualTo("Account map of Acme: 6 people, 1 proven champion, 2 met by you."
                        + " C-level: Dana Lee, CFO, with Ann Chief, to hand over."
                        + " VPs: Bo Berg, reports to Dana Lee, a lapsed champion, met on 9 Dec 2025;"
                        + " Raj Patel, VP IT, reports to Dana Lee, a proven champion, met on 3 Nov."
                        + " Users: Ines Costa, reports to Raj Patel, a friend; Lena Haddad, Buyer, a stranger."
                        + " No level: Omar Wei, nominated as a champion.");
    }

    @Test
    void of_many_the_groups_are_counted() {
        List<Somebody> people = new ArrayList<>(List.of(Clients.somebody(100, "Dana Lee", 5)));
        for (int i = 1; i <= 40; i++) {
            people.add(new Somebody(i, "User " + (100 + i), null, 1, null, Mark.NONE, null, null, i > 20));
        }
        assertThat(new MapWords(new AccountMap("Acme", "Sam Rep", 2026, people)).altText())
                .startsWith(
                        "Account map of Acme: 41 people, no proven champion, nobody met yet. C-level: Dana Lee. Users: ")
                .endsWith("; and 29 more users, 20 of them strangers.");
    }

    @Test
    void the_words_fit_beside_an_image_in_slack() {
        List<Somebody> people = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            people.add(new Somebody(
                    i,
                    "N".repeat(200) + i,
                    "T".repeat(300),
                    5 - i % 5,
                    i - 1L,
                    Mark.NOMINATED,
                    LocalDate.of(2025, 1, 1),
                    "H".repeat(200),
                    false));
        }
        assertThat(new MapWords(new AccountMap("A".repeat(300), "R".repeat(300), 2026, people)).altText())
                .hasSizeLessThanOrEqualTo(Picture.ALT_TEXT)
                .startsWith("Account map of AAA");
    }
}
