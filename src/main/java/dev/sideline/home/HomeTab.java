package dev.sideline.home;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Drawn;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Home: its parts one below the other. A part that runs too long is cut, so that each of the others has its place; where
 * all of them together are too long, the lines between them go first.
 */
final class HomeTab implements HomeView {

    private static final int MOST_OF_A_PART = 25;

    private final List<HomeSection> parts;

    HomeTab(List<HomeSection> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public View of(Caller caller, Metadata shown) {
        return view(parts.stream().map(part -> part.draw(caller, shown)).toList(), shown);
    }

    @Override
    public Drawn<View> begin(Caller caller, Metadata shown) {
        List<Drawn<List<LayoutBlock>>> begun =
                parts.stream().map(part -> part.begin(caller, shown)).toList();
        return new Drawn<>(
                view(begun.stream().map(Drawn::now).toList(), shown),
                begun.stream()
                        .map(Drawn::more)
                        .reduce(
                                CompletableFuture.completedFuture(false),
                                (one, other) -> one.thenCombine(other, Boolean::logicalOr)));
    }

    private static View view(List<List<LayoutBlock>> all, Metadata shown) {
        List<List<LayoutBlock>> drawn = all.stream()
                .map(HomeTab::withoutLastLine)
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> Blocks.bounded(blocks, MOST_OF_A_PART))
                .toList();
        int count = drawn.stream().mapToInt(List::size).sum();
        boolean lines = count + drawn.size() <= BlockLimits.VIEW_BLOCKS;
        List<LayoutBlock> blocks = new ArrayList<>();
        for (List<LayoutBlock> part : drawn) {
            if (lines && !blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            blocks.addAll(part);
        }
        if (blocks.isEmpty()) {
            blocks.add(Blocks.section("Nothing is here for you yet. `/coach help` says what you can do."));
        }
        return View.builder()
                .type("home")
                .privateMetadata(shown.values().isEmpty() ? null : shown.encode())
                .blocks(Blocks.bounded(blocks, BlockLimits.VIEW_BLOCKS))
                .build();
    }

    /** The parts are told apart by a line between them, not by one of their own. */
    private static List<LayoutBlock> withoutLastLine(List<LayoutBlock> part) {
        int end = part.size();
        while (end > 0 && part.get(end - 1) instanceof DividerBlock) {
            end--;
        }
        return part.subList(0, end);
    }
}
