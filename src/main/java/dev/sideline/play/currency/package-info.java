/** Plays about the rep's own standing with the client's executives. */
@NullMarked
package dev.sideline.play.currency;

import org.jspecify.annotations.NullMarked;
