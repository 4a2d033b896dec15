/** Work that comes back at times of its own, kept in the database so that no restart forgets it. */
@NullMarked
package dev.sideline.schedule;

import org.jspecify.annotations.NullMarked;
