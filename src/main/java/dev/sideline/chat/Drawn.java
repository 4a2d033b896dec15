package dev.sideline.chat;

import java.util.concurrent.CompletableFuture;

/**
 * What can be shown now, and whether there is more to it a little later.
 *
 * @param more becomes true when it would look better if it were drawn again, false when nothing came of it; never fails
 */
public record Drawn<T>(T now, CompletableFuture<Boolean> more) {

    /** There is no more to it. */
    public static <T> Drawn<T> finished(T now) {
        return new Drawn<>(now, CompletableFuture.completedFuture(false));
    }
}
