/** Keeps the facts, what is on its way to people, and who changed what, in a database. */
@NullMarked
package dev.sideline.store;

import org.jspecify.annotations.NullMarked;
