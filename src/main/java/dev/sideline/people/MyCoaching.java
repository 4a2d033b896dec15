package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import java.util.ArrayList;
import java.util.List;

/** The part of Home that says when the coach writes. */
final class MyCoaching implements HomeSection {

    private final Coaching coaching;

    MyCoaching(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        StateWords state = new StateWords(caller, coaching.of(caller.viewer().id()));
        if (!state.isIn() && !Labels.isCoached(caller.viewer())) {
            return List.of();
        }
        List<ButtonElement> buttons = new ArrayList<>();
        if (!state.isIn()) {
            buttons.add(Blocks.primary(StartOffer.WORDS, Buttons.START, ""));
        } else if (state.isPaused()) {
            buttons.add(Blocks.button("Resume", Buttons.RESUME, ""));
        }
        buttons.add(Blocks.button("Preferences", Buttons.PREFS, ""));
        return List.of(Blocks.header("Preferences"), Blocks.section(state.now()), Blocks.buttons(buttons));
    }
}
