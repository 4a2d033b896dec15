/** Who of ours talks with the coach, how they want to be coached, and how a company begins with it. */
@NullMarked
package dev.sideline.people;

import org.jspecify.annotations.NullMarked;
