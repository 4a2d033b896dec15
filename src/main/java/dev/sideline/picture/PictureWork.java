package dev.sideline.picture;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has pictures made ready beside the conversation: nobody waits for them.
 *
 * @param executor bounded; where it takes no more there is no picture
 */
public record PictureWork(Executor executor) {

    private static final Logger LOG = LoggerFactory.getLogger(PictureWork.class);

    /** What is drawn and uploaded already is there within a few milliseconds. */
    private static final Duration AT_ONCE = Duration.ofMillis(150);

    /** Never fails; done already where the picture is known. Waits for nothing else. */
    public <T> CompletableFuture<Optional<T>> begin(Supplier<Optional<T>> picture) {
        CompletableFuture<Optional<T>> begun = start(picture);
        begun.copy()
                .completeOnTimeout(Optional.empty(), AT_ONCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return begun;
    }

    private <T> CompletableFuture<Optional<T>> start(Supplier<Optional<T>> picture) {
        try {
            return CompletableFuture.supplyAsync(picture, executor).exceptionally(failed -> {
                LOG.warn("a picture could not be shown, words take its place", failed);
                return Optional.empty();
            });
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }
}
