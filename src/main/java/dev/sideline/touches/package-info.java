/** Logging and planning touches, in plain words or in a form. */
@NullMarked
package dev.sideline.touches;

import org.jspecify.annotations.NullMarked;
