/** Accounts, their contacts and deals: the list, the card, and the forms that add and change them. */
@NullMarked
package dev.sideline.accounts;

import org.jspecify.annotations.NullMarked;
