/** Plays about champions: willing and able, proven by acts. */
@NullMarked
package dev.sideline.play.champion;

import org.jspecify.annotations.NullMarked;
