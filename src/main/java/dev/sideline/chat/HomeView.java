package dev.sideline.chat;

import com.slack.api.model.view.View;

/** Draws somebody's Home tab. */
public interface HomeView {

    /** @param shown which page of its parts is shown; {@link Metadata#NONE} for the first of each */
    View of(Caller caller, Metadata shown);

    /** The same, which may look better when it is drawn again a little later. */
    default Drawn<View> begin(Caller caller, Metadata shown) {
        return Drawn.finished(of(caller, shown));
    }
}
