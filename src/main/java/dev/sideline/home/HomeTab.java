package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.HomeView;
import java.util.ArrayList;
import java.util.List;

/** Home: its parts one below the other. A part that runs too long is cut, so that each of the others has its place. */
final class HomeTab implements HomeView {

    private static final int MOST_OF_A_PART = 20;

    private final List<HomeSection> parts;

    HomeTab(List<HomeSection> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public View of(Caller caller) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (HomeSection part : parts) {
            List<LayoutBlock> drawn = part.draw(caller);
            if (drawn.isEmpty()) {
                continue;
            }
            if (!blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            blocks.addAll(drawn.subList(0, Math.min(drawn.size(), MOST_OF_A_PART)));
        }
        if (blocks.isEmpty()) {
            blocks.add(Blocks.section("Nothing is here for you yet. `/coach help` says what you can do."));
        }
        return View.builder()
                .type("home")
                .blocks(List.copyOf(blocks.subList(0, Math.min(blocks.size(), BlockLimits.VIEW_BLOCKS))))
                .build();
    }
}
