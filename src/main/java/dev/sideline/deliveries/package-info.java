/** What follows a signature in Slack: deliveries, milestones, and promises. */
@NullMarked
package dev.sideline.deliveries;

import org.jspecify.annotations.NullMarked;
