package dev.sideline.app;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing without which the bot does not work.
 *
 * @param reason why it is not ready, and what to do; empty when it is. May take a moment, and may fail.
 */
public record Readiness(String name, Supplier<Optional<String>> reason) {}
