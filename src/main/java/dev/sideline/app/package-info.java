/** Puts the rooms together and starts them: the only place that knows every room, the clock and the environment. */
@NullMarked
package dev.sideline.app;

import org.jspecify.annotations.NullMarked;
