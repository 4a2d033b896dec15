/** Plain records drawn as pictures, with words that say the same. */
@NullMarked
package dev.sideline.picture;

import org.jspecify.annotations.NullMarked;
