package dev.sideline.store;

import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.StageEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of a deal's stages: every change of the stage is a step. */
final class StageSteps {

    private StageSteps() {}

    /** A stage that changes without a date of its own began today. */
    static Row dated(@Nullable Row before, Row wanted, Instant at) {
        if (!changesStage(before, wanted)) {
            return wanted;
        }
        LocalDate since = wanted.get(Deal.STAGE_SINCE);
        boolean hasItsDate = since != null && (before == null || !since.equals(before.get(Deal.STAGE_SINCE)));
        return hasItsDate ? wanted : wanted.with(Deal.STAGE_SINCE, LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /**
     * The step that a change of a deal's stage, or of the day on which it began, adds to its history; known by deal,
     * stage and day, so that a step is never there twice.
     */
    static Optional<Row> step(@Nullable Row before, Row now, long deal, Instant at) {
        Phase stage = now.kind() == Kind.DEAL ? now.get(Deal.STAGE) : null;
        if (stage == null || !(changesStage(before, now) || changesDay(before, now))) {
            return Optional.empty();
        }
        return Optional.of(Row.empty(Kind.STAGE, 0)
                .with(StageEntry.DEAL, deal)
                .with(StageEntry.STAGE, stage)
                .with(StageEntry.SINCE, now.get(Deal.STAGE_SINCE))
                .with(StageEntry.RECORDED_AT, at));
    }

    /** The step whose day was corrected, by its key; empty where the step is a new one. */
    static Optional<String> corrected(@Nullable Row before, Row step) {
        LocalDate day = before == null || before.get(Deal.STAGE) != step.get(StageEntry.STAGE)
                ? null
                : before.get(Deal.STAGE_SINCE);
        return Optional.ofNullable(day).map(since -> ExternalIds.ofKey(step.with(StageEntry.SINCE, since)));
    }

    private static boolean changesDay(@Nullable Row before, Row now) {
        LocalDate since = now.get(Deal.STAGE_SINCE);
        return before != null
                && since != null
                && before.get(Deal.STAGE) == now.get(Deal.STAGE)
                && !since.equals(before.get(Deal.STAGE_SINCE));
    }

    private static boolean changesStage(@Nullable Row before, Row now) {
        return now.kind() == Kind.DEAL
                && now.get(Deal.STAGE) != null
                && (before == null || !Objects.equals(before.get(Deal.STAGE), now.get(Deal.STAGE)));
    }
}
