/** Who may see and do what: the one place that every command, form, picker, digest and export asks. */
@NullMarked
package dev.sideline.access;

import org.jspecify.annotations.NullMarked;
