/** What colleagues ask of one another by name: to come to a meeting, to judge a deal, to approve a proposition. */
@NullMarked
package dev.sideline.requests;

import org.jspecify.annotations.NullMarked;
