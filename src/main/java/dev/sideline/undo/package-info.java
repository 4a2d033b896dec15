/** Taking back what one changed oneself: the command, the button under a confirmation, and the words for it. */
@NullMarked
package dev.sideline.undo;

import org.jspecify.annotations.NullMarked;
