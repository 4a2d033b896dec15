/** Propositions, what was said about them, and the campaigns that pitch them to cohorts of accounts. */
@NullMarked
package dev.sideline.campaigns;

import org.jspecify.annotations.NullMarked;
