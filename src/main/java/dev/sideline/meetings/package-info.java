/** What leaders say to the meetings that they take part in: who runs a joint call, and what their own part is. */
@NullMarked
package dev.sideline.meetings;

import org.jspecify.annotations.NullMarked;
