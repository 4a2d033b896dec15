/** A person's coaching: what is looked at, told, answered and cleared, from the morning's judgement to the last click. */
@NullMarked
package dev.sideline.round;

import org.jspecify.annotations.NullMarked;
