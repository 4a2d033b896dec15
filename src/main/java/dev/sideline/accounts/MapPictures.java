package dev.sideline.accounts;

import com.slack.api.model.block.ImageBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.FileShare;
import dev.sideline.picture.AccountMap;
import dev.sideline.picture.PictureWork;
import dev.sideline.picture.Pictures;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Account maps as pictures in Slack, drawn and uploaded beside the conversation. */
public final class MapPictures {

    private final Function<AccountMap, Optional<ImageBlock>> draw;
    private final PictureWork work;

    private MapPictures(Function<AccountMap, Optional<ImageBlock>> draw, PictureWork work) {
        this.draw = draw;
        this.work = work;
    }

    public MapPictures(Pictures pictures, FileShare files, PictureWork work) {
        this(
                map -> pictures.of(map)
                        .flatMap(picture -> files.picture(picture.name(), picture.png(), picture.altText())
                                .map(id -> Blocks.picture(id, picture.altText()))),
                work);
    }

    /** For where there are none. */
    static MapPictures none() {
        return new MapPictures(map -> Optional.empty(), new PictureWork(Runnable::run));
    }

    /** Never fails; done already where the picture is known. */
    CompletableFuture<Optional<ImageBlock>> of(AccountToday account) {
        AccountMap map = MapOf.of(account);
        return work.begin(() -> draw.apply(map));
    }
}
