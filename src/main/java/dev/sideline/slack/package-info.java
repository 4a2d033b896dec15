/** The edge to Slack: takes what Slack delivers, acknowledges it in time, and speaks its Web API. */
@NullMarked
package dev.sideline.slack;

import org.jspecify.annotations.NullMarked;
