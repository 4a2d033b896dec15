package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import java.util.ArrayList;
import java.util.List;

/** The part of Home that shows today's plays; what it shows counts as seen. */
final class PlaysNow implements HomeSection {

    private final Round round;
    private final Overviews overviews;

    PlaysNow(Round round, Overviews overviews) {
        this.round = round;
        this.overviews = overviews;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.header("Today")));
        round.look(caller.viewer().id(), caller.at())
                .map(overviews::awake)
                .map(Overview::blocks)
                .ifPresent(blocks::addAll);
        return blocks;
    }
}
