package dev.sideline.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changed something, through what, and when.
 *
 * @param person null where no person of ours acted
 * @param through what the change came through: {@code slack}, {@code import}, {@code undo}, {@code coach}
 */
public record Author(Person.@Nullable Id person, String through, Instant at) {}
