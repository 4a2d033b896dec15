package dev.sideline.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a deal as of a day: the latest step of its history that had been taken by then, where the deal's own
 * stage counts as one more step, unless it has no date and gives way to the history. Where every step was taken later,
 * the stage of that day was never recorded.
 */
final class StageOn {

    private static final Comparator<Step> BY_TIME = Comparator.comparing(
                    Step::since, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Step::isOwn)
            .thenComparing(Step::recorded)
            .thenComparing(Step::stage);

    private final Deal deal;
    private final List<StageEntry> history;

    StageOn(Deal deal, List<StageEntry> history) {
        this.deal = deal;
        this.history =
                history.stream().filter(entry -> entry.deal().equals(deal.id())).toList();
    }

    /** The deal's row with the stage of that day, and since when. */
    Row apply(Today today) {
        Step current = steps(today)
                .filter(step -> step.since() == null || today.reached(step.since()))
                .max(BY_TIME)
                .orElse(null);
        if (current == null) {
            return deal.row().with(Deal.STAGE, null).with(Deal.STAGE_SINCE, null);
        }
        if (current.stage() == deal.stage() && Objects.equals(current.since(), deal.stageSince())) {
            return deal.row();
        }
        return deal.row().with(Deal.STAGE, current.stage()).with(Deal.STAGE_SINCE, current.since());
    }

    private Stream<Step> steps(Today today) {
        return Stream.concat(
                history.stream()
                        .map(entry -> new Step(
                                entry.stage(),
                                sinceOf(entry, today),
                                false,
                                entry.recordedAt() == null
                                        ? 0
                                        : entry.recordedAt().getEpochSecond())),
                Stream.ofNullable(deal.stage())
                        .map(stage -> new Step(stage, ownSince(stage), true, 0))
                        .filter(own -> own.since() != null || history.isEmpty()));
    }

    /** As recorded; a closed deal has been so at the latest since it was closed. */
    private @Nullable LocalDate ownSince(Phase stage) {
        return stage.isOpen() ? deal.stageSince() : earlier(deal.stageSince(), deal.closedOn());
    }

    private static @Nullable LocalDate sinceOf(StageEntry entry, Today today) {
        LocalDate since = entry.since();
        if (since != null || entry.recordedAt() == null) {
            return since;
        }
        return today.dayOf(entry.recordedAt());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private record Step(Phase stage, @Nullable LocalDate since, boolean isOwn, long recorded) {}
}
