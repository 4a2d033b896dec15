/** What a manager does for their team: coaching plans, and letting juniors lead. */
@NullMarked
package dev.sideline.teams;

import org.jspecify.annotations.NullMarked;
