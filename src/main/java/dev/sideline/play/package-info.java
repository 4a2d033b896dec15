/** What a good coach would say, as pure rules over facts. */
@NullMarked
package dev.sideline.play;

import org.jspecify.annotations.NullMarked;
