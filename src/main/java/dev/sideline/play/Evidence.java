package dev.sideline.play;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row that a finding rests on.
 *
 * @param row which one
 * @param text what it says, plain words without the date
 * @param on its date; null where it has none, such as for "able – never shown"
 */
public record Evidence(Subject row, String text, @Nullable LocalDate on) {}
