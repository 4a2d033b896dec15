/** The vocabulary of a conversation: what people ask for and what they get back, as plain values. */
@NullMarked
package dev.sideline.chat;

import org.jspecify.annotations.NullMarked;
