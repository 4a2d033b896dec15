/** Plays about staying after the signature. */
@NullMarked
package dev.sideline.play.delivery;

import org.jspecify.annotations.NullMarked;
