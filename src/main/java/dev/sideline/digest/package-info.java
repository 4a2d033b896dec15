/** What a manager gets to see of their team once a week, and the rule that says what that may be. */
@NullMarked
package dev.sideline.digest;

import org.jspecify.annotations.NullMarked;
