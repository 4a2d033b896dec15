/** Plays about bringing seniors in early. */
@NullMarked
package dev.sideline.play.senior;

import org.jspecify.annotations.NullMarked;
