package dev.sideline.home;

import dev.sideline.chat.Mrkdwn;
import java.math.BigDecimal;

/** Numbers with their nouns. */
final class Counts {

    private Counts() {}

    /** "1 account", "2,000 accounts". */
    static String of(long number, String one, String several) {
        return Mrkdwn.number(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : several);
    }
}
