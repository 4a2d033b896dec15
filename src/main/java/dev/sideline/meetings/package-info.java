/** Meetings: the brief before one, and what leaders say to those that they take part in. */
@NullMarked
package dev.sideline.meetings;

import org.jspecify.annotations.NullMarked;
