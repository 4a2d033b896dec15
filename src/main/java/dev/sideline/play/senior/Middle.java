package dev.sideline.play.senior;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.StageEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The middle of a deal: qualification and proposal together. */
final class Middle {

    private Middle() {}

    /**
     * Since when a deal that is in the middle has been there: its first step there after the last one that was taken
     * elsewhere. Empty where no day is known.
     */
    static Optional<LocalDate> began(AccountSnapshot account, Deal deal) {
        List<StageEntry> steps = account.stages().stream()
                .filter(entry -> entry.deal().equals(deal.id()) && entry.since() != null)
                .toList();
        Optional<LocalDate> elsewhere = steps.stream()
                .filter(step -> !step.stage().isMiddle())
                .flatMap(step -> Optional.ofNullable(step.since()).stream())
                .max(Comparator.naturalOrder());
        return steps.stream()
                .filter(step -> step.stage().isMiddle())
                .flatMap(step -> Optional.ofNullable(step.since()).stream())
                .filter(since -> elsewhere.isEmpty() || since.isAfter(elsewhere.get()))
                .min(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(deal.stageSince()));
    }
}
