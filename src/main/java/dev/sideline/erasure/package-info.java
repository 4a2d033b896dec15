/** People taken off the record: what is kept of somebody of ours, and one of a client's people as a whole. */
@NullMarked
package dev.sideline.erasure;

import org.jspecify.annotations.NullMarked;
