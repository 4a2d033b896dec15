/** Making one of two contacts or accounts that are the same. */
@NullMarked
package dev.sideline.merge;

import org.jspecify.annotations.NullMarked;
