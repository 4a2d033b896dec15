/** The facts: people, accounts and everything that happened on them, as plain values. */
@NullMarked
package dev.sideline.account;

import org.jspecify.annotations.NullMarked;
