package dev.sideline.chat;

import com.slack.api.model.view.View;

/** Draws somebody's Home tab. */
public interface HomeView {

    /** @param shown which page of its parts is shown; {@link Metadata#NONE} for the first of each */
    View of(Caller caller, Metadata shown);
}
