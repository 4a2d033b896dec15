package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Drawn;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.picture.PictureWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * How a manager's team stands as a whole: a chart of the last weeks, and the latest in words. Home does not wait for the
 * chart; where there is none the words say it alone.
 */
record Coverage(Trends trends, PictureWork pictures) implements HomeSection {

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return begin(caller, Metadata.NONE).now();
    }

    @Override
    public Drawn<List<LayoutBlock>> begin(Caller caller, Metadata shown) {
        List<Person> team =
                Drafts.team(caller.viewer().person(), caller.viewer().company());
        return (team.isEmpty() ? Optional.<Trend>empty() : trends.of(team, caller.today()))
                .filter(trend -> !trend.words().isEmpty())
                .map(this::begin)
                .orElse(Drawn.finished(List.of()));
    }

    private Drawn<List<LayoutBlock>> begin(Trend trend) {
        CompletableFuture<Optional<Chart.Picture>> picture = pictures.begin(() -> trends.picture(trend));
        return picture.isDone()
                ? Drawn.finished(blocks(trend, picture.join()))
                : new Drawn<>(blocks(trend, Optional.empty()), picture.thenApply(Optional::isPresent));
    }

    private static List<LayoutBlock> blocks(Trend trend, Optional<Chart.Picture> picture) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("My team as a whole"));
        picture.map(chart -> Blocks.picture(chart.fileId(), chart.altText())).ifPresent(blocks::add);
        blocks.add(Blocks.lines(trend.words().stream().map(line -> "• " + line).toList()));
        return blocks;
    }
}
