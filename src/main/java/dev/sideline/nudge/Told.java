package dev.sideline.nudge;

import dev.sideline.account.Account;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One nudge that somebody was told, as far as the dosage needs it.
 *
 * @param withdrawn whether it was taken back before it reached them
 */
public record Told(
        Episode.Id episode, String play, Account.@Nullable Id account, Lane lane, LocalDate on, boolean withdrawn) {}
