package dev.sideline.accounts;

import com.slack.api.model.block.ImageBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.FileShare;
import dev.sideline.picture.AccountMap;
import dev.sideline.picture.Pictures;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Account maps as pictures in Slack, drawn and uploaded beside the conversation: nobody waits for them. */
public final class MapPictures {

    private static final Logger LOG = LoggerFactory.getLogger(MapPictures.class);

    /** What is drawn and uploaded already is there within a few milliseconds; nothing else is waited for. */
    private static final long AT_ONCE_MILLIS = 150;

    private final Function<AccountMap, Optional<ImageBlock>> draw;
    private final Executor executor;

    private MapPictures(Function<AccountMap, Optional<ImageBlock>> draw, Executor executor) {
        this.draw = draw;
        this.executor = executor;
    }

    /** @param executor bounded; where it takes no more there is no picture */
    public MapPictures(Pictures pictures, FileShare files, Executor executor) {
        this(
                map -> pictures.of(map)
                        .flatMap(picture -> files.picture(picture.name(), picture.png(), picture.altText())
                                .map(id -> Blocks.picture(id, picture.altText()))),
                executor);
    }

    /** For where there are none. */
    static MapPictures none() {
        return new MapPictures(map -> Optional.empty(), Runnable::run);
    }

    /** Never fails; done already where the picture is known. */
    CompletableFuture<Optional<ImageBlock>> of(AccountToday account) {
        CompletableFuture<Optional<ImageBlock>> picture = begin(MapOf.of(account));
        picture.copy()
                .completeOnTimeout(Optional.empty(), AT_ONCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        return picture;
    }

    private CompletableFuture<Optional<ImageBlock>> begin(AccountMap map) {
        try {
            return CompletableFuture.supplyAsync(() -> draw.apply(map), executor)
                    .exceptionally(failed -> {
                        LOG.warn("an account map could not be shown, words take its place", failed);
                        return Optional.empty();
                    });
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }
}
