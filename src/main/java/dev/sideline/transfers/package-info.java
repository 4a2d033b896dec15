/** Files from outside taken in, and what is on record handed out, through Slack. */
@NullMarked
package dev.sideline.transfers;

import org.jspecify.annotations.NullMarked;
