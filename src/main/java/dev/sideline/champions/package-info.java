/** Champions: nominating and proving them, developing them, and what happens when they leave. */
@NullMarked
package dev.sideline.champions;

import org.jspecify.annotations.NullMarked;
