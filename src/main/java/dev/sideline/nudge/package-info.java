/** How much coaching a person can take, and what they were told and answered. */
@NullMarked
package dev.sideline.nudge;

import org.jspecify.annotations.NullMarked;
