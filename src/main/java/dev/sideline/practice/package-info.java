/**
 * The practice workspace: a Slack stand-in in this JVM and its page, for people without a Slack.
 *
 * <p>Hooks for browser tests are listed in {@code src/main/resources/dev/sideline/practice/hooks.txt}.
 */
@NullMarked
package dev.sideline.practice;

import org.jspecify.annotations.NullMarked;
