/** A rep's plan for new relationships on an account: whom to get to know, and who was met. */
@NullMarked
package dev.sideline.plans;

import org.jspecify.annotations.NullMarked;
