/** Plays about propositions pitched to whole cohorts of customers. */
@NullMarked
package dev.sideline.play.campaign;

import org.jspecify.annotations.NullMarked;
