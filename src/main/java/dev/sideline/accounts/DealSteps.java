package dev.sideline.accounts;

import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows when the stage or the expected close of a deal changes. */
final class DealSteps {

    private DealSteps() {}

    /** @param before null for a new deal */
    static Row settle(@Nullable Row before, Row typed, Person.Id by, LocalDate today) {
        boolean isOpened = before != null || typed.get(Deal.OPENED_ON) != null;
        Row settled = isOpened ? typed : typed.with(Deal.OPENED_ON, today);
        Phase stage = settled.get(Deal.STAGE);
        if (stage != null && isMoved(before, settled)) {
            settled = isDated(before, settled) ? settled : settled.with(Deal.STAGE_SINCE, today);
            if (stage == Phase.QUALIFIED && settled.get(Deal.QUALIFIED_BY) == null) {
                settled = settled.with(Deal.QUALIFIED_BY, by.value());
            }
        }
        if (stage != null && !stage.isOpen() && settled.get(Deal.CLOSED_ON) == null) {
            settled = settled.with(Deal.CLOSED_ON, today);
        }
        return isSlipped(before, settled) ? slipped(settled, today) : settled;
    }

    private static Row slipped(Row row, LocalDate today) {
        List<LocalDate> before = Objects.requireNonNullElse(row.get(Deal.SLIPPED_ON), List.of());
        return row.with(Deal.SLIPS, Objects.requireNonNullElse(row.get(Deal.SLIPS), 0) + 1)
                .with(
                        Deal.SLIPPED_ON,
                        Stream.concat(before.stream(), Stream.of(today)).toList());
    }

    private static boolean isMoved(@Nullable Row before, Row after) {
        return before == null || before.get(Deal.STAGE) != after.get(Deal.STAGE);
    }

    /** Whether a day of its own was given for the new stage. */
    private static boolean isDated(@Nullable Row before, Row after) {
        LocalDate since = after.get(Deal.STAGE_SINCE);
        return before != null && since != null && !since.equals(before.get(Deal.STAGE_SINCE));
    }

    private static boolean isSlipped(@Nullable Row before, Row after) {
        LocalDate planned = before == null ? null : before.get(Deal.EXPECTED_CLOSE);
        LocalDate now = after.get(Deal.EXPECTED_CLOSE);
        return planned != null && now != null && now.isAfter(planned);
    }

    /** What was noted beside what was typed, in sentences that follow the confirmation; empty for nothing. */
    static String words(@Nullable Row before, Row after) {
        StringBuilder words = new StringBuilder();
        if (before != null && isMoved(before, after)) {
            words.append(" It is now in ").append(word(after)).append('.');
        }
        LocalDate close = after.get(Deal.EXPECTED_CLOSE);
        if (close != null && isSlipped(before, after)) {
            words.append(" That the close moved to ").append(Mrkdwn.day(close)).append(" is noted as a slip.");
        }
        if (after.get(Deal.STAGE) == Phase.WON && isMoved(before, after)) {
            words.append(" Its delivery is open: `/coach delivery` keeps the go-live day and the milestones.");
        }
        return words.toString();
    }

    private static String word(Row after) {
        Phase stage = after.get(Deal.STAGE);
        return stage == null ? "no stage" : Labels.of(stage);
    }
}
