package dev.sideline.accounts;

import com.slack.api.model.block.ImageBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.FileShare;
import dev.sideline.picture.AccountMap;
import dev.sideline.picture.PictureWork;
import dev.sideline.picture.Pictures;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Account maps as pictures in Slack, drawn and uploaded beside the conversation. */
public final class MapPictures {

    /** An upload usually takes one or two seconds; Slack has acknowledged long before. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private final Function<AccountMap, Optional<ImageBlock>> draw;
    private final PictureWork work;
    private final Duration patience;

    private MapPictures(Function<AccountMap, Optional<ImageBlock>> draw, PictureWork work, Duration patience) {
        this.draw = draw;
        this.work = work;
        this.patience = patience;
    }

    public MapPictures(Pictures pictures, FileShare files, PictureWork work) {
        this(pictures, files, work, PATIENCE);
    }

    /** @param patience how long a card may wait for its picture */
    MapPictures(Pictures pictures, FileShare files, PictureWork work, Duration patience) {
        this(
                map -> pictures.of(map)
                        .flatMap(picture -> files.picture(picture.name(), picture.png(), picture.altText())
                                .map(id -> Blocks.picture(id, picture.altText()))),
                work,
                patience);
    }

    /** For where there are none. */
    static MapPictures none() {
        return new MapPictures(map -> Optional.empty(), new PictureWork(Runnable::run), PATIENCE);
    }

    /** Never fails; done already where the picture is known. */
    CompletableFuture<Optional<ImageBlock>> of(AccountToday account) {
        AccountMap map = MapOf.of(account);
        return work.begin(() -> draw.apply(map));
    }

    /**
     * Whether a picture is ready by the time that a card may wait for it. Holds no thread meanwhile; what depends on it
     * must not hold one either.
     */
    CompletableFuture<Boolean> inTime(CompletableFuture<?> picture) {
        return picture.<Boolean>thenApply(ready -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
