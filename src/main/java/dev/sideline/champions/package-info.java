/** Champions in Slack: who was nominated, what proves them, and who has gone. */
@NullMarked
package dev.sideline.champions;

import org.jspecify.annotations.NullMarked;
