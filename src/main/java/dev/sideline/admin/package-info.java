/** What an admin tunes, hands over, looks up and sets going: plays, settings, accounts without anybody, audit, jobs. */
@NullMarked
package dev.sideline.admin;

import org.jspecify.annotations.NullMarked;
