/** The Home tab, put together from the parts that the rooms give it, and help. */
@NullMarked
package dev.sideline.home;

import org.jspecify.annotations.NullMarked;
